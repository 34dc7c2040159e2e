package io.github.copytaster.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What was to be printed could not be. */
final class LostOutputException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  /** As a shell says it of a program that SIGPIPE ended. */
  private static final int READER_LEFT = 141;

  LostOutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Says so, unless whoever read has read enough, as {@code head} does; the exit code. */
  int report(PrintWriter err) {
    String reason = String.valueOf(getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
      return READER_LEFT;
    }
    err.println("copytaster: the output cannot be written: " + Visible.of(reason));
    return 1;
  }
}
