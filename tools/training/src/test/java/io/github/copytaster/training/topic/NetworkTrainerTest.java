package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.topic.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * That training learns what it is shown: topics, narrower concepts, briefs, and nothing of zeros.
 */
final class NetworkTrainerTest {

  private static final Settings SETTINGS = new Settings(8, 8, 20, 4, 0.2f, 0.06f, 0.1f, 0.5f, 1, 1);
  private static final List<Example> EXAMPLES = Examples.many(60);
  private static final Vocabulary VOCABULARY = VocabularyBuilder.of(EXAMPLES, 2, 100);

  @Test
  void train_moreEpochs_fitBetter() {
    assertThat(right(train(EXAMPLES, withEpochs(20)))).isGreaterThan(0.95);
    assertThat(right(train(EXAMPLES, withEpochs(20))))
        .isGreaterThanOrEqualTo(right(train(EXAMPLES, withEpochs(4))));
  }

  @Test
  void train_sameSeed_isTheSameToTheBitAndAnotherIsNot() {
    Weights once = train(EXAMPLES, SETTINGS);

    assertThat(train(EXAMPLES, SETTINGS).hidden).containsExactly(once.hidden);
    assertThat(train(EXAMPLES, SETTINGS).vectors).containsExactly(once.vectors);
    assertThat(train(EXAMPLES, SETTINGS.ofNetwork(1)).hidden).isNotEqualTo(once.hidden);
  }

  /** Briefs have outputs of their own, so that their desks' habits do not reach the stories'. */
  @Test
  void train_briefsThatSayTheOpposite_leaveTheTopicsAlone() {
    List<Example> briefs = new ArrayList<>();
    for (Example example : EXAMPLES) {
      int topic = example.given().get(0);
      float[] opposite = new float[2];
      opposite[1 - topic] = 1;
      briefs.add(with(example, example.topics(), new float[0], opposite, 1));
    }
    Weights weights = train(briefs, SETTINGS);

    assertThat(weights.outputs).isEqualTo(4);
    assertThat(right(weights)).isGreaterThan(0.95);
    assertThat(right(weights, 2)).isLessThan(0.05);
  }

  /** Examples without a narrower concept teach none, and those with one teach it. */
  @Test
  void train_narrowerKnownOfOneTopic_isLearntThere() {
    List<Example> examples = new ArrayList<>();
    for (Example example : EXAMPLES) {
      boolean sport = example.given().get(0) == 0;
      float[] narrower = sport ? new float[] {0, 1} : new float[2];
      examples.add(with(example, example.topics(), narrower, new float[0], 1));
    }
    Weights weights = train(examples, SETTINGS);

    assertThat(weights.outputs).isEqualTo(4);
    for (Example example : EXAMPLES.subList(0, 20)) {
      if (example.given().get(0) == 0) {
        float[] scores = scores(weights, example);
        assertThat(scores[3]).isGreaterThan(scores[2]);
      }
    }
  }

  /** What weighs nothing changes nothing but the order of chance. */
  @Test
  void train_examplesOfNoWeight_teachNothing() {
    List<Example> examples = new ArrayList<>();
    for (Example example : EXAMPLES) {
      examples.add(with(example, example.topics(), new float[0], new float[0], 0));
    }
    Weights untaught = train(examples, SETTINGS);

    assertThat(untaught.outputBiases).containsOnly(0);
    assertThat(untaught.hiddenBiases).containsOnly(0);
  }

  /** Started from finished vectors at a small rate, words that never occur keep theirs. */
  @Test
  void train_fromAFinishedNetwork_keepsTheVectorsOfOtherWords() {
    Settings slow = new Settings(8, 8, 4, 2, 0.02f, 0.06f, 0.1f, 0, 1, 1);
    Weights finished = Weights.random(VOCABULARY.size(), SETTINGS, 2, new Random(9));
    List<Example> sport = EXAMPLES.stream().filter(example -> example.given().get(0) == 0).toList();
    Weights weights =
        NetworkTrainer.train(
            samples(sport), VOCABULARY.size(), 2, slow, Optional.of(finished.quantised()));
    int bank = VOCABULARY.row(io.github.copytaster.labels.text.Tokens.hashOf("bank"));
    int goal = VOCABULARY.row(io.github.copytaster.labels.text.Tokens.hashOf("goal"));

    assertThat(moved(weights, finished, bank)).isLessThan(0.002f);
    assertThat(moved(weights, finished, goal)).isGreaterThan(0.002f);
  }

  private static float moved(Weights weights, Weights before, int row) {
    float most = 0;
    for (int at = row * 8; at < row * 8 + 8; at++) {
      most = Math.max(most, Math.abs(weights.vectors[at] - before.vectors[at]));
    }
    return most;
  }

  private static Settings withEpochs(int epochs) {
    return new Settings(8, 8, epochs, 1, 0.2f, 0.06f, 0.1f, 0.5f, 1, 1);
  }

  private static Weights train(List<Example> examples, Settings settings) {
    return NetworkTrainer.train(
        samples(examples), VOCABULARY.size(), 2, settings, Optional.empty());
  }

  private static List<Sample> samples(List<Example> examples) {
    return examples.stream().map(example -> Sample.of(example, VOCABULARY)).toList();
  }

  private static double right(Weights weights) {
    return right(weights, 0);
  }

  // Share of the examples whose topic has the larger of the two scores from an output on.
  private static double right(Weights weights, int from) {
    int right = 0;
    for (Example example : EXAMPLES) {
      float[] scores = scores(weights, example);
      int said = scores[from] > scores[from + 1] ? 0 : 1;
      right += said == example.given().get(0) ? 1 : 0;
    }
    return right / (double) EXAMPLES.size();
  }

  private static float[] scores(Weights weights, Example example) {
    Sample sample = Sample.of(example, VOCABULARY);
    float[] scores = weights.outputBiases.clone();
    for (int unit = 0; unit < weights.hiddenUnits; unit++) {
      float sum = weights.hiddenBiases[unit];
      for (int word = 0; word < sample.rows().length; word++) {
        for (int at = 0; at < weights.dimensions; at++) {
          sum +=
              sample.values()[word]
                  * weights.vectors[sample.rows()[word] * weights.dimensions + at]
                  * weights.hidden[unit * weights.dimensions + at];
        }
      }
      for (int output = 0; output < weights.outputs; output++) {
        scores[output] += Math.max(0, sum) * weights.output[unit * weights.outputs + output];
      }
    }
    return scores;
  }

  private static Example with(
      Example example, float[] topics, float[] narrower, float[] brief, float weight) {
    return new Example(
        example.key(),
        example.source(),
        example.kind(),
        new Copy(example.copy().title(), example.copy().body(), "", "en", ""),
        topics,
        narrower,
        brief,
        weight,
        example.given(),
        -1);
  }
}
