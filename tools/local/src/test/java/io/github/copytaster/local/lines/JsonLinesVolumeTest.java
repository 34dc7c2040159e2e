package io.github.copytaster.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.aws.Json;
import io.github.copytaster.labels.StandardLabeller;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON Lines contract with thousands of rows, and with rows that are none. */
final class JsonLinesVolumeTest {

  private static final int ROWS = 5_000;
  private static final List<String> BROKEN =
      List.of(
          "oops",
          "",
          "[1,2]",
          "null",
          "{\"id\":1",
          "{\"id\":1} and more",
          "{\"title\":\"no id\"}",
          "{\"id\":null,\"text\":\"x\"}",
          "{\"id\":1,\"text\":{\"not\":\"text\"}}",
          "{\"id\":1,\"base64\":\"***\"}",
          "\u0000\u0001",
          "{\"id\":1,\"text\":\"unfinished");

  @Test
  void label_thousandsOfRows_answersEachInOrder() throws IOException {
    List<JsonNode> answers =
        run(
            JsonLines.labelling(StandardLabeller.bundled()),
            "\"text\":\"Talks in France resume.\"");

    assertInOrder(answers);
    assertThat(answers.get(1).at("/countries/0/code").asText()).isEqualTo("FR");
  }

  @Test
  void clean_thousandsOfRows_answersEachInOrder() throws IOException {
    assertInOrder(
        run(
            JsonLines.cleaning(new ArticleReader(Limits.STANDARD)),
            "\"content\":\"A headline\\n" + "word ".repeat(40).strip() + ".\""));
  }

  /** Somebody who sends a line and waits for its answer must get it before the next one. */
  @Test
  void run_lineByLine_answersBeforeTheNextIsSent() throws IOException {
    try (PipedOutputStream send = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(send);
        PipedInputStream answered = new PipedInputStream();
        OutputStream output = new PipedOutputStream(answered);
        BufferedReader answers =
            new BufferedReader(new InputStreamReader(answered, StandardCharsets.UTF_8))) {
      Thread running = new Thread(() -> label(input, output), "label");
      running.setDaemon(true);
      running.start();
      for (int n = 0; n < 3; n++) {
        send.write(("{\"id\":" + n + ",\"text\":\"x\"}\n").getBytes(StandardCharsets.UTF_8));
        send.flush();
        assertThat(Json.mapper().readTree(answers.readLine()).path("id").asInt()).isEqualTo(n);
      }
    }
  }

  private static void label(InputStream input, OutputStream output) {
    try {
      assertThat(JsonLines.labelling(StandardLabeller.bundled()).run(input, output).bugs())
          .isZero();
    } catch (IOException closed) {
      // The test has what it wanted and has closed both ends.
      assertThat(closed).isNotNull();
    }
  }

  @Test
  void run_windowsLineEndsAndNoLastOne_areLinesToo() throws IOException {
    List<JsonNode> answers =
        answers(
            JsonLines.labelling(StandardLabeller.bundled()),
            "{\"id\":1,\"text\":\"x\"}\r\n{\"id\":2,\"text\":\"x\"}");

    assertThat(answers).extracting(answer -> answer.path("id").asInt()).containsExactly(1, 2);
  }

  @Test
  void run_nothing_answersNothing() throws IOException {
    assertThat(answers(JsonLines.labelling(StandardLabeller.bundled()), "")).isEmpty();
  }

  private static void assertInOrder(List<JsonNode> answers) {
    assertThat(answers).hasSize(ROWS);
    for (int n = 0; n < ROWS; n++) {
      if (n % 50 == 0) {
        // Null, or the 1 that some of them have.
        assertThat(answers.get(n).path("id").asInt()).as("line " + n).isBetween(0, 1);
        assertThat(answers.get(n).path("error").asText()).startsWith("expected");
      } else {
        assertThat(answers.get(n).path("id").asInt()).isEqualTo(n);
        assertThat(answers.get(n).has("error")).isFalse();
      }
    }
  }

  private static List<JsonNode> run(JsonLines lines, String fields) throws IOException {
    StringBuilder input = new StringBuilder();
    for (int n = 0; n < ROWS; n++) {
      String row =
          n % 50 == 0 ? BROKEN.get(n / 50 % BROKEN.size()) : "{\"id\":" + n + "," + fields + "}";
      input.append(row).append('\n');
    }
    return answers(lines, input.toString());
  }

  private static List<JsonNode> answers(JsonLines lines, String input) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    InputStream bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    assertThat(lines.run(bytes, output).bugs()).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : output.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(Json.mapper().readTree(line));
    }
    return answers;
  }
}
