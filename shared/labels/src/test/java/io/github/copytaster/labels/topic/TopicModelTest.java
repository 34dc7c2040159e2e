package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicModelTest {

  private static final TopicModel TINY = TinyModel.model();

  @Test
  void new_vocabularyOfAnotherSize_refusedNamingBoth() {
    assertThatThrownBy(() -> with(TINY.concepts(), true, new Vocabulary(new int[] {1, 2})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a vector for each of 2 words, found 7");
  }

  /** A calibration of another trainer was taken, and the first article ended in an exception. */
  @ParameterizedTest
  @CsvSource({
    "5, 2, 2, 3, expected 6 signs of doubt in the calibration; found 5",
    "6, 1, 2, 3, expected 2 biases of further topics in the calibration; found 1",
    "6, 2, 17, 3, expected 2 thresholds of topics in the calibration; found 17",
    "6, 2, 2, 2, expected 3 weights of narrower concepts in the calibration; found 2"
  })
  void new_calibrationOfAnotherModel_refusedNamingBothNumbers(
      int signs, int biases, int thresholds, int narrower, String message) {
    Calibration other =
        new Calibration(
            new double[signs],
            1,
            new double[biases],
            new double[thresholds],
            new double[narrower],
            0,
            0);

    assertThatThrownBy(() -> TinyModel.model(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message.replace(';', ','));
  }

  @Test
  void new_outputsForBriefsNotExpected_refusedNamingBoth() {
    assertThatThrownBy(() -> with(TINY.concepts(), false, TINY.vocabulary()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 4 outputs of the network, found 6");
  }

  @Test
  void narrower_onlyOneBelowTheTopic_isCertain() {
    TopicModel.Narrower found = TINY.narrower(TINY.answer(bag("goal striker")), 0).orElseThrow();

    assertThat(found.index()).isZero();
    assertThat(found.probability()).isCloseTo(1, within(1e-12));
  }

  /** The likeliest is found in one pass, without the softmax that says the same. */
  @Test
  void narrower_everyTopicOfTheBundledModel_isTheLargestOfItsSoftmax() {
    TopicModel bundled = BundledModel.load();
    FirstReading reading =
        new FirstTopicReader(bundled)
            .reading(article("The council voted to rebuild the ferry pier after the storm"));

    for (int topic = 0; topic < 17; topic++) {
      TopicModel.Narrower found = bundled.narrower(reading.answer(), topic).orElseThrow();
      double[] all = reading.narrower(topic);

      assertThat(found.probability())
          .isCloseTo(Arrays.stream(all).max().orElseThrow(), within(1e-9));
      assertThat(all[bundled.concepts().below(topic).indexOf(found.index())])
          .isCloseTo(found.probability(), within(1e-9));
    }
  }

  @Test
  void narrower_topicWithNone_empty() {
    Concepts plain =
        new Concepts(TINY.concepts().topics(), TINY.concepts().narrower(), java.util.List.of(0, 0));

    assertThat(with(plain, true, TINY.vocabulary()).narrower(TINY.answer(bag("bank rates")), 1))
        .isEmpty();
  }

  @Test
  void answer_brief_readsTheOutputsForBriefs() {
    TopicModel.Answer brief = TINY.answer(bag("goal striker"));

    assertThat(brief.firstOutput()).isEqualTo(4);
    assertThat(brief.probabilities()[1]).isGreaterThan(brief.probabilities()[0]);
  }

  private static TopicModel with(Concepts concepts, boolean briefs, Vocabulary vocabulary) {
    return new TopicModel("", "", concepts, briefs, vocabulary, TINY.network(), TINY.calibration());
  }

  private static WordBag bag(String body) {
    return WordBag.of(article(body), TinyModel.vocabulary());
  }

  private static TokenisedCopy article(String body) {
    return TokenisedCopy.of(new Copy("", body, "", "en", ""));
  }
}
