package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.local.OwnProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code up} in a process of its own, on free ports. */
public final class UpProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("ready s3=(\\S+) dynamodb=(\\S+) .*");

  private final Process process;
  private final Matcher ready;

  private UpProcess(Process process, Matcher ready) {
    this.process = process;
    this.ready = ready;
  }

  /** Starts it and waits until it is ready. */
  public static UpProcess on(Path data, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("up", "--data", data.toString(), "--s3-port", "0", "--dynamodb-port", "0"));
    arguments.addAll(List.of(more));
    Process process =
        OwnProcess.of(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    while (line != null && !READY.matcher(line).matches()) {
      line = output.readLine();
    }
    Matcher ready = READY.matcher(line == null ? "" : line);
    assertThat(ready.matches()).as("the line that says ready").isTrue();
    return new UpProcess(process, ready);
  }

  public URI s3() {
    return URI.create(ready.group(1));
  }

  public URI dynamoDb() {
    return URI.create(ready.group(2));
  }

  /** As {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
  }

  /** As {@code kill}, and waits for the end; the exit code. */
  public int stop() {
    process.destroy();
    return process.onExit().join().exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
