package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import io.github.copytaster.labels.text.Tokens;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * When a topic is given: the first from the least probability on, further ones each from its own, a
 * narrower concept from its own. Five topics, each with a word that speaks for it alone.
 */
final class ThresholdsOfReaderTest {

  private static final int TOPICS = 5;
  private static final List<String> WORDS =
      List.of("striker", "bank", "vaccine", "storm", "school");
  private static final TokenisedCopy EVERYTHING =
      article("Of all", "The striker, the bank, the vaccine, the storm and the school.");
  private static final TokenisedCopy SPORT = article("Of one", "The striker, a striker, one.");

  @Test
  void read_everyTopicLikelyEnough_threeAreGiven() {
    TopicLabels labels = reader(calibration(0, 0, 0.05, 0)).read(EVERYTHING);

    assertThat(labels.topics()).hasSize(3);
    assertThat(codes(labels)).doesNotHaveDuplicates();
  }

  @Test
  void read_furtherTopicsBelowTheirThresholds_onlyTheFirst() {
    assertThat(reader(calibration(0, 0, 0.99, 0)).read(EVERYTHING).topics()).hasSize(1);
  }

  /** The threshold of one topic is no other's: a rare one is given sooner. */
  @Test
  void read_thresholdOfOneTopic_stopsThatTopicAndWhatIsLessLikely() {
    Calibration calibration = calibration(0, 0, 0.05, 0);
    TopicLabels all = reader(calibration).read(EVERYTHING);
    int second = index(all.topics().get(1));
    calibration.furtherThresholds()[second] = 0.99;

    assertThat(codes(reader(calibration).read(EVERYTHING)))
        .containsExactly(all.topics().get(0).concept().code());
  }

  @Property(tries = 100, seed = "1")
  void read_anyThreshold_everyFurtherTopicReachesIt(
      @ForAll @DoubleRange(min = 0, max = 1) double threshold) {
    TopicLabels labels = reader(calibration(0, 0, threshold, 0)).read(EVERYTHING);

    assertThat(labels.topics().subList(1, labels.topics().size()))
        .allMatch(label -> label.score() >= threshold);
  }

  /** A stricter desk gets a part of what an easier one gets, never something else. */
  @Property(tries = 100, seed = "1")
  void read_higherThreshold_givesTheBeginningOfWhatALowerGives(
      @ForAll @DoubleRange(min = 0, max = 1) double some,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    List<String> more = codes(reader(calibration(0, 0, Math.min(some, other), 0)).read(EVERYTHING));
    List<String> fewer =
        codes(reader(calibration(0, 0, Math.max(some, other), 0)).read(EVERYTHING));

    assertThat(more).startsWith(fewer.toArray(new String[0]));
  }

  /** Exactly at the least probability it still answers. */
  @Test
  void read_firstAtTheLeastProbability_isGivenAndJustBelowItIsNot() {
    double sure = 1 - reader(calibration(0, 0, 1, 0)).read(SPORT).doubt();

    TopicLabels at = reader(calibration(0, sure, 1, 0)).read(SPORT);
    TopicLabels below = reader(calibration(0, Math.nextUp(sure), 1, 0)).read(SPORT);

    assertThat(codes(at)).containsExactly("own:0");
    assertThat(below.abstention()).isEqualTo(Abstention.NOT_SURE);
    assertThat(below.narrower()).isEmpty();
    assertThat(below.doubt()).isEqualTo(at.doubt());
  }

  @Test
  void read_narrowerAtItsThreshold_isGivenAndJustBelowItIsNot() {
    TopicLabels easy = reader(calibration(0, 0, 1, 0)).read(SPORT);
    double score = easy.narrower().get(0).score();

    assertThat(reader(calibration(0, 0, 1, score)).read(SPORT).narrower())
        .isEqualTo(easy.narrower());
    assertThat(reader(calibration(0, 0, 1, Math.nextUp(score))).read(SPORT).narrower()).isEmpty();
  }

  @Property(tries = 60, seed = "1")
  void read_anyNumberOfTopicsInTheText_doubtIsWhatTheFirstLacks(
      @ForAll @IntRange(min = 1, max = TOPICS) int topics) {
    TopicLabels labels =
        reader(calibration(0, 0, 0.1, 0))
            .read(article("Of some", String.join(" and ", WORDS.subList(0, topics)) + " came"));

    assertThat(labels.doubt()).isEqualTo(1 - labels.topics().get(0).score());
  }

  private static int index(TopicLabel label) {
    return Integer.parseInt(label.concept().code().substring("own:".length()));
  }

  private static List<String> codes(TopicLabels labels) {
    return labels.topics().stream().map(label -> label.concept().code()).toList();
  }

  private static TokenisedCopy article(String title, String body) {
    return TokenisedCopy.of(new Copy(title, body, "", "en", ""));
  }

  private static Calibration calibration(
      double bias, double leastFirst, double further, double narrower) {
    double[] first = new double[DoubtSigns.COUNT];
    first[DoubtSigns.FIRST_LOG_ODDS] = 1;
    double[] thresholds = new double[TOPICS];
    Arrays.fill(thresholds, further);
    double[] biases = new double[TOPICS];
    Arrays.fill(biases, bias);
    return new Calibration(
        first, 1, biases, thresholds, new double[] {0, 1, 0}, narrower, leastFirst);
  }

  private static FirstTopicReader reader(Calibration calibration) {
    List<Concept> topics =
        WORDS.stream().map(word -> new Concept("own:" + WORDS.indexOf(word), word)).toList();
    Concepts concepts =
        new Concepts(
            topics,
            List.of(new Concept("own:0a", "football"), new Concept("own:0b", "cricket")),
            List.of(0, 0));
    int outputs = concepts.size();
    byte[] vectors = new byte[TOPICS * TOPICS];
    float[] hidden = new float[TOPICS * TOPICS];
    float[] output = new float[TOPICS * outputs];
    float[] scales = new float[TOPICS];
    for (int topic = 0; topic < TOPICS; topic++) {
      vectors[topic * TOPICS + topic] = 100;
      hidden[topic * TOPICS + topic] = 1;
      output[topic * outputs + topic] = 2;
      scales[topic] = 0.02f - 0.001f * topic;
    }
    output[TOPICS] = 1;
    Network network =
        new Network(
            new NetworkParts(
                TOPICS,
                TOPICS,
                outputs,
                vectors,
                scales,
                hidden,
                new float[TOPICS],
                output,
                new float[outputs]));
    Vocabulary vocabulary =
        new Vocabulary(
            WORDS.stream().mapToInt(word -> Vocabulary.fingerprint(Tokens.hashOf(word))).toArray());
    return new FirstTopicReader(
        new TopicModel(
            "t20260101-00000001", "", concepts, false, vocabulary, network, calibration));
  }
}
