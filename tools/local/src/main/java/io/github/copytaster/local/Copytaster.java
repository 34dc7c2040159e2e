package io.github.copytaster.local;

import io.github.copytaster.local.command.CleanCommand;
import io.github.copytaster.local.command.CommandLines;
import io.github.copytaster.local.command.DemoCommand;
import io.github.copytaster.local.command.GetCommand;
import io.github.copytaster.local.command.LabelCommand;
import io.github.copytaster.local.command.QueryCommand;
import io.github.copytaster.local.command.ReclassifyCommand;
import io.github.copytaster.local.command.StandardOutput;
import io.github.copytaster.local.command.TrainCommand;
import io.github.copytaster.local.command.UpCommand;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "copytaster",
    mixinStandardHelpOptions = true,
    version = "copytaster 0.1.0",
    description = {
      "The news desk's copytaster: cleans copy, says what it is about and where.",
      "",
      "Exit codes: 0 done; 1 something failed; 2 the command line is wrong;",
      "130 stopped by Ctrl-C; 143 stopped by kill; 141 nobody reads the output any more."
    },
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      LabelCommand.class,
      CleanCommand.class,
      ReclassifyCommand.class,
      QueryCommand.class,
      GetCommand.class,
      TrainCommand.class
    })
public final class Copytaster {

  private Copytaster() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    StandardOutput.install();
    int code = CommandLines.of(new Copytaster()).execute(arguments);
    // DynamoDB Local's threads would keep the process alive (research/emulation.md 1.7).
    System.exit(code);
  }
}
