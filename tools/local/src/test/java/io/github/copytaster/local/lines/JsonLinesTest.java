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
        .allSatisfy(answer -> assertThat(answer.path("error").asText()).startsWith("expected"));
    assertThat(answers.subList(0, 4))
        .allSatisfy(answer -> assertThat(answer.path("id").isNull()).isTrue());
    assertThat(answers.get(4).path("id").asText()).isEqualTo("x");
    assertThat(answers.get(5).path("id").asText()).isEqualTo("y");
  }

  @Test
  void clean_rejection_namesTheCode() throws IOException {
    JsonNode answer = clean("{\"id\":\"a\",\"base64\":\"\"}").get(0);

    assertThat(answer.path("rejected").path("code").asText()).isEqualTo("EMPTY");
  }

  /** Of a file with a good and a bad item only the good one was heard of. */
  @Test
  void clean_someItemsAreNoArticles_saysSoBesideTheArticles() throws IOException {
    String story = "The council voted on Monday to rebuild the pier. ".repeat(6).strip();
    String lines =
        Json.mapper().createObjectNode().put("headline", "Pier").put("body", story)
            + "\n"
            + Json.mapper().createObjectNode().put("headline", "Empty").put("body", "");
    String request = Json.mapper().createObjectNode().put("id", 1).put("content", lines).toString();

    JsonNode answer = clean(request).get(0);

    assertThat(answer.path("articles")).hasSize(1);
    assertThat(answer.has("rejected")).isFalse();
    assertThat(answer.path("refused")).hasSize(1);
    assertThat(answer.at("/refused/0/item").asText()).isEqualTo("item 2");
    assertThat(answer.at("/refused/0/code").asText()).isEqualTo("NO_ARTICLE");
    assertThat(answer.at("/refused/0/message").asText()).startsWith("expected a story, found");
  }

  /** Its id was given back as null, so that nobody knew which of ten thousand files was broken. */
  @Test
  void clean_badBase64_isAnErrorUnderItsId() throws IOException {
    JsonNode answer = clean("{\"id\":\"a\",\"base64\":\"**\"}").get(0);

    assertThat(answer.path("id").asText()).isEqualTo("a");
    assertThat(answer.path("error").asText()).startsWith("expected base64 in \"base64\", found");
  }

  @Test
  void clean_article_givesParagraphs() throws IOException {
    String story = "word ".repeat(40).strip() + ".";
    JsonNode answer = clean("{\"id\":\"a\",\"content\":\"A headline\\n" + story + "\"}").get(0);

    assertThat(answer.path("articles").get(0).path("title").asText()).isEqualTo("A headline");
    assertThat(answer.path("articles").get(0).path("paragraphs").get(0).asText()).isEqualTo(story);
  }

  /** A crash of the cleaner on one line ended a run over a whole archive. */
  @Test
  void run_programFailsOnALine_answersItWithItsIdAndGoesOn() throws IOException {
    LineAnswer failsOnce =
        request -> {
          if (request.path("id").asInt() == 1) {
            throw new IndexOutOfBoundsException("Index -1 out of bounds for length 0");
          }
          return Json.mapper().createObjectNode().put("fine", true);
        };
    JsonLines lines = new JsonLines(failsOnce, 2);
    ByteArrayOutputStream output = new ByteArrayOutputStream();

    LineTally tally = lines.run(bytes("{\"id\":1}\n{\"id\":2}\n"), output);

    assertThat(tally).isEqualTo(new LineTally(2, 1, 1));
    assertThat(tally.isFailure()).isTrue();
    List<String> answers = output.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers.get(0)).startsWith("{\"id\":1,\"error\":\"this program failed on the line");
    assertThat(answers.get(1)).isEqualTo("{\"id\":2,\"fine\":true}");
  }

  /** Every line was labelled as of unknown language, whatever it said. */
  @Test
  void label_languageOfTheText_isFoundAndAnswered() throws IOException {
    List<JsonNode> answers =
        label(
            "{\"id\":1,\"text\":\"The council voted on Monday to rebuild the ferry pier that a storm destroyed.\"}\n"
                + "{\"id\":2,\"text\":\"El Congreso aprobó el lunes el presupuesto tras una larga sesión en Madrid.\"}");

    assertThat(answers.get(0).path("language").asText()).isEqualTo("en");
    assertThat(answers.get(1).path("language").asText()).isEqualTo("es");
    assertThat(answers.get(1).path("topics")).isEmpty();
    assertThat(answers.get(1).path("abstention").asText()).isEqualTo("LANGUAGE_NOT_ATTEMPTED");
    assertThat(answers.get(1).at("/countries/0/code").asText()).isEqualTo("ES");
  }

  private static List<JsonNode> label(String input) throws IOException {
    return run(JsonLines.labelling(StandardLabeller.bundled()), input);
  }

  private static List<JsonNode> clean(String input) throws IOException {
    return run(JsonLines.cleaning(new ArticleReader(Limits.STANDARD)), input);
  }

  private static List<JsonNode> run(JsonLines lines, String input) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    assertThat(lines.run(bytes(input), output).bugs()).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : output.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(Json.mapper().readTree(line));
    }
    return answers;
  }

  private static ByteArrayInputStream bytes(String input) {
    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }
}
