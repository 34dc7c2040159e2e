package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that ask all rows the same six questions. */
final class TreesTest {

  /** One tree over six features, each asked whether it is above 0.5; its leaves are 0 to 63. */
  private static final Trees NUMBERED =
      new Trees(0, new short[] {0, 1, 2, 3, 4, 5}, filled(Trees.DEPTH, 0.5f), numbered());

  @Test
  void scores_noRows_areNone() {
    assertThat(NUMBERED.scores(new float[0][])).isEmpty();
  }

  @Test
  void scores_treesThatKnowNothing_areNought() {
    assertThat(Trees.none().scores(new float[][] {{1, 2}, {3, 4}})).containsExactly(0, 0);
  }

  @Test
  void scores_baseAlone_isEveryRowsScore() {
    Trees base = new Trees(-1.5f, new short[0], new float[0], new float[0]);

    assertThat(base.scores(new float[][] {{1}, {2}, {3}})).containsExactly(-1.5f, -1.5f, -1.5f);
  }

  @ParameterizedTest
  @CsvSource({
    "000000, 0",
    "100000, 32",
    "010000, 16",
    "001000, 8",
    "000100, 4",
    "000010, 2",
    "000001, 1",
    "111111, 63",
    "101010, 42"
  })
  void scores_answersOfATree_areTheNumberOfItsLeaf(String answers, float leaf) {
    float[] row = new float[answers.length()];
    for (int at = 0; at < row.length; at++) {
      row[at] = answers.charAt(at) - '0';
    }

    assertThat(NUMBERED.scores(new float[][] {row})).containsExactly(leaf);
  }

  @Test
  void scores_valueThatIsTheThreshold_isNotAbove() {
    float[] at = filled(Trees.DEPTH, 0.5f);
    float[] above = filled(Trees.DEPTH, 0.51f);

    assertThat(NUMBERED.scores(new float[][] {at, above})).containsExactly(0, 63);
  }

  @ParameterizedTest
  @ValueSource(floats = {-1000f, -1f, -0.25f, 0f, 0.25f, 1f, 1000f})
  void scores_thresholdOfAnySign_partsWhatIsBelowFromWhatIsAbove(float threshold) {
    Trees trees = new Trees(0, new short[Trees.DEPTH], filled(Trees.DEPTH, threshold), numbered());
    float step = Math.max(0.01f, Math.abs(threshold) / 100);

    assertThat(trees.scores(new float[][] {{threshold - step}, {threshold + step}}))
        .containsExactly(0, 63);
  }

  @Test
  void scores_negativeNought_isNought() {
    Trees trees = new Trees(0, new short[Trees.DEPTH], new float[Trees.DEPTH], numbered());

    assertThat(trees.scores(new float[][] {{-0f}, {0f}})).containsExactly(0, 0);
  }

  @Test
  void scores_severalTrees_addUpOverTheBase() {
    short[] features = new short[2 * Trees.DEPTH];
    Arrays.fill(features, Trees.DEPTH, 2 * Trees.DEPTH, (short) 1);
    float[] leaves = new float[2 * Trees.LEAVES];
    leaves[Trees.LEAVES - 1] = 0.25f;
    leaves[2 * Trees.LEAVES - 1] = -1;
    Trees trees = new Trees(0.5f, features, new float[2 * Trees.DEPTH], leaves);

    assertThat(trees.scores(new float[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}))
        .containsExactly(0.5f, 0.75f, -0.5f, -0.25f);
  }

  @Test
  void scores_afterTheCallerChangedItsArrays_areTheSame() {
    float[] leaves = numbered();
    float[] thresholds = filled(Trees.DEPTH, 0.5f);
    Trees trees = new Trees(0, new short[] {0, 1, 2, 3, 4, 5}, thresholds, leaves);
    Arrays.fill(leaves, -1);
    Arrays.fill(thresholds, 9);

    assertThat(trees.scores(new float[][] {filled(Trees.DEPTH, 1)})).containsExactly(63);
  }

  @Test
  void read_whatWasWritten_scoresAlike() throws IOException {
    byte[] written = written(NUMBERED);
    Trees read = Trees.read(new DataInputStream(new ByteArrayInputStream(written)));
    float[][] rows = {{1, 0, 1, 0, 0, 1}, {0, 0, 0, 0, 0, 0}};

    assertThat(read.scores(rows)).containsExactly(NUMBERED.scores(rows));
    assertThat(written(read)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7, 20, 100})
  void read_fileThatWasCut_fails(int length) throws IOException {
    byte[] cut = Arrays.copyOf(written(NUMBERED), length);

    assertThatThrownBy(() -> Trees.read(new DataInputStream(new ByteArrayInputStream(cut))))
        .isInstanceOf(EOFException.class);
  }

  @Property(tries = 300, seed = "1")
  void scores_rowAmongOthers_isItsScoreAlone(
      @ForAll @FloatRange(min = -2, max = 2) float one,
      @ForAll @FloatRange(min = -2, max = 2) float other) {
    float[] first = filled(Trees.DEPTH, one);
    float[] second = filled(Trees.DEPTH, other);

    float[] together = NUMBERED.scores(new float[][] {first, second});

    assertThat(together[0]).isCloseTo(NUMBERED.scores(new float[][] {first})[0], within(0f));
    assertThat(together[1]).isCloseTo(NUMBERED.scores(new float[][] {second})[0], within(0f));
  }

  private static byte[] written(Trees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static float[] filled(int length, float value) {
    float[] filled = new float[length];
    Arrays.fill(filled, value);
    return filled;
  }

  private static float[] numbered() {
    float[] leaves = new float[Trees.LEAVES];
    for (int at = 0; at < leaves.length; at++) {
      leaves[at] = at;
    }
    return leaves;
  }
}
