package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A tree asks "is it at most this bin", and a stored one "is it at most this number": the same. */
final class BinsTest {

  @Property(tries = 200, seed = "1")
  void bins_anyValues_aBoundSaysTheSameAsItsBin(
      @ForAll @Size(min = 1, max = 300) List<@FloatRange(min = -1e6f, max = 1e6f) Float> values) {
    Bins bins = new Bins(rows(values), 1);

    for (int row = 0; row < values.size(); row++) {
      for (int bin = 0; bin < Bins.MOST; bin++) {
        assertThat(values.get(row) <= bins.bound(0, bin)).isEqualTo(bins.columns[0][row] <= bin);
      }
    }
  }

  @Property(tries = 200, seed = "1")
  void bounds_anyValues_riseAndAreFewerThanTheBins(
      @ForAll @Size(min = 1, max = 300) List<@FloatRange(min = -10, max = 10) Float> values) {
    float[] bounds = new Bins(rows(values), 1).bounds[0];

    assertThat(bounds.length).isLessThan(Bins.MOST);
    for (int at = 1; at < bounds.length; at++) {
      assertThat(bounds[at]).isGreaterThan(bounds[at - 1]);
    }
  }

  @Test
  void bounds_oneValueOnly_haveNothingToAsk() {
    Bins bins = new Bins(rows(List.of(3f, 3f, 3f, 3f)), 1);

    assertThat(bins.bounds[0]).isEmpty();
    assertThat(bins.columns[0]).containsOnly(0);
    assertThat(bins.bound(0, 0)).isEqualTo(Float.MAX_VALUE);
  }

  /** A flag, set in one row of a hundred, is a question all the same. */
  @Test
  void bounds_rareFlag_isToldApart() {
    List<Float> values = new ArrayList<>();
    for (int row = 0; row < 100; row++) {
      values.add(row == 40 ? 1f : 0f);
    }
    Bins bins = new Bins(rows(values), 1);

    assertThat(bins.columns[0][40]).isGreaterThan(bins.columns[0][41]);
  }

  /** Two floats with none between them: their middle is one of them, and must be the lower. */
  @Test
  void bounds_neighbouringFloats_areToldApart() {
    float next = Math.nextUp(1f);
    Bins bins = new Bins(rows(List.of(1f, 1f, next, next)), 1);

    assertThat(bins.bounds[0]).containsExactly(1f);
    assertThat(bins.columns[0]).containsExactly(0, 0, 1, 1);
  }

  @Test
  void columns_manyDifferentValues_areSpreadEvenly() {
    Random random = new Random(1);
    List<Float> values = new ArrayList<>();
    for (int row = 0; row < 6400; row++) {
      values.add(random.nextFloat());
    }
    int[] counts = new int[Bins.MOST];
    for (byte bin : new Bins(rows(values), 1).columns[0]) {
      counts[bin]++;
    }

    for (int count : counts) {
      assertThat(count).isBetween(90, 110);
    }
  }

  /** More rows than are sampled for the bounds: every row still gets its bin. */
  @Test
  void columns_moreRowsThanTheSample_allHaveTheirBin() {
    List<float[]> rows = new ArrayList<>();
    for (int row = 0; row < 130_001; row++) {
      rows.add(new float[] {row, -row});
    }
    Bins bins = new Bins(rows, 2);

    assertThat(bins.columns[0][0]).isZero();
    assertThat(bins.columns[0][130_000]).isEqualTo((byte) (Bins.MOST - 1));
    assertThat(bins.columns[1][0]).isEqualTo((byte) (Bins.MOST - 1));
    assertThat(bins.columns[1][130_000]).isZero();
  }

  private static List<float[]> rows(List<Float> values) {
    return values.stream().map(value -> new float[] {value}).toList();
  }
}
