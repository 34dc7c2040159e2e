package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.Trees;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TreeTrainerTest {

  private static final TreeTrainer.Settings SETTINGS = new TreeTrainer.Settings(40, 0.3f, 1, 1, 1);

  /** Either input alone says nothing: only trees deeper than a stump learn it. */
  @Test
  void train_exclusiveOr_isLearned() {
    Trees trees = train();

    float[] odds =
        trees.scores(new float[][] {{0.1f, 0.9f}, {0.9f, 0.1f}, {0.9f, 0.9f}, {0.1f, 0.1f}});

    assertThat(odds[0]).isGreaterThan(1);
    assertThat(odds[1]).isGreaterThan(1);
    assertThat(odds[2]).isLessThan(-1);
    assertThat(odds[3]).isLessThan(-1);
  }

  @Test
  void train_sameRows_givesTheSameBytes() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  private static Trees train() {
    Random random = new Random(3);
    List<float[]> rows = new ArrayList<>();
    boolean[] story = new boolean[2000];
    float[] weight = new float[2000];
    Arrays.fill(weight, 1);
    for (int row = 0; row < story.length; row++) {
      float[] values = {random.nextFloat(), random.nextFloat()};
      rows.add(values);
      story[row] = (values[0] > 0.5f) ^ (values[1] > 0.5f);
    }
    return TreeTrainer.train(rows, 2, story, weight, SETTINGS);
  }

  private static byte[] bytes(Trees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
