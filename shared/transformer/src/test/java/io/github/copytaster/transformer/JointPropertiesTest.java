package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for any two readers' answers. */
final class JointPropertiesTest {

  @Property(tries = 200, seed = "1")
  void text_anyWeights_readAgainIsTheSame(
      @ForAll @Size(13) List<@DoubleRange(min = -50, max = 50) Double> numbers) throws IOException {
    Joint joint =
        new Joint(
            numbers.get(0),
            numbers.get(1),
            numbers.subList(2, 7),
            numbers.subList(7, 9),
            numbers.get(9),
            numbers.subList(10, 13),
            0.25,
            0.2);

    assertThat(Joint.read(joint.text())).isEqualTo(joint);
  }

  @Property(tries = 200, seed = "1")
  void mixed_readersThatAgree_keepTheirFirst(
      @ForAll @Size(17) List<@DoubleRange(min = 0.01, max = 0.5) Double> some,
      @ForAll @IntRange(max = 16) int best) {
    double[] both = array(some);
    both[best] = 0.9;

    double[] mixed = Joint.weighing(0.6, 0.9).mixed(both, both);

    assertThat(Joint.largest(mixed, -1)).isEqualTo(best);
    assertThat(Joint.signs(mixed, both, both)).containsSequence(1.0, 1.0).hasSize(Joint.SIGNS);
  }

  @Property(tries = 200, seed = "1")
  void mixed_bothWeightsTurnedWithTheReaders_isTheSame(
      @ForAll @Size(5) List<@DoubleRange(min = 0, max = 1) Double> first,
      @ForAll @Size(5) List<@DoubleRange(min = 0, max = 1) Double> second) {
    assertThat(Joint.weighing(0.6, 0.9).mixed(array(first), array(second)))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(Joint.weighing(0.9, 0.6).mixed(array(second), array(first)));
  }

  /** A concept that one reader does not know at all can still be given if the other is sure. */
  @Property(tries = 100, seed = "1")
  void mixed_conceptUnknownToOneReader_isUnlikelyAndNotImpossible(
      @ForAll @DoubleRange(min = 0.1, max = 1) double said) {
    double[] mixed =
        Joint.weighing(1, 1).mixed(new double[] {0, 1 - said / 2}, new double[] {said, 1 - said});

    assertThat(mixed[0]).isGreaterThan(0);
  }

  @Property(tries = 200, seed = "1")
  void largest_anyValues_isTheLargestButTheOnePassedOver(
      @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = 0, max = 1) Double> values,
      @ForAll @IntRange(min = -1, max = 1) int passedOver) {
    double[] array = array(values);
    int found = Joint.largest(array, passedOver);

    assertThat(found).isNotEqualTo(passedOver);
    for (int at = 0; at < array.length; at++) {
      assertThat(at == passedOver || array[at] <= array[found]).isTrue();
    }
  }

  @Property(tries = 200, seed = "1")
  void bundled_likelierConcept_isWorthNoLess(
      @ForAll @DoubleRange(min = 0, max = 1) double some,
      @ForAll @DoubleRange(min = 0, max = 1) double other)
      throws IOException {
    Joint joint = Joint.bundled();
    double less = Math.min(some, other);
    double more = Math.max(some, other);

    assertThat(joint.furtherRightness(less)).isLessThanOrEqualTo(joint.furtherRightness(more));
    assertThat(joint.narrowerRightness(less, 0.5))
        .isLessThanOrEqualTo(joint.narrowerRightness(more, 0.5));
    assertThat(Joint.narrowerSign(more)).isBetween(-5.0, 5.0);
  }

  @Property(tries = 100, seed = "1")
  void rightness_plainWeights_isTheProbabilityItself(
      @ForAll @DoubleRange(min = 0.4, max = 0.99) double first) {
    double[] mixed = {first, 1 - first};

    assertThat(Joint.weighing(1, 1).rightness(Joint.signs(mixed, mixed, mixed)))
        .isCloseTo(Math.max(first, 1 - first), within(1e-9));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
