package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class DoubtSignsTest {

  private static final int LEAD = 2;
  private static final int SPREAD = 3;
  private static final int WORDS = 4;
  private static final int KNOWN = 5;

  @Test
  void of_text_countsItsWordsAndTheKnown() {
    double[] signs = DoubtSigns.of(new double[] {0.5, 0.5}, bag("goal striker unheard words"));

    assertThat(signs).hasSize(DoubtSigns.COUNT);
    assertThat(signs[WORDS]).isCloseTo(Math.log(5), within(1e-12));
    assertThat(signs[KNOWN]).isEqualTo(0.5);
  }

  @Test
  void of_allAlike_noLeadAndTheWidestSpread() {
    double[] signs = DoubtSigns.of(new double[] {0.25, 0.25, 0.25, 0.25}, bag("goal"));

    assertThat(signs[LEAD]).isZero();
    assertThat(signs[SPREAD]).isCloseTo(Math.log(4), within(1e-12));
  }

  @Test
  void of_certainty_staysFinite() {
    double[] signs = DoubtSigns.of(new double[] {1, 0}, bag("goal"));

    assertThat(signs).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    assertThat(signs[SPREAD]).isZero();
  }

  @Property(tries = 200, seed = "1")
  void of_surerFirst_leadsByMoreWhereverItStands(
      @ForAll @DoubleRange(min = 0.51, max = 0.98) double first) {
    WordBag bag = bag("goal");
    double[] sure = DoubtSigns.of(new double[] {first + 0.01, 0.99 - first}, bag);
    double[] unsure = DoubtSigns.of(new double[] {1 - first, first}, bag);

    assertThat(sure[LEAD]).isGreaterThan(unsure[LEAD]);
    assertThat(sure[DoubtSigns.FIRST_LOG_ODDS]).isGreaterThan(unsure[DoubtSigns.FIRST_LOG_ODDS]);
    assertThat(sure[SPREAD]).isLessThan(unsure[SPREAD]);
  }

  private static WordBag bag(String body) {
    return WordBag.of(TokenisedCopy.of(new Copy("", body, "", "en", "")), TinyModel.vocabulary());
  }
}
