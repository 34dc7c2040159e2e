package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.topic.Calibration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The two pictures of a training report: a browser must be able to show them, and they must add up.
 */
final class ChartsTest {

  private static final List<Concept> TOPICS =
      List.of(new Concept("own:a", "arts & <crafts>"), new Concept("own:b", "money"));

  @Test
  void confusion_counts_standInTheirCellsAndEmptyOnesAreBlank() throws Exception {
    List<Prediction> predictions = new ArrayList<>();
    predictions.addAll(Examples.answers(3, 0, 0.9));
    predictions.addAll(Examples.answers(2, 0, 0.1));
    predictions.addAll(Examples.answers(4, 1, 0.2));

    Document picture = parsed(ConfusionChart.of(predictions, TOPICS));

    assertThat(texts(picture)).contains("3", "2", "4").doesNotContain("0");
    assertThat(texts(picture)).filteredOn("arts & <crafts>"::equals).hasSize(2);
  }

  @Test
  void confusion_noPredictions_isAnEmptyTable() throws Exception {
    assertThat(texts(parsed(ConfusionChart.of(List.of(), TOPICS)))).contains("money");
  }

  @Test
  void calibration_answers_areCountedByTheScoreTheyWereGivenWith() throws Exception {
    List<Prediction> predictions = new ArrayList<>();
    predictions.addAll(Examples.answers(7, 0, 0.95));
    predictions.addAll(Examples.answers(5, 0, 0.55));
    predictions.addAll(Examples.answers(6, 1, 0.55));

    Document picture = parsed(CalibrationChart.of(predictions, Calibration.none(2)));

    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(texts(picture)).contains("7", "11");
  }

  /** A score of one belongs into the last bin and not behind it. */
  @Test
  void calibration_certainty_isInTheLastBin() throws Exception {
    Document picture =
        parsed(CalibrationChart.of(Examples.answers(3, 0, 1 - 1e-12), Calibration.none(2)));

    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(1);
  }

  private static Document parsed(String picture) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture)));
  }

  private static List<String> texts(Document picture) {
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < picture.getElementsByTagName("text").getLength(); at++) {
      texts.add(picture.getElementsByTagName("text").item(at).getTextContent());
    }
    return texts;
  }
}
