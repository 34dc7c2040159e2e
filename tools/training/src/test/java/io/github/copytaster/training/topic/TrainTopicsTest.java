package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a corpus of a few made-up lines, in the files it expects. */
final class TrainTopicsTest {

  private static final List<String> SOURCES =
      List.of("dawn_world_2025_2026", "abdullah_intl_2023_2024", "bbc_2225", "masakhanews_eng");
  private static final String[] SPORT = {"goal", "striker", "referee", "league", "penalty"};
  private static final String[] MONEY = {"bank", "shares", "inflation", "profit", "bonds"};

  @TempDir Path folder;

  @Test
  void main_runTwice_sameBytesOfModelAndDocuments() throws IOException {
    Path data = corpus();

    Path once = run(data, "once");
    Path again = run(data, "again");

    for (String file :
        List.of(
            "topics.model",
            "model-card.md",
            "quality.md",
            "model-card/calibration.svg",
            "model-card/confusion.svg")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
    }
  }

  @Test
  void main_smallCorpus_modelThatReadsAndATableInItsPlace() throws IOException {
    Path docs = run(corpus(), "docs");

    try (InputStream stream = Files.newInputStream(docs.resolve("topics.model"))) {
      FirstTopicReader reader = new FirstTopicReader(TopicModelFile.read(stream));
      Copy copy =
          new Copy("League", "The striker missed a penalty, said the referee", "", "en", "");
      assertThat(reader.read(TokenisedCopy.of(copy)).topics().get(0).concept().name())
          .isEqualTo("sport");
      assertThat(docs.resolve("model-card.md")).content().contains(reader.modelVersion());
    }
    assertThat(docs.resolve("quality.md"))
        .content()
        .startsWith("# Quality\n<!-- topics -->\n| set | articles |")
        .contains(
            "| news, random part | 40 |", "| Wikipedia's briefs | 4 | 1.000 | 1.000 | 1.000 | – |")
        .doesNotContain("old table", "NaN", "web pages")
        .endsWith("<!-- /topics -->\nThe rest.\n");
  }

  @Test
  void main_tooFewArguments_refusedNamingThem() {
    assertThatThrownBy(() -> TrainTopics.main(new String[] {"data"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected DATA_FOLDER MODEL_FILE DOCS_FOLDER yyyymmdd [MORE_FILE…], found 1 arguments");
  }

  private Path run(Path data, String name) throws IOException {
    Path docs = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        docs.resolve("quality.md"),
        "# Quality\n<!-- topics -->\nold table\n<!-- /topics -->\nThe rest.\n");
    TrainTopics.main(
        new String[] {
          data.toString(), docs.resolve("topics.model").toString(), docs.toString(), "20260101"
        });
    return docs;
  }

  private Path corpus() throws IOException {
    Path topic = Files.createDirectories(folder.resolve("data/topic"));
    StringBuilder gold = new StringBuilder();
    StringBuilder briefs = new StringBuilder();
    StringBuilder teacher = new StringBuilder();
    for (int number = 0; number < 40; number++) {
      String code = number % 2 == 0 ? "15" : "04";
      String text = text(number % 2 == 0 ? SPORT : MONEY, number / 2);
      gold.append(
          "{\"key\":\"t%d\",\"source\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"topics\":[\"%s\"],"
                  .formatted(number, SOURCES.get(number / 2 % 4), "", text, code)
              + "\"sub\":null,\"kind\":\"news\"}\n");
      briefs.append(
          "{\"source\":\"wp_current_events_2002_2020\",\"id\":\"cep-%d-%d\",\"topic\":\"%s\","
                  .formatted(2001 + number / 2, number, code)
              + "\"title\":\"\",\"text\":\"%s\"}\n".formatted(text));
      teacher.append("{\"topics\":{\"%s\":1.0},\"sub\":{}}\n".formatted(code));
    }
    file(topic, "gold_train", gold.toString());
    file(topic, "pool_fulltext", "");
    file(topic, "teacher_pool", "");
    file(topic, "short_labelled", briefs.toString());
    file(topic, "teacher_short", teacher.toString());
    return folder.resolve("data");
  }

  private static String text(String[] words, int number) {
    return words[number % 5] + " and " + words[(number + 1 + number / 5) % 5] + " said officials";
  }

  private static void file(Path topic, String name, String lines) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(topic.resolve(name + ".jsonl.gz")))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
