package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model file that ships, and what becomes of it on its way to a bucket and back. */
final class BundledModelTest {

  private static final byte[] FILE = written(BundledModel.load());

  @Test
  void read_whatWasWritten_isTheSameBytes() throws IOException {
    assertThat(written(TopicModelFile.read(new ByteArrayInputStream(FILE)))).isEqualTo(FILE);
  }

  @Property(tries = 60, seed = "1")
  void read_oneBitOfItTurned_isRefused(@ForAll int where, @ForAll int bit) {
    byte[] damaged = FILE.clone();
    damaged[Math.floorMod(where, FILE.length)] ^= (byte) (1 << Math.floorMod(bit, 8));

    assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 12, 19, 20, 1000})
  void read_beginningOnly_isRefusedAsCutShortOrWrong(int length) {
    assertThatThrownBy(() -> read(Arrays.copyOf(FILE, length)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected ")
        .hasMessageContaining("found ");
  }

  @Test
  void read_lastByteMissing_isRefusedWithBothLengths() {
    assertThatThrownBy(() -> read(Arrays.copyOf(FILE, FILE.length - 1)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected " + (FILE.length - 20) + " bytes with checksum ")
        .hasMessageContaining("found " + (FILE.length - 21) + " bytes");
  }

  /** A number that is wrong asks for no memory. */
  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, (64 << 20) + 1})
  void read_lengthBeyondAnyModel_isRefusedByItsNumber(int length) {
    byte[] wrong = Arrays.copyOf(FILE, 100);
    ByteBuffer.wrap(wrong).putInt(8, length);

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a topic model of at most 67108864 bytes, found " + length);
  }

  /** Two files run together by a careless copy are no model, though the first of them is one. */
  @Test
  void read_moreBehindTheModel_isRefused() {
    byte[] longer = Arrays.copyOf(FILE, FILE.length + 1);

    assertThatThrownBy(() -> read(longer))
        .isInstanceOf(IOException.class)
        .hasMessage("expected nothing behind a topic model, found more bytes");
  }

  @Test
  void load_release_isNamedByDayAndHash() {
    assertThat(BundledModel.load().release()).matches("t\\d{8}-[0-9a-f]{8}");
    assertThat(BundledModel.load().provenance()).isNotBlank();
  }

  private static TopicModel read(byte[] file) throws IOException {
    return TopicModelFile.read(new ByteArrayInputStream(file));
  }

  private static byte[] written(TopicModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      TopicModelFile.write(model, bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }
}
