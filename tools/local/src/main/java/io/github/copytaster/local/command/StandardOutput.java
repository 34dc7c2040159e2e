package io.github.copytaster.local.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output on which a write that fails throws. {@link System#out} as the JVM makes it keeps
 * the failure to itself: on a full disk a run ended with exit code 0 and half its answers.
 */
public final class StandardOutput extends OutputStream {

  private final OutputStream target;
  private boolean lost;

  StandardOutput(OutputStream target) {
    this.target = target;
  }

  /** From now on {@link System#out} is such a one, in UTF-8, each line written at once. */
  public static void install() {
    System.setOut(printing(new FileOutputStream(FileDescriptor.out)));
  }

  // A PrintStream swallows an IOException and lets an unchecked one pass.
  static PrintStream printing(OutputStream target) {
    return new PrintStream(
        new BufferedOutputStream(new StandardOutput(target)), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int oneByte) {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  /**
   * @throws LostOutputException the first time it fails; what comes after that is lost in silence
   */
  @Override
  public void write(byte[] bytes, int from, int length) {
    if (lost) {
      return;
    }
    try {
      target.write(bytes, from, length);
    } catch (IOException failed) {
      lost = true;
      throw new LostOutputException(failed);
    }
  }
}
