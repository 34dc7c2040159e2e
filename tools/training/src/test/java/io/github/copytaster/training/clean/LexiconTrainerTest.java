package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.WordWeights;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of a story, of furniture and of both, as hashes: 1 to 3, 11 to 13, and 7. */
final class LexiconTrainerTest {

  private static final int BUCKETS = 64;

  @Test
  void train_wordsOfOneSide_weighForItAndCommonOnesLittle() throws IOException {
    byte[] weights = weights(LexiconTrainer.train(examples(40), BUCKETS, 0.3f));

    assertThat(weights[1]).isPositive();
    assertThat(weights[2]).isPositive();
    assertThat(weights[11]).isNegative();
    assertThat(weights[12]).isNegative();
    assertThat(Math.abs(weights[7])).isLessThan(Math.abs(weights[1]));
    assertThat(weights[40]).as("a word that never occurs").isZero();
  }

  @Test
  void train_sameExamples_givesTheSameBytes() throws IOException {
    assertThat(bytes(LexiconTrainer.train(examples(40), BUCKETS, 0.3f)))
        .isEqualTo(bytes(LexiconTrainer.train(examples(40), BUCKETS, 0.3f)));
  }

  @Test
  void train_noExamples_knowsNothing() throws IOException {
    assertThat(weights(LexiconTrainer.train(List.of(), BUCKETS, 0.3f))).containsOnly(0);
  }

  /** A headline by another set's convention, and an empty block, teach nothing. */
  @Test
  void train_examplesOfNoWeightOrNoWords_teachNothing() throws IOException {
    List<LexiconTrainer.Example> more = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      more.add(new LexiconTrainer.Example(new int[] {21, 22}, true, 0));
      more.add(new LexiconTrainer.Example(new int[0], true, 1));
    }

    assertThat(weights(LexiconTrainer.train(more, BUCKETS, 0.3f))).containsOnly(0);
  }

  /** Terms are hashes: those beyond the buckets, and negative ones, fold into them. */
  @Test
  void train_termsBeyondTheBuckets_foldIntoThem() throws IOException {
    List<LexiconTrainer.Example> folded = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      folded.add(new LexiconTrainer.Example(new int[] {-63, 64 * 1000 + 2}, true, 1));
      folded.add(new LexiconTrainer.Example(new int[] {Integer.MIN_VALUE + 11}, false, 1));
    }
    byte[] weights = weights(LexiconTrainer.train(folded, BUCKETS, 0.3f));

    assertThat(weights[1]).isPositive();
    assertThat(weights[2]).isPositive();
    assertThat(weights[11]).isNegative();
  }

  private static List<LexiconTrainer.Example> examples(int each) {
    List<LexiconTrainer.Example> examples = new ArrayList<>();
    for (int number = 0; number < each; number++) {
      examples.add(new LexiconTrainer.Example(new int[] {1, 2, 1 + number % 3, 7}, true, 1));
      examples.add(new LexiconTrainer.Example(new int[] {11, 12, 11 + number % 3, 7}, false, 1));
    }
    return examples;
  }

  private static byte[] bytes(WordWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  // As the model's file holds them: how many, what a step is worth, the steps.
  private static byte[] weights(WordWeights trained) throws IOException {
    DataInputStream file = new DataInputStream(new java.io.ByteArrayInputStream(bytes(trained)));
    byte[] weights = new byte[file.readInt()];
    assertThat(file.readFloat()).isPositive();
    file.readFully(weights);
    return weights;
  }
}
