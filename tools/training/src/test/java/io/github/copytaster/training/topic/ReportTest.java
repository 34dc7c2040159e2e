package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.TopicModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables a person reads after a training: what is counted where, and that they are tables. */
final class ReportTest {

  private static final TopicModel MODEL = model("sport", "money");

  @TempDir Path folder;

  @Test
  void summary_parts_haveARowEachAndEmptyOnesNone() {
    String summary =
        report(MODEL, wireAndPaper(), List.of(part("wire"), part("paper"), part("radio")))
            .summary();

    assertThat(rows(summary)).hasSize(2);
    assertThat(summary)
        .contains("| wire | 10 | 0.800 |", "| paper | 4 | 0.500 |")
        .doesNotContain("radio", "NaN");
  }

  @Test
  void sources_everySource_byName() {
    assertThat(rows(report(MODEL, wireAndPaper(), List.of()).sources()))
        .extracting(row -> row.split("\\|", -1)[1].strip())
        .containsExactly("paper", "wire");
  }

  /** What was picked because a model doubted it stands in the first table, not in that by topic. */
  @Test
  void topics_examplesThatAreNoEverydayCopy_areNotCounted() {
    Report report =
        new Report(
            MODEL,
            wireAndPaper(),
            List.of(new Report.Part("all", example -> true)),
            example -> example.source().equals("wire") ? 1 : 0);

    assertThat(report.summary()).contains("| all | 14 |");
    assertThat(rows(report.topics()))
        .containsExactly(
            "| sport | 10 | 8 | 1.00 | 0.80 | 0.89 | 0.25 |",
            "| money | 0 | 2 | 0.00 | 0.00 | 0.00 | 0.25 |");
  }

  /** A source called "Wire | sport" or a code of two lines tore the table apart. */
  @ParameterizedTest
  @ValueSource(strings = {"Wire | sport", "|", "two\nlines", "tab\tand\r\nmore", "a|b|c"})
  void tables_namesWithBarsAndLineEnds_keepTheirColumns(String name) {
    List<Prediction> predictions = from(name, Examples.answers(3, 0, 0.9));
    Report report = report(model(name, "money"), predictions, List.of());

    assertThat(rows(report.sources())).hasSize(1).allMatch(row -> columns(row) == 9);
    assertThat(rows(report.topics())).hasSize(2).allMatch(row -> columns(row) == 7);
  }

  @Test
  void write_folderThatIsNotThere_isMadeWithTablesAndPictures() throws IOException {
    Path made = folder.resolve("deep/own.model.report");
    report(MODEL, wireAndPaper(), List.of(part("wire"))).write(made, "Judged by nobody.");

    assertThat(made.resolve("scores.md"))
        .content()
        .startsWith("# Scores of " + MODEL.release() + "\n\nJudged by nobody.\n\n| set |")
        .contains("| topic | given |", "| paper | 4 |");
    assertThat(made.resolve("calibration.svg")).content().endsWith("</svg>\n");
    assertThat(made.resolve("confusion.svg")).content().endsWith("</svg>\n");
  }

  @Test
  void modelCard_frame_hasAllItsPlacesFilled() throws IOException {
    Provenance provenance =
        new Provenance(
            List.of(new Provenance.DataFile("gold_train", "0123456789abcdef")),
            1234,
            Settings.standard());
    ModelCard.write(
        folder, MODEL, provenance, report(MODEL, wireAndPaper(), List.of(part("wire"))));

    assertThat(folder.resolve("model-card.md"))
        .content()
        .contains("| gold_train | 0123456789abcdef |", "1234 texts", "| wire | 10 | 0.800 |")
        .contains("| paper | 4 |", "| sport | 14 |", MODEL.release())
        .doesNotContainPattern("\\{[a-z]+\\}");
    assertThat(folder.resolve("model-card/confusion.svg")).exists();
  }

  private static Report report(TopicModel model, List<Prediction> unseen, List<Report.Part> parts) {
    return new Report(model, unseen, parts, example -> 1);
  }

  private static Report.Part part(String source) {
    return new Report.Part(source, example -> example.source().equals(source));
  }

  private static List<Prediction> wireAndPaper() {
    List<Prediction> all = new ArrayList<>(from("wire", Examples.answers(8, 0, 0.9)));
    all.addAll(from("wire", Examples.answers(2, 0, 0.2)));
    all.addAll(from("paper", Examples.answers(2, 0, 0.7)));
    all.addAll(from("paper", Examples.answers(2, 0, 0.3)));
    return all;
  }

  private static List<Prediction> from(String source, List<Prediction> predictions) {
    return predictions.stream()
        .map(
            one ->
                new Prediction(
                    new Example(
                        one.example().key(),
                        source,
                        one.example().kind(),
                        one.example().copy(),
                        one.example().topics(),
                        one.example().narrower(),
                        one.example().brief(),
                        1,
                        one.example().given(),
                        -1),
                    one.bag(),
                    one.answer(),
                    -1,
                    0))
        .toList();
  }

  private static TopicModel model(String first, String second) {
    TopicModel trained =
        new ModelBuilder(
                Examples.CONCEPTS,
                new Settings(8, 6, 2, 1, 0.2f, 0.06f, 0.2f, 0.3f, 1, 1),
                Optional.empty())
            .build(Examples.many(20));
    Concepts concepts =
        new Concepts(
            List.of(new Concept("own:1", first), new Concept("own:2", second)),
            List.of(),
            List.of());
    return new TopicModel(
        "t20260101-00000001",
        "",
        concepts,
        false,
        trained.vocabulary(),
        trained.network(),
        Calibration.none(2));
  }

  // Without the head and the line below it.
  private static List<String> rows(String table) {
    return table.lines().skip(2).toList();
  }

  private static long columns(String row) {
    return row.replace("\\|", "").chars().filter(sign -> sign == '|').count() - 1;
  }
}
