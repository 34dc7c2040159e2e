package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class JoinedTest {

  private static final Settings SMALL = new Settings(2, 3, 1, 1, 0.2f, 0.06f, 0, 0, 1, 1);

  @Test
  void of_oneNetwork_isItself() {
    Weights alone = weights(1);

    assertThat(Joined.of(List.of(alone))).isSameAs(alone);
  }

  @Test
  void of_two_vectorsSideBySide() {
    Weights first = weights(1);
    Weights second = weights(2);
    Weights joined = Joined.of(List.of(first, second));

    assertThat(joined.dimensions).isEqualTo(4);
    assertThat(joined.vectors[5 * 4]).isEqualTo(first.vectors[5 * 2]);
    assertThat(joined.vectors[5 * 4 + 3]).isEqualTo(second.vectors[5 * 2 + 1]);
  }

  /** A unit that saw the other network's vectors would be a third network that nobody trained. */
  @Test
  void of_two_unitsSeeTheirOwnVectorsAlone() {
    Weights joined = Joined.of(List.of(weights(1), weights(2)));

    assertThat(joined.hiddenUnits).isEqualTo(6);
    for (int unit = 0; unit < 6; unit++) {
      int others = unit < 3 ? 2 : 0;
      assertThat(joined.hidden[unit * 4 + others]).isZero();
      assertThat(joined.hidden[unit * 4 + others + 1]).isZero();
      assertThat(joined.hidden[unit * 4 + 2 - others]).isNotZero();
    }
  }

  @Test
  void of_two_outputsAreHalved() {
    Weights first = weights(1);
    Weights second = weights(2);
    first.outputBiases[1] = 4;
    second.outputBiases[1] = 8;
    Weights joined = Joined.of(List.of(first, second));

    assertThat(joined.outputs).isEqualTo(first.outputs);
    assertThat(joined.outputBiases[1]).isEqualTo(6);
    assertThat(joined.output[4]).isEqualTo(first.output[4] / 2);
    assertThat(joined.output[3 * 5 + 4]).isEqualTo(second.output[4] / 2);
  }

  private static Weights weights(long seed) {
    return Weights.random(7, SMALL, 5, new Random(seed));
  }
}
