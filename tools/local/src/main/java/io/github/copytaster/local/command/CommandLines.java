package io.github.copytaster.local.command;

import picocli.CommandLine;

/**
 * A command with the manners that all share: words of any case, no stack trace for a person, and a
 * failure where what it prints cannot be written.
 */
public final class CommandLines {

  private CommandLines() {}

  /** Ready to be executed with what somebody typed. */
  public static CommandLine of(Object command) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(CommandLines::run)
        .setExecutionExceptionHandler(
            (failure, failed, parsed) -> {
              if (failure instanceof LostOutputException lost) {
                return lost.report(failed.getErr());
              }
              failed.getErr().println("copytaster: " + Visible.of(Failures.reason(failure)));
              return 1;
            });
  }

  // The help is printed outside the commands, whose failures the handler is told.
  private static int run(CommandLine.ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (LostOutputException lost) {
      return lost.report(parsed.commandSpec().commandLine().getErr());
    }
  }
}
