package io.github.copytaster.local.command;

import picocli.CommandLine;

/**
 * A command with the manners that all share: words of any case, and no stack trace for a person.
 */
public final class CommandLines {

  private CommandLines() {}

  /** Ready to be executed with what somebody typed. */
  public static CommandLine of(Object command) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, failed, parsed) -> {
              failed.getErr().println("copytaster: " + Visible.of(Failures.reason(failure)));
              return 1;
            });
  }
}
