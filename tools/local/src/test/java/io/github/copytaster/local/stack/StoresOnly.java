package io.github.copytaster.local.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** An embedded stack whose handlers do not run: what is put into it stays as it is. */
public final class StoresOnly {

  private StoresOnly() {}

  public static EmbeddedStack in(Path data) throws IOException {
    return EmbeddedStack.start(
        new StackOptions(data, "127.0.0.1", 0, 0, false),
        () -> {
          throw new IllegalStateException("expected no handler to run");
        },
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Clock.systemUTC());
  }
}
