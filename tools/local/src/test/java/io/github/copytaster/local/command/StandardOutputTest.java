package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.copytaster.local.OwnProcess;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run whose answers cannot be written has failed; most are processes of their own. */
final class StandardOutputTest {

  private static final File FULL = new File("/dev/full");

  @TempDir private Path folder;

  /** On a full disk a run over an archive ended with exit code 0 and half of its answers. */
  @ParameterizedTest
  @ValueSource(strings = {"clean --json story.txt", "clean --jsonl", "--help", "clean --help"})
  void run_outputThatIsFull_failsWithOneLine(String line) throws IOException {
    assumeThat(FULL).as("a device that is always full").exists();
    Files.writeString(folder.resolve("story.txt"), "Pier\n\nThe pier is to be rebuilt.\n");
    Path complaints = folder.resolve("complaints");
    Process process =
        command(line.split(" "))
            .redirectInput(lines().toFile())
            .redirectOutput(FULL)
            .redirectError(complaints.toFile())
            .start();

    assertThat(process.onExit().join().exitValue()).isEqualTo(1);
    assertThat(Files.readAllLines(complaints))
        .singleElement()
        .asString()
        .startsWith("copytaster: the output cannot be written: ");
  }

  /** {@code yes … | copytaster clean --jsonl | head -1} ran until somebody stopped it. */
  @Test
  void run_readerThatHasReadEnough_endsQuietly() throws IOException {
    Path complaints = folder.resolve("complaints");
    Process process = command("clean", "--jsonl").redirectError(complaints.toFile()).start();
    process.getInputStream().close();

    assertThatThrownBy(() -> writeForEver(process.getOutputStream()))
        .isInstanceOf(IOException.class);

    assertThat(process.onExit().join().exitValue()).isEqualTo(141);
    assertThat(complaints).isEmptyFile();
  }

  @Test
  void println_afterAFailure_isSilent() {
    PrintStream out = StandardOutput.printing(new Full());

    assertThatThrownBy(() -> out.println("one"))
        .isInstanceOf(LostOutputException.class)
        .hasMessageContaining("No space left on device");

    out.println("two");
    out.flush();
  }

  @Test
  void println_whatCanBeWritten_isWrittenAtOnceInUtf8() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    StandardOutput.printing(written).println("Fähre");

    assertThat(written.toString(StandardCharsets.UTF_8))
        .isEqualTo("Fähre" + System.lineSeparator());
  }

  private static void writeForEver(OutputStream input) throws IOException {
    while (true) {
      input.write("{\"id\":1,\"content\":\"Pier\"}\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path lines() throws IOException {
    return Files.writeString(
        folder.resolve("lines.jsonl"), "{\"id\":1,\"content\":\"Pier\"}\n".repeat(2_000));
  }

  private ProcessBuilder command(String... arguments) {
    return OwnProcess.of(List.of(arguments)).directory(folder.toFile());
  }

  /** A disk without room. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int oneByte) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
