package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class MainRunTest {

  @Test
  void of_longLinesBetweenShortOnes_isTheLongOnes() {
    HeaviestRun run = MainRun.of(lines(2, 3, 30, 25, 4, 40, 2, 2, 2));

    assertThat(run.first()).isEqualTo(2);
    assertThat(run.last()).isEqualTo(5);
  }

  @Test
  void of_twoRuns_isTheHeavier() {
    HeaviestRun run = MainRun.of(lines(30, 1, 1, 1, 1, 1, 1, 1, 1, 60, 50));

    assertThat(run.first()).isEqualTo(9);
    assertThat(run.last()).isEqualTo(10);
  }

  @Test
  void of_onlyShortLines_hasNoMass() {
    assertThat(MainRun.of(lines(3, 4, 5)).mass()).isZero();
  }

  private static Line[] lines(int... words) {
    return Lines.of(
        Arrays.stream(words)
            .mapToObj(count -> "word ".repeat(count).strip())
            .toArray(String[]::new));
  }
}
