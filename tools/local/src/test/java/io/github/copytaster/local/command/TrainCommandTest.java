package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.S3ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {

  @TempDir private Path folder;

  @Test
  void train_ownLabels_leavesAModelAndPrintsItsReport() throws IOException {
    StringBuilder labels = new StringBuilder();
    for (int number = 0; number < 12; number++) {
      labels
          .append("{\"title\":\"Roses ")
          .append(number)
          .append(
              "\",\"text\":\"Compost for the lawn and the greenhouse\",\"topics\":[\"desk:garden\"]}\n")
          .append("{\"title\":\"Sedan ")
          .append(number)
          .append(
              "\",\"text\":\"The gearbox and the tyres of the engine\",\"topics\":[\"desk:motors\"]}\n");
    }
    Path file = Files.writeString(folder.resolve("labels.jsonl"), labels);
    Path model = folder.resolve("desk.model");

    Typed typed =
        Typed.run(
            new TrainCommand(Clock.fixed(Instant.parse("2026-03-05T10:11:12Z"), ZoneOffset.UTC)),
            "--labels",
            file.toString(),
            "--out",
            model.toString());

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("| all examples | 24 |");
    assertThat(model).isNotEmptyFile();
    assertThat(release(model)).contains("20260305101112");
    assertThat(folder.resolve("desk.model.report/scores.md")).content().contains("desk:garden");
  }

  private static String release(Path model) {
    Environment environment = new Environment(Map.of("COPYTASTER_TOPIC_MODEL", model.toString()));
    return ConfiguredLabeller.firstReader(environment, S3ObjectStore::ofEnvironment).modelVersion();
  }

  @Test
  void train_labelsThatAreNotThere_saysSoInWords() {
    Typed typed =
        Typed.run(
            new TrainCommand(),
            "--labels",
            folder.resolve("gone.jsonl").toString(),
            "--out",
            folder.resolve("desk.model").toString());

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("expected a file, found nothing at").contains("gone.jsonl");
  }

  /** "Is a directory" named neither the option nor what belongs there. */
  @Test
  void train_folderForLabels_saysWhatBelongsThere() {
    Typed typed = train(folder);

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains(
            "expected --labels to be a file (JSON Lines, .gz too), found a folder: " + folder);
  }

  @Test
  void train_brokenLine_isNamedWithWhatBelongsThere() throws IOException {
    Path labels = folder.resolve("labels.jsonl");
    String good = "{\"text\":\"roses\",\"topics\":[\"a\"]}\n";

    assertThat(train(Files.writeString(labels, good + "{\"text\": roses}\n")).err())
        .contains("line 2 of ", "one object a line is expected", "{\"title\",\"text\",\"topics\":[")
        .doesNotContain("REDACTED");
    assertThat(train(Files.writeString(labels, good + "[1, 2]\n")).err())
        .contains("line 2: expected", "found [1,2]");
  }

  private Typed train(Path labels) {
    return Typed.run(
        new TrainCommand(),
        "--labels",
        labels.toString(),
        "--out",
        folder.resolve("desk.model").toString());
  }

  /** The model of half an hour's training had nowhere to go. */
  @Test
  void train_placeThatIsNone_isSaidBeforeTheLabelsAreRead() {
    String labels = folder.resolve("gone.jsonl").toString();

    for (Path place : List.of(folder, folder.resolve("nowhere/desk.model"))) {
      Typed typed = Typed.run(new TrainCommand(), "--labels", labels, "--out", place.toString());

      assertThat(typed.code()).isEqualTo(1);
      assertThat(typed.err())
          .contains("expected --out to be a file in a folder that is there, found " + place);
    }
  }

  @Test
  void train_withoutOptions_isAWrongCommandLine() {
    Typed typed = Typed.run(new TrainCommand());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("--labels", "--out", "Usage");
  }
}
