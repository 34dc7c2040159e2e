package io.github.copytaster.local.command;

import io.github.copytaster.local.lines.JsonLines;
import io.github.copytaster.local.lines.LineTally;
import java.io.IOException;

/** What {@code label --jsonl} and {@code clean --jsonl} do alike. */
final class LineCommand {

  private LineCommand() {}

  /**
   * Answers standard input. Says on the other stream how many lines got an error, as nobody looks
   * through ten thousand answers for it.
   *
   * @return the exit code: 1 if every line got an error, or this program failed on one
   */
  static int run(JsonLines lines) throws IOException {
    LineTally tally = lines.run(System.in, System.out);
    if (tally.errors() > 0) {
      System.err.println(
          "copytaster: " + tally.errors() + " of " + tally.lines() + " lines failed");
    }
    return tally.isFailure() ? 1 : 0;
  }
}
