package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class NetworkTest {

  private static final Network TINY = TinyModel.model().network();

  @Test
  void hidden_wordsOfOneTopic_wakeItsUnitAlone() {
    float[] hidden = TINY.hidden(bag(List.of(0, 1)));

    assertThat(hidden[0]).isPositive();
    assertThat(hidden[1]).isZero();
  }

  @Test
  void hidden_noKnownWord_isTheBiasesWhereAboveZero() {
    assertThat(TINY.hidden(bag(List.of()))).containsOnly(0f);
  }

  // Evidence claims to be exact: what the words add, with the biases, is the score.
  @Property(tries = 200, seed = "1")
  void contributions_anyWords_sumToTheScoreWithoutBiases(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 6) Integer> words,
      @ForAll @IntRange(min = 0, max = 5) int output) {
    Network network = withoutBiases(words.size());
    WordBag bag = bag(words);
    float[] hidden = network.hidden(bag);
    double sum = 0;
    for (float contribution : network.contributions(bag, hidden, output)) {
      sum += contribution;
    }

    assertThat(sum).isCloseTo(network.scores(hidden)[output], within(1e-3));
  }

  private static Network withoutBiases(int seed) {
    Random random = new Random(seed);
    int words = TinyModel.WORDS.size();
    byte[] vectors = new byte[words * 11];
    random.nextBytes(vectors);
    return new Network(
        new NetworkParts(
            11,
            7,
            6,
            vectors,
            numbers(random, words),
            numbers(random, 11 * 7),
            new float[7],
            numbers(random, 7 * 6),
            new float[6]));
  }

  private static float[] numbers(Random random, int count) {
    float[] numbers = new float[count];
    for (int at = 0; at < count; at++) {
      numbers[at] = (random.nextFloat() - 0.5f) / 10;
    }
    return numbers;
  }

  private static WordBag bag(List<Integer> words) {
    String body = String.join(" ", words.stream().map(TinyModel.WORDS::get).toList());
    return WordBag.of(TokenisedCopy.of(new Copy("", body, "", "en", "")), TinyModel.vocabulary());
  }
}
