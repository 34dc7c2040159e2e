package io.github.copytaster.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code copytaster} in front of a Java that only says what it was given. */
final class LauncherTest {

  private static final Path LAUNCHER = Path.of("../../copytaster");

  @TempDir private Path home;

  @BeforeEach
  void install() throws IOException {
    assumeThat(Path.of("/bin/bash")).as("the launcher is a bash script").exists();
    Files.copy(LAUNCHER, home.resolve("copytaster"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("tools/local/target"));
    Files.createFile(home.resolve("tools/local/target/launcher.built"));
    Path java = home.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -XshowSettings:properties ]; then echo "    java.specification.version = 17"; exit; fi
        echo "LC_ALL=$LC_ALL"
        """);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** {@code label Fähre.txt} was an "Unmatched argument" in a container, where LANG is unset. */
  @Test
  void run_localeThatIsNotInUtf8_becomesOneThatIs() throws IOException {
    assertThat(printed("LANG", "")).isEqualTo("LC_ALL=C.UTF-8");
    assertThat(printed("LC_ALL", "POSIX")).isEqualTo("LC_ALL=C.UTF-8");
  }

  @Test
  void run_localeInUtf8_staysAsItIs() throws IOException {
    assertThat(printed("LANG", "C.UTF-8")).isEqualTo("LC_ALL=");
  }

  private String printed(String variable, String value) throws IOException {
    ProcessBuilder launcher =
        new ProcessBuilder("/bin/bash", home.resolve("copytaster").toString(), "--help");
    launcher.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    launcher.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    launcher.environment().put(variable, value);
    Process process = launcher.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).isZero();
    return out.strip();
  }
}
