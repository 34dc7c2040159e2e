package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code label} and {@code clean}, as somebody types them. */
final class CopyCommandsTest {

  private static final String STORY =
      "Council votes to rebuild ferry pier\n\nLYON, France (AP) — The council voted on Monday to"
          + " rebuild the ferry pier that a storm destroyed ten years ago, the mayor said, and work"
          + " is to begin in spring with money from the ministry of transport.\n";

  @TempDir private Path folder;

  @Test
  void clean_file_printsItsArticleIndented() throws IOException {
    Typed typed = Typed.run(new CleanCommand(), story("pier.txt").toString());

    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines().count()).isGreaterThan(5);
    JsonNode article = Json.mapper().readTree(typed.out()).at("/articles/0");
    assertThat(article.path("title").asText()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.path("agency").asText()).isEqualTo("AP");
  }

  @Test
  void label_json_printsALineAFile() throws IOException {
    Typed typed =
        Typed.run(
            new LabelCommand(),
            "--readers",
            "first",
            "--json",
            story("one.txt").toString(),
            story("two.txt").toString());

    assertThat(typed.code()).isZero();
    List<String> lines = typed.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(Json.mapper().readTree(lines.get(1)).at("/articles/0/countries/0/code").asText())
        .isEqualTo("FR");
  }

  /**
   * One file of a folder had been deleted between the shell's {@code *} and the read, and the whole
   * run ended there with a bare path for a message.
   */
  @Test
  void clean_fileThatIsNotThereAmongOthers_isNamedAndTheOthersAreRead() throws IOException {
    Typed typed =
        Typed.run(
            new CleanCommand(),
            "--json",
            folder.resolve("gone.txt").toString(),
            folder.toString(),
            story("pier.txt").toString());

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("2 of 3 files failed");
    List<String> lines = typed.out().lines().toList();
    assertThat(Json.mapper().readTree(lines.get(0)).path("error").asText())
        .startsWith("expected a file, found nothing at ")
        .endsWith("gone.txt");
    assertThat(Json.mapper().readTree(lines.get(1)).path("error").asText())
        .isEqualTo("expected a file, found a folder; demo takes folders");
    assertThat(Json.mapper().readTree(lines.get(2)).at("/articles/0/title").asText()).isNotEmpty();
  }

  @Test
  void clean_fileThatIsNoArticle_isRejectedAndNoFailure() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    Typed typed = Typed.run(new CleanCommand(), "--json", empty.toString());

    assertThat(typed.code()).isZero();
    assertThat(Json.mapper().readTree(typed.out()).at("/rejected/code").asText())
        .isEqualTo("EMPTY");
  }

  /** The file was silently ignored, and the command waited for somebody to type. */
  @Test
  void clean_fileAndJsonLines_isAWrongCommandLine() throws IOException {
    Typed typed = Typed.run(new CleanCommand(), "--jsonl", story("pier.txt").toString());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("expected either files or --jsonl", "found both");
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void label_nothingNamed_isAWrongCommandLine() {
    Typed typed = Typed.run(new LabelCommand());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("found neither");
  }

  @Test
  void clean_jsonLines_answersStandardInput() throws IOException {
    String line = Json.mapper().createObjectNode().put("id", 3).put("content", STORY).toString();

    Typed typed = Typed.withInput(line + "\nno JSON\n", new CleanCommand(), "--jsonl");

    assertThat(typed.code()).isZero();
    assertThat(typed.err()).contains("1 of 2 lines failed");
    List<String> answers = typed.out().lines().toList();
    assertThat(Json.mapper().readTree(answers.get(0)).path("id").asInt()).isEqualTo(3);
    assertThat(Json.mapper().readTree(answers.get(1)).path("id").isNull()).isTrue();
  }

  /** A file of another form was answered with an error a line and the code of success. */
  @Test
  void jsonLines_everyLineIsWrong_isAFailure() {
    String lines = "{\"id\":1,\"contents\":\"x\"}\nno JSON\n";

    Typed cleaned = Typed.withInput(lines, new CleanCommand(), "--jsonl");
    Typed labelled = Typed.withInput(lines, new LabelCommand(), "--jsonl", "--readers", "first");

    assertThat(List.of(cleaned.code(), labelled.code())).containsExactly(1, 1);
    assertThat(cleaned.out().lines()).hasSize(2);
    assertThat(cleaned.err()).contains("2 of 2 lines failed");
  }

  /** No lines are no failure, and neither is copy that is no article. */
  @Test
  void jsonLines_nothingOrARejection_isNoFailure() {
    assertThat(Typed.withInput("", new CleanCommand(), "--jsonl").code()).isZero();
    assertThat(
            Typed.withInput("{\"id\":1,\"content\":\"\"}\n", new CleanCommand(), "--jsonl").code())
        .isZero();
  }

  @Test
  void label_readersOfAnotherName_namesTheTwoThatThereAre() throws IOException {
    Typed typed =
        Typed.run(new LabelCommand(), "--readers", "second", story("pier.txt").toString());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("expected --readers to be first or both, found second");
  }

  /** A withdrawn story came out of both commands like any other that may be printed. */
  @Test
  void cleanAndLabel_withdrawnStory_sayItsStatus() throws IOException {
    String ninjs =
        Json.mapper()
            .createObjectNode()
            .put("type", "text")
            .put("pubstatus", "canceled")
            .put("headline", "Council votes to rebuild ferry pier")
            .put("body_text", STORY)
            .toString();
    String file = Files.writeString(folder.resolve("pier.json"), ninjs).toString();

    assertThat(cleanedAndLabelled(file))
        .allSatisfy(
            article -> {
              assertThat(article.path("status").asText()).isEqualTo("CANCELED");
              assertThat(article.has("embargo")).isFalse();
            });
  }

  @Test
  void cleanAndLabel_storyUnderEmbargo_sayWhenItEnds() throws IOException {
    String line = "EMBARGOED UNTIL 00:01 GMT ON TUESDAY 12 JANUARY 2027\n\n";
    String file = Files.writeString(folder.resolve("pier.txt"), line + STORY).toString();

    assertThat(cleanedAndLabelled(file))
        .allSatisfy(
            article -> {
              assertThat(article.path("status").asText()).isEqualTo("USABLE");
              assertThat(article.path("embargo").asText()).startsWith("2027-01-12T00:01");
            });
  }

  private static List<JsonNode> cleanedAndLabelled(String file) throws IOException {
    return List.of(
        first(Typed.run(new CleanCommand(), file)),
        first(Typed.run(new LabelCommand(), "--readers", "first", file)));
  }

  private static JsonNode first(Typed typed) throws IOException {
    return Json.mapper().readTree(typed.out()).at("/articles/0");
  }

  private Path story(String name) throws IOException {
    return Files.writeString(folder.resolve(name), STORY);
  }
}
