package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.region.Verdict;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class JointCountriesTest {

  private static final Verdict SCORER =
      Readings.of("Kenya votes", "Voters in Kenya queued, Ghana said.").verdict();

  @Test
  void joined_transformerDoesNotCount_isTheScorersVerdict() {
    Verdict joined =
        new JointCountries(1, 0, List.of(0.0, 1.0, 0.0)).joined(SCORER, saying(0.1, 0.9, 0));

    assertThat(joined.first()).usingComparatorWithPrecision(1e-3).containsExactly(SCORER.first());
    assertThat(joined.members())
        .usingComparatorWithPrecision(1e-5)
        .containsExactly(SCORER.members());
  }

  @Test
  void joined_transformerAloneCounts_isItsOpinion() {
    Verdict joined =
        new JointCountries(0, 1, List.of(0.0, 0.0, 1.0)).joined(SCORER, saying(0.1, 0.8, 0.1));

    assertThat(joined.first()).usingComparatorWithPrecision(1e-6).containsExactly(0.1, 0.8, 0.1);
    assertThat(joined.members()).usingComparatorWithPrecision(1e-6).containsExactly(0.1, 0.8);
  }

  @Property(tries = 200, seed = "1")
  void joined_anyOpinion_isProbabilities(
      @ForAll @DoubleRange(min = 0, max = 0.5) double one,
      @ForAll @DoubleRange(min = 0, max = 0.5) double other)
      throws IOException {
    Verdict joined = JointCountries.bundled().joined(SCORER, saying(one, other, 1 - one - other));

    assertThat(Arrays.stream(joined.first()).sum()).isCloseTo(1, within(1e-6));
    assertThat(Arrays.stream(joined.members())).allMatch(value -> value >= 0 && value <= 1);
  }

  /** A name that the transformer believes more is never worth less. */
  @Property(tries = 100, seed = "1")
  void bundled_likelierCountry_isWorthNoLess(
      @ForAll @DoubleRange(min = 0.01, max = 0.9) double share) throws IOException {
    JointCountries joint = JointCountries.bundled();
    Verdict less = joint.joined(SCORER, saying(share, 0.95 - share, 0.05));
    Verdict more = joint.joined(SCORER, saying(share + 0.05, 0.9 - share, 0.05));

    assertThat(more.first()[0]).isGreaterThanOrEqualTo(less.first()[0]);
    assertThat(more.members()[0]).isGreaterThanOrEqualTo(less.members()[0]);
  }

  @Test
  void bundled_writtenAndReadAgain_isTheSame() throws IOException {
    assertThat(JointCountries.read(JointCountries.bundled().text()))
        .isEqualTo(JointCountries.bundled());
  }

  @Test
  void read_withoutAWeight_saysWhichIsMissingWhere() {
    assertThatThrownBy(() -> JointCountries.read("firstWeight=1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("secondWeight in joint-countries.properties");
  }

  @Test
  void new_wrongNumberOfWeights_isRefused() {
    assertThatThrownBy(() -> new JointCountries(1, 1, List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 3 weights, found 1");
  }

  private static CountryOpinion saying(double kenya, double ghana, double nowhere) {
    return new CountryOpinion(new double[] {kenya, ghana, nowhere}, new double[] {kenya, ghana});
  }
}
