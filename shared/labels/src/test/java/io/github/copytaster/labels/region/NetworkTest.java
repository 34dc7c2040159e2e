package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Two inputs, one hidden unit, one output: answer = 1 + 2·x0 + max(0, 3·x0 + 4·x1 - 5). */
final class NetworkTest {

  private static final float[] CAPS = {10, 2};
  private static final float[] INTO = {3, 4};
  private static final float[] HIDDEN_BIAS = {-5};
  private static final float[] DIRECT = {2, 0};
  private static final float[] OUT = {1};
  private static final float[] OUT_BIAS = {1};

  @Test
  void apply_unitAsleep_isTheLinearPath() throws IOException {
    assertThat(network(2).apply(new float[] {1, 0})).containsExactly(3);
  }

  @Test
  void apply_unitAwake_addsIt() throws IOException {
    assertThat(network(2).apply(new float[] {2, 1})).containsExactly(10);
  }

  @Test
  void apply_valueAboveItsCap_countsAsTheCap() throws IOException {
    assertThat(network(2).apply(new float[] {0, 50})).containsExactly(4);
  }

  @Test
  void apply_longerRow_readsItsOwnInputsOnly() throws IOException {
    assertThat(network(2).apply(new float[] {1, 0, 99})).containsExactly(3);
  }

  @Test
  void apply_twice_keepsNothing() throws IOException {
    Network network = network(2);
    network.apply(new float[] {2, 1});

    assertThat(network.apply(new float[] {1, 0})).containsExactly(3);
  }

  /** New features with an old scorer.bin must not be read as if they were the old ones. */
  @Test
  void read_otherNumberOfInputs_saysWhichOfBothItHas() {
    assertThatThrownBy(() -> network(7))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("trained on 2 features")
        .hasMessageContaining("this code has 7");
  }

  private static Network network(int expected) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(2);
    out.writeInt(1);
    out.writeInt(1);
    for (float[] part : new float[][] {CAPS, INTO, HIDDEN_BIAS, DIRECT, OUT, OUT_BIAS}) {
      for (float value : part) {
        out.writeFloat(value);
      }
    }
    return Network.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), expected);
  }
}
