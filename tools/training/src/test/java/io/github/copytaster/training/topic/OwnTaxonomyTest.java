package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnTaxonomyTest {

  private static final String[] GARDEN = {"roses", "lawn", "compost", "seedlings", "greenhouse"};
  private static final String[] MOTORS = {"engine", "gearbox", "tyres", "exhaust", "sedan"};

  @TempDir Path folder;

  @Test
  void train_ownLabels_modelThatGivesThemAndAReport() throws IOException {
    Path model = folder.resolve("own.model");

    String said = OwnTaxonomy.train(labels(20), model, "20260101");

    assertThat(said).contains("| all examples | 40 |").containsPattern("t20260101-[0-9a-f]{8}");
    TopicLabels labels = read(model, "Spring work", "Water the seedlings and feed the roses");
    assertThat(labels.topics().get(0).concept().code()).isEqualTo("desk:garden");
    assertThat(labels.topics().get(0).evidence()).isNotEmpty();
    assertThat(read(model, "Recall", "The gearbox and the engine of the sedan failed").topics())
        .first()
        .matches(topic -> topic.concept().name().equals("sport"));
    assertThat(folder.resolve("own.model.report/scores.md")).content().contains("desk:garden");
    assertThat(folder.resolve("own.model.report/calibration.svg")).content().startsWith("<svg");
  }

  @Test
  void train_tooFewOfATopic_refusedNamingIt() throws IOException {
    Path labels = labels(4);

    assertThatThrownBy(() -> OwnTaxonomy.train(labels, folder.resolve("own.model"), "20260101"))
        .isInstanceOf(IOException.class)
        .hasMessage("expected at least 5 examples of each topic, found 4 of desk:garden");
  }

  /**
   * Five examples of each topic, or forty copies of one, were trained on without a word, and
   * scores.md said that sources were left out where there was but one.
   */
  @Test
  void train_fewExamplesOfOneSource_saysWhatWasExpectedAndFound() throws IOException {
    String said = OwnTaxonomy.train(labels(5), folder.resolve("own.model"), "20260101");

    assertThat(said)
        .contains(
            "Warning: expected at least 30 examples of desk:garden that differ, found 5",
            "Warning: expected at least 30 examples of medtop:15000000 that differ, found 5");
    assertThat(folder.resolve("own.model.report/scores.md"))
        .content()
        .contains("Warning: expected at least 30 examples of desk:garden that differ, found 5")
        .contains("others of its source")
        .doesNotContain("had not seen its source");
  }

  @Test
  void train_copies_saysSoAndThatTheScoresFlatter() throws IOException {
    String line = line("desk:garden", GARDEN, 0) + line("medtop:15000000", MOTORS, 0);
    Path labels = Files.writeString(folder.resolve("labels.jsonl"), line.repeat(20));

    String said = OwnTaxonomy.train(labels, folder.resolve("own.model"), "20260101");

    assertThat(said)
        .contains(
            "expected examples that differ, found 38 of 40 nearly the same as an earlier one"
                + " (lines 1 and 3)")
        .contains("these scores flatter");
  }

  @Test
  void train_lineWithoutTopics_refusedNamingTheLine() throws IOException {
    Path labels = Files.writeString(folder.resolve("labels.jsonl"), "{\"text\":\"roses\"}\n");

    assertThatThrownBy(() -> OwnTaxonomy.train(labels, folder.resolve("own.model"), "20260101"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("line 1: expected \"topics\"");
  }

  /** Labels in another language ended in "Index 0 out of bounds for length 0", after a minute. */
  @Test
  void train_textsInAnotherLanguage_areRefusedSayingWhatIsKnown() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 10; number++) {
      lines.append("{\"text\":\"Сад и розы %d\",\"topics\":[\"сад\"]}\n".formatted(number));
      lines.append("{\"text\":\"Мотор и шины %d\",\"topics\":[\"мотор\"]}\n".formatted(number));
    }
    Path labels = Files.writeString(folder.resolve("labels.jsonl"), lines);

    assertThatThrownBy(() -> OwnTaxonomy.train(labels, folder.resolve("own.model"), "20260101"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "expected texts in English, whose words the bundled model knows, found 0 of 20 with"
                + " any");
    assertThat(folder.resolve("own.model")).doesNotExist();
  }

  /** One English text among the others: held out, it left a model nothing to learn from. */
  @Test
  void train_oneTextInEnglish_isRefusedToo() throws IOException {
    String russian = "{\"text\":\"Сад и розы\",\"topics\":[\"desk:garden\"]}\n";
    Path labels =
        Files.writeString(
            folder.resolve("labels.jsonl"),
            russian.repeat(5)
                + russian.replace("desk:garden", "desk:motors").repeat(5)
                + line("desk:garden", GARDEN, 0));

    assertThatThrownBy(() -> OwnTaxonomy.train(labels, folder.resolve("own.model"), "20260101"))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("found 1 of 11 with any");
  }

  /** The same labels must give the same release: its name is what a desk tells two models by. */
  @Test
  void train_twice_sameModelAndReport() throws IOException {
    Path labels = labels(20);
    String once = OwnTaxonomy.train(labels, folder.resolve("once.model"), "20260101");
    String again = OwnTaxonomy.train(labels, folder.resolve("again.model"), "20260101");

    assertThat(again).isEqualTo(once);
    assertThat(folder.resolve("again.model")).hasSameBinaryContentAs(folder.resolve("once.model"));
    for (String file : List.of("scores.md", "calibration.svg", "confusion.svg")) {
      assertThat(folder.resolve("again.model.report").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("once.model.report").resolve(file));
    }
  }

  // "medtop:15000000" stands in for motoring, to see that IPTC's codes get their names.
  private Path labels(int each) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < each; number++) {
      lines
          .append(line("desk:garden", GARDEN, number))
          .append(line("medtop:15000000", MOTORS, number));
    }
    return Files.writeString(folder.resolve("labels.jsonl"), lines);
  }

  private static String line(String code, String[] words, int number) {
    String text = words[number % 5] + " and " + words[(number + 1 + number / 5) % 5] + " this week";
    return "{\"title\":\""
        + words[(number + 2) % 5]
        + "\",\"text\":\""
        + text
        + "\",\"topics\":[\""
        + code
        + "\"]}\n";
  }

  private static TopicLabels read(Path model, String title, String body) throws IOException {
    try (InputStream stream = Files.newInputStream(model)) {
      return new FirstTopicReader(TopicModelFile.read(stream))
          .read(TokenisedCopy.of(new Copy(title, body, "", "en", "")));
    }
  }
}
