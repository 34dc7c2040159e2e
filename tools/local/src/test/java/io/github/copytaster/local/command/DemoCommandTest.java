package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as somebody types it. */
final class DemoCommandTest {

  @TempDir private Path folder;
  @TempDir private Path data;

  @BeforeEach
  void drop() throws IOException {
    Files.writeString(
        folder.resolve("pier rebuild.txt"),
        "Council votes to rebuild ferry pier\n\nLYON, France (AP) — The council voted on Monday to"
            + " rebuild the ferry pier that a storm destroyed ten years ago, the mayor said, and"
            + " work is to begin in spring with money from the ministry of transport.\n");
    Files.createFile(folder.resolve("empty.txt"));
  }

  @Test
  void demo_json_printsALineAFileAndSucceeds() throws IOException {
    Typed typed = demo("--json");

    assertThat(typed.code()).as(typed.err()).isZero();
    List<String> lines = typed.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode rejected = Json.mapper().readTree(lines.get(0));
    assertThat(rejected.path("file").asText()).isEqualTo("empty.txt");
    assertThat(rejected.at("/rejected/code").asText()).isEqualTo("EMPTY");
    JsonNode item = Json.mapper().readTree(lines.get(1)).at("/items/0");
    assertThat(item.path("title").asText()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(item.at("/countries/0/code").asText()).isEqualTo("FR");
    assertThat(item.at("/region/code").asText()).isEqualTo("155");
    assertThat(item.path("article_id").asText()).isNotEmpty();
  }

  /** The table named what a file held besides its articles, and {@code --json} did not. */
  @Test
  void demo_json_namesItemsThatAreNoArticleBesideThoseThatAre() throws IOException {
    Files.writeString(
        folder.resolve("table.csv"),
        "id,title,text\n1,Pier vote,\"The council of Westmouth voted on Monday to rebuild the ferry pier"
            + " that a storm destroyed ten years ago.\"\n2,Empty,\n");

    Typed typed = demo("--json");

    assertThat(typed.code()).as(typed.err()).isZero();
    JsonNode table = Json.mapper().readTree(typed.out().lines().toList().get(2));
    assertThat(table.path("items")).hasSize(1);
    assertThat(table.path("refused")).hasSize(1);
    assertThat(table.at("/refused/0/item").asText()).isEqualTo("2");
    assertThat(table.at("/refused/0/code").asText()).isEqualTo("NO_ARTICLE");
  }

  @Test
  void demo_forAPerson_printsATableAndWhereTheResultsLie() {
    Typed typed = demo();

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .startsWith("FILE ")
        .contains("Council votes to rebuild ferry pier", "Western Europe", "rejected EMPTY");
    assertThat(typed.err()).contains("results lie in " + data);
    assertThat(data.resolve("handlers.log")).content().contains("classified");
  }

  /** {@code demo --data results} printed a header and nothing below it, and ended with 1. */
  @Test
  void demo_relativeDataFolder_showsEachFile() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(data.resolve("./kept"));

    Typed typed = demo("--data", relative.toString());

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("pier rebuild.txt", "empty.txt");
  }

  /**
   * A name of 244 bytes, which the embedded S3 cannot keep, ended the whole run with "An internal
   * error occurred" and no word of which file it was.
   */
  @Test
  void demo_fileThatCannotBeUploaded_isNamedAndTheOthersGoOn() throws IOException {
    String name = "x".repeat(240) + ".txt";
    Files.writeString(folder.resolve(name), "text");

    Typed typed = demo("--json");

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("1 of 3 files failed");
    List<String> lines = typed.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(Json.mapper().readTree(lines.get(1)).path("items")).hasSize(1);
    JsonNode refused = Json.mapper().readTree(lines.get(2));
    assertThat(refused.path("file").asText()).isEqualTo(name);
    assertThat(refused.path("error").asText())
        .isEqualTo("expected a file name of at most 213 bytes in UTF-8, found 244");
    assertThat(refused.has("items")).isFalse();
  }

  /** The name of a rejection is longer than that of its file: it ended as a dead letter. */
  @Test
  void demo_longestNameThatIsTaken_canBeRejectedToo() throws IOException {
    String name = "x".repeat(209) + ".txt";
    Files.createFile(folder.resolve(name));

    Typed typed = demo("--json");

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(Json.mapper().readTree(typed.out().lines().toList().get(2)).at("/rejected/code"))
        .hasToString("\"EMPTY\"");
  }

  /** It started everything, printed the head of a table and succeeded. */
  @Test
  void demo_emptyFolder_saysSoAndFails() throws IOException {
    Files.delete(folder.resolve("pier rebuild.txt"));
    Files.delete(folder.resolve("empty.txt"));
    Files.createFile(folder.resolve(".hidden"));

    Typed typed = demo();

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("expected a folder of articles, found no file in " + folder);
    assertThat(typed.out()).isEmpty();
  }

  /**
   * {@code demo --data} ran into a folder that {@code up} was working on; {@code up} did refuse.
   */
  @Test
  void demo_dataInUse_isRefusedWithAdvice() throws IOException {
    try (DataLock held = DataLock.of(data)) {
      assertThat(held).isNotNull();

      Typed typed = demo();

      assertThat(typed.code()).isEqualTo(1);
      assertThat(typed.out()).isEmpty();
      assertThat(typed.err()).contains(data + " is in use by another copytaster");
    }
    assertThat(demo().code()).isZero();
  }

  /** The items of a feed came in the order of their hashes: 59, 3, 95. */
  @Test
  void demo_fileOfManyItems_showsThemInTheOrderOfTheFile() throws IOException {
    StringBuilder feed = new StringBuilder();
    List<String> titles = new ArrayList<>();
    for (int number = 1; number <= 30; number++) {
      titles.add("Council " + number + " votes to rebuild its pier");
      feed.append(
          Json.mapper()
              .createObjectNode()
              .put("headline", titles.get(number - 1))
              .put(
                  "body",
                  "The council of district "
                      + number
                      + " voted on Monday to rebuild the ferry pier that a storm destroyed ten years"
                      + " ago, the mayor said, and work is to begin in spring with money from the"
                      + " ministry of transport.")
              .toString());
      feed.append('\n');
    }
    Files.writeString(folder.resolve("feed.jsonl"), feed);

    Typed typed = demo("--json");

    assertThat(typed.code()).as(typed.err()).isZero();
    JsonNode items = Json.mapper().readTree(typed.out().lines().toList().get(1)).path("items");
    assertThat(items).extracting(item -> item.path("title").asText()).isEqualTo(titles);
  }

  /** A line end in a name broke the table, and a control sign reached the terminal. */
  @Test
  void demo_nameWithControlSigns_isOneRow() throws IOException {
    Files.createFile(folder.resolve("two\nlines\u001B[31m.txt"));

    Typed typed = demo();

    assertThat(typed.out().lines()).hasSize(4);
    assertThat(typed.out()).contains("two\\nlines\\u001b[31m.txt").doesNotContain("\u001B");
  }

  @Test
  void demo_folderThatIsNotThere_saysSoInWords() {
    Typed typed = Typed.run(new DemoCommand(), folder.resolve("gone").toString());

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .startsWith("copytaster: expected a folder of articles, found no folder at ")
        .doesNotContain("Exception");
  }

  private Typed demo(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--readers", "first", folder.toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--data")) {
      arguments.addAll(List.of("--data", data.toString()));
    }
    return Typed.run(new DemoCommand(), arguments.toArray(String[]::new));
  }
}
