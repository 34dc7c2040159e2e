package io.github.copytaster.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.aws.Json;
import io.github.copytaster.labels.StandardLabeller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {

  @Test
  void label_oneLine_answersInTheContractsForm() throws IOException {
    JsonNode answer =
        label("{\"id\":7,\"title\":\"Rovers win cup\",\"text\":\"The club beat City in London.\"}")
            .get(0);

    assertThat(answer.path("id").asInt()).isEqualTo(7);
    assertThat(answer.path("topics").get(0).path("code").asText()).startsWith("medtop:");
    assertThat(answer.has("subtopic")).isTrue();
    assertThat(answer.path("countries").isArray()).isTrue();
    assertThat(answer.has("region")).isTrue();
    assertThat(answer.has("language")).isTrue();
  }

  @Test
  void label_brokenLines_areAnsweredAndTheRunGoesOn() throws IOException {
    List<JsonNode> answers =
        label(
            "oops\n[1]\n\n{\"title\":\"no id\"}\n{\"id\":\"x\",\"text\":5}\n{\"id\":\"y\",\"text\":\"fine\"}");

    assertThat(answers).hasSize(6);
    assertThat(answers.subList(0, 5))
        .allSatisfy(
            answer -> {
              assertThat(answer.path("id").isNull()).isTrue();
              assertThat(answer.path("error").asText()).startsWith("expected");
            });
    assertThat(answers.get(5).path("id").asText()).isEqualTo("y");
  }

  @Test
  void clean_rejection_namesTheCode() throws IOException {
    JsonNode answer = clean("{\"id\":\"a\",\"base64\":\"\"}").get(0);

    assertThat(answer.path("rejected").path("code").asText()).isEqualTo("EMPTY");
  }

  @Test
  void clean_badBase64_isAnError() throws IOException {
    assertThat(clean("{\"id\":\"a\",\"base64\":\"**\"}").get(0).path("id").isNull()).isTrue();
  }

  @Test
  void clean_article_givesParagraphs() throws IOException {
    String story = "word ".repeat(40).strip() + ".";
    JsonNode answer = clean("{\"id\":\"a\",\"content\":\"A headline\\n" + story + "\"}").get(0);

    assertThat(answer.path("articles").get(0).path("title").asText()).isEqualTo("A headline");
    assertThat(answer.path("articles").get(0).path("paragraphs").get(0).asText()).isEqualTo(story);
  }

  private static List<JsonNode> label(String input) throws IOException {
    return run(JsonLines.labelling(StandardLabeller.bundled()), input);
  }

  private static List<JsonNode> clean(String input) throws IOException {
    return run(JsonLines.cleaning(new ArticleReader(Limits.STANDARD)), input);
  }

  private static List<JsonNode> run(JsonLines lines, String input) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    lines.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : output.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(Json.mapper().readTree(line));
    }
    return answers;
  }
}
