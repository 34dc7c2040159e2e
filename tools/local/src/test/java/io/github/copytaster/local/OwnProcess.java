package io.github.copytaster.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, with the classes of this one. */
public final class OwnProcess {

  private OwnProcess() {}

  /** Not yet started. */
  public static ProcessBuilder of(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Copytaster.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
