package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OwnWarningsTest {

  @Test
  void of_enoughDifferentExamples_nothingToSay() {
    assertThat(OwnWarnings.of(own(60), allDiffer(60))).isEmpty();
  }

  @Test
  void of_fewExamples_saysOfEachTopicWhatWasExpectedAndFound() {
    assertThat(OwnWarnings.of(own(30), allDiffer(30)))
        .containsExactly(
            "expected at least 30 examples of own:sport that differ, found 15: what is said of it"
                + " below is a guess",
            "expected at least 30 examples of own:money that differ, found 15: what is said of it"
                + " below is a guess");
  }

  @Test
  void of_copies_saysHowManyAndWhereTheFirstPairStands() {
    int[] firsts = allDiffer(64);
    firsts[12] = 4;
    firsts[14] = 4;

    assertThat(OwnWarnings.of(own(64), firsts))
        .containsExactly(
            "expected examples that differ, found 2 of 64 nearly the same as an earlier one (lines"
                + " t4 and t12)");
  }

  /** Forty examples of one wording taught nothing and were reported as right in 1.000 of cases. */
  @Test
  void of_oneWordingOnly_countsAsOneExample() {
    int[] firsts = new int[80];
    for (int number = 0; number < firsts.length; number++) {
      firsts[number] = number % 2;
    }

    assertThat(OwnWarnings.of(own(80), firsts))
        .hasSize(3)
        .contains(
            "expected at least 30 examples of own:sport that differ, found 1: what is said of it"
                + " below is a guess");
  }

  @Test
  void differing_exampleOfTwoTopics_countsForBoth() {
    Example sport = Examples.one(0, 0);
    Example both =
        new Example(
            "both",
            sport.source(),
            sport.kind(),
            sport.copy(),
            sport.topics(),
            sport.narrower(),
            sport.brief(),
            1,
            List.of(0, 1),
            -1);

    assertThat(
            OwnWarnings.differing(
                new OwnLabels(Examples.CONCEPTS, List.of(sport, both)), allDiffer(2)))
        .containsExactly(2, 1);
  }

  private static OwnLabels own(int examples) {
    return new OwnLabels(Examples.CONCEPTS, Examples.many(examples));
  }

  private static int[] allDiffer(int examples) {
    return IntStream.range(0, examples).toArray();
  }
}
