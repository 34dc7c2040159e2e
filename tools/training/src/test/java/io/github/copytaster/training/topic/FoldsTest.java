package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FoldsTest {

  @Test
  void of_goldAndPoolOfOneSource_heldOutTogether() {
    assertThat(Folds.of(example("bbc_2225", "t1", Example.Kind.NEWS)))
        .isEqualTo(Folds.of(example("bbc_2225", "p1", Example.Kind.POOL)));
  }

  @Test
  void of_setsWithTheSameArticles_heldOutTogether() {
    assertThat(Folds.of(example("guardian_100_2025", "a", Example.Kind.POOL)))
        .isEqualTo(Folds.of(example("bias_detector_2026", "b", Example.Kind.NEWS)));
  }

  @Test
  void of_shortSets_neverHeldOut() {
    assertThat(Folds.of(example("inshorts", "1", Example.Kind.SHORT))).isEqualTo(Folds.NONE);
  }

  @Test
  void of_wikipediasBriefs_youngestYearsHeldOut() {
    assertThat(Folds.of(example("wp", "cep-2020-08-09-Sports-2", Example.Kind.SHORT))).isZero();
    assertThat(Folds.of(example("wp", "cep-2018-08-09-Sports-2", Example.Kind.SHORT)))
        .isEqualTo(Folds.NONE);
  }

  @Test
  void of_webPages_spreadOverAllFolds() {
    assertThat(
            IntStream.range(0, 100)
                .map(number -> Folds.of(example("wcxb", "w" + number, Example.Kind.WEB)))
                .distinct()
                .sorted())
        .containsExactly(0, 1, 2, 3, 4);
  }

  private static Example example(String source, String key, Example.Kind kind) {
    return new Example(
        key,
        source,
        kind,
        new Copy("", "text", "", "en", ""),
        new float[1],
        new float[0],
        new float[0],
        1,
        List.of(0),
        -1);
  }
}
