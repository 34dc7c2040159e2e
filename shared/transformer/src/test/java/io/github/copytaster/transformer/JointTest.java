package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class JointTest {

  @Test
  void mixed_firstWeightZero_isTheSecondAlone() {
    double[] second = {0.7, 0.2, 0.1};

    assertThat(Joint.weighing(0, 1).mixed(new double[] {0.1, 0.8, 0.1}, second))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(second);
  }

  @Test
  void mixed_readersThatDisagree_goesWithTheSurerOne() {
    double[] mixed =
        Joint.weighing(1, 1).mixed(new double[] {0.5, 0.4, 0.1}, new double[] {0.05, 0.9, 0.05});

    assertThat(Joint.largest(mixed, -1)).isEqualTo(1);
  }

  @Test
  void signs_bothSayTheSame_sayThat() {
    double[] one = {0.6, 0.3, 0.1};

    assertThat(Joint.signs(one, one, one)[3]).isEqualTo(1);
    assertThat(Joint.signs(one, new double[] {0.1, 0.8, 0.1}, one)[3]).isZero();
  }

  @Test
  void bundled_writtenAndReadAgain_isTheSame() throws IOException {
    assertThat(Joint.read(Joint.bundled().text())).isEqualTo(Joint.bundled());
  }

  @Test
  void read_withoutAWeight_saysWhichIsMissing() {
    assertThatThrownBy(() -> Joint.read("firstWeight=1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("secondWeight");
  }

  @Test
  void new_wrongNumberOfWeights_isRefused() {
    assertThatThrownBy(
            () -> new Joint(1, 1, List.of(1.0), List.of(0.0, 1.0), 0, List.of(0.0, 1.0, 0.0), 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 1, 2 and 3");
  }

  @Property(seed = "1")
  void mixed_anyProbabilities_sumsToOne(
      @ForAll @Size(17) List<@DoubleRange(min = 0, max = 1) Double> first,
      @ForAll @Size(17) List<@DoubleRange(min = 0, max = 1) Double> second) {
    double[] mixed = Joint.weighing(0.6, 0.9).mixed(array(first), array(second));

    assertThat(Arrays.stream(mixed).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(mixed)).allMatch(value -> value >= 0);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
