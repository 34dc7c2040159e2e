package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReportPageTest {

  private static final Movement MOVED =
      new Movement("id-1", "Talks <b>stall</b> & resume", "conflict", "politics", "IL", "IL,PS");

  @Test
  void of_titlesAndNames_areEscaped() {
    String page = ReportPage.of(new RunReport("<r>", true, RunPart.of(MOVED), List.of()));

    assertThat(page)
        .contains("Talks &lt;b&gt;stall&lt;/b&gt; &amp; resume", "&lt;r&gt;")
        .contains("dry run: no label was written")
        .doesNotContain("<b>stall");
  }

  @Test
  void of_moves_standsTheMostFrequentFirst() {
    RunPart seldom = RunPart.of(new Movement("a", "t", "sport", "health", "FR", "FR"));
    String page =
        ReportPage.of(
            new RunReport(
                "r", false, RunPart.of(MOVED).plus(RunPart.of(MOVED)).plus(seldom), List.of()));

    assertThat(page.indexOf("conflict → politics")).isPositive();
    assertThat(page.indexOf("conflict → politics")).isLessThan(page.indexOf("sport → health"));
  }

  @Test
  void plus_manyParts_addsCountsAndBoundsExamples() {
    RunPart total =
        IntStream.range(0, 1000)
            .mapToObj(n -> RunPart.of(MOVED))
            .reduce(RunPart.NOTHING, RunPart::plus);

    assertThat(total.relabelled()).isEqualTo(1000);
    assertThat(total.topicMoves()).containsExactly(Map.entry("conflict → politics", 1000));
    assertThat(total.countryMoves()).containsExactly(Map.entry("IL → IL,PS", 1000));
    assertThat(total.examples()).hasSize(200);
  }

  @Test
  void of_sameLabels_isUnchangedAndNoExample() {
    RunPart part = RunPart.of(new Movement("a", "t", "sport", "sport", "FR", "FR"));

    assertThat(part.unchanged()).isEqualTo(1);
    assertThat(part.relabelled()).isZero();
    assertThat(part.examples()).isEmpty();
  }

  @Test
  void plus_lostAndMissing_areCountedApart() {
    RunPart total = RunPart.oneLost().plus(RunPart.oneMissing()).plus(RunPart.oneLost());

    assertThat(total.lost()).isEqualTo(2);
    assertThat(total.missing()).isEqualTo(1);
  }
}
