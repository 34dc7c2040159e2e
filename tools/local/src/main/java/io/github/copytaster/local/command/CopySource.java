package io.github.copytaster.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where {@code label} and {@code clean} get their copy: from files, or from standard input. */
final class CopySource {

  @Parameters(arity = "0..*", description = "files of any format")
  private List<Path> files = List.of();

  @Option(names = "--jsonl", description = "JSON Lines from standard input")
  private boolean jsonLines;

  @Option(names = "--json", description = "one line of JSON a file (default: indented)")
  private boolean json;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** Whether standard input is to be read. */
  boolean isJsonLines() {
    if (jsonLines == files.isEmpty()) {
      return jsonLines;
    }
    String found = jsonLines ? "both" : "neither";
    throw new ParameterException(
        Objects.requireNonNull(command).commandLine(),
        "expected either files or --jsonl (which reads standard input), found " + found);
  }

  List<Path> files() {
    return files;
  }

  boolean json() {
    return json;
  }
}
