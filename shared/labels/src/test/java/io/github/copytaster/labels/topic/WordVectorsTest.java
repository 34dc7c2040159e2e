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

/** The loops take four words at a time; any number of words must give what one at a time gives. */
final class WordVectorsTest {

  @Property(tries = 200, seed = "1")
  void sum_anyNumberOfWords_isWhatOneAtATimeGives(
      @ForAll @Size(max = 14) List<@IntRange(min = 0, max = 6) Integer> words,
      @ForAll @IntRange(min = 1, max = 19) int dimensions) {
    Numbers numbers = new Numbers(dimensions);
    WordBag bag = bag(words);
    float[] sum = numbers.vectors().sum(bag);

    for (int dimension = 0; dimension < dimensions; dimension++) {
      double expected = 0;
      for (int member = 0; member < bag.size(); member++) {
        expected += bag.value(member) * numbers.at(bag.row(member), dimension);
      }
      assertThat((double) sum[dimension]).isCloseTo(expected, within(1e-4));
    }
  }

  @Property(tries = 200, seed = "1")
  void along_anyDirection_partsAddUpToTheSumAlongIt(
      @ForAll @Size(max = 14) List<@IntRange(min = 0, max = 6) Integer> words,
      @ForAll @IntRange(min = 1, max = 19) int dimensions) {
    WordVectors vectors = new Numbers(dimensions).vectors();
    WordBag bag = bag(words);
    float[] direction = new float[dimensions];
    Random random = new Random(dimensions);
    for (int dimension = 0; dimension < dimensions; dimension++) {
      direction[dimension] = random.nextFloat() - 0.5f;
    }
    float[] sum = vectors.sum(bag);
    double expected = 0;
    for (int dimension = 0; dimension < dimensions; dimension++) {
      expected += direction[dimension] * sum[dimension];
    }
    double found = 0;
    for (float part : vectors.along(direction, bag)) {
      found += part;
    }

    assertThat(found).isCloseTo(expected, within(1e-3));
  }

  private static WordBag bag(List<Integer> words) {
    String body = String.join(" ", words.stream().map(TinyModel.WORDS::get).toList());
    return WordBag.of(TokenisedCopy.of(new Copy("", body, "", "en", "")), TinyModel.vocabulary());
  }

  /** Random vectors for the tiny vocabulary, and their plain values. */
  private static final class Numbers {
    private final int dimensions;
    private final byte[] bytes;
    private final float[] scales = new float[TinyModel.WORDS.size()];

    Numbers(int dimensions) {
      this.dimensions = dimensions;
      Random random = new Random(7);
      bytes = new byte[scales.length * dimensions];
      random.nextBytes(bytes);
      for (int word = 0; word < scales.length; word++) {
        scales[word] = random.nextFloat() / 100;
      }
    }

    WordVectors vectors() {
      return new WordVectors(dimensions, bytes, scales);
    }

    double at(int row, int dimension) {
      return (double) scales[row] * bytes[row * dimensions + dimension];
    }
  }
}
