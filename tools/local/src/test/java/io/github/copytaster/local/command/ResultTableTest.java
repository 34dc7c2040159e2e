package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.local.stack.EmbeddedStack;
import io.github.copytaster.local.stack.StoresOnly;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of files that became nothing. */
final class ResultTableTest {

  @TempDir private static Path data;

  private static EmbeddedStack stack;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ResultTable table =
      new ResultTable(new PrintStream(printed, true, StandardCharsets.UTF_8));

  @BeforeAll
  static void start() throws IOException {
    stack = StoresOnly.in(data);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  /** A file that the handlers gave up had no row at all, and in JSON the items of a healthy one. */
  @Test
  void print_fileThatBecameNothing_hasARowThatSaysSo() throws IOException {
    Uploads uploads = new Uploads(List.of("given-up.txt"), Map.of());

    assertThat(table.print(uploads, results())).isFalse();

    assertThat(lines().get(1)).startsWith("given-up.txt  ").contains("found neither");
  }

  @Test
  void json_fileThatBecameNothing_hasAnError() throws IOException {
    Uploads uploads = new Uploads(List.of("given-up.txt"), Map.of());

    assertThat(table.json(uploads, results())).isFalse();

    JsonNode line = Json.mapper().readTree(lines().get(0));
    assertThat(line.path("error").asText()).contains("expected items or a rejection");
    assertThat(line.has("items")).isFalse();
  }

  @Test
  void print_fileThatWasNotUploaded_hasItsError() throws IOException {
    Uploads uploads = new Uploads(List.of("closed.txt"), Map.of("closed.txt", "may not be read"));

    assertThat(table.print(uploads, results())).isFalse();

    assertThat(lines().get(1)).startsWith("closed.txt  ").endsWith("error: may not be read");
  }

  @Test
  void print_emptyFolder_isComplete() throws IOException {
    assertThat(table.print(new Uploads(List.of(), Map.of()), results())).isTrue();

    assertThat(lines()).hasSize(1);
  }

  private static Results results() throws IOException {
    return Results.of(stack, Clock.systemUTC());
  }

  private List<String> lines() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
