package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A model's inside where its checksum is right and it is wrong all the same. */
final class TopicModelCodecTest {

  private static final byte[] CONTENT = TopicModelFile.content(TinyModel.model());

  @Test
  void read_contentEndingAnywhere_isRefusedAsCutShortOrNotFitting() {
    for (int length = 0; length < CONTENT.length; length++) {
      byte[] cut = file(Arrays.copyOf(CONTENT, length));

      assertThatThrownBy(() -> TopicModelFile.read(new ByteArrayInputStream(cut)))
          .as("content of " + length + " bytes")
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("expected ")
          .hasMessageContaining("found ");
    }
  }

  /** Whatever a byte says, the model is refused, or it is one that reads an article. */
  @Property(tries = 2000, seed = "1")
  void read_oneByteOfTheContentChanged_isRefusedOrReads(@ForAll int where, @ForAll byte change) {
    byte[] content = CONTENT.clone();
    content[Math.floorMod(where, content.length)] ^= change;
    TopicModel model;
    try {
      model = TopicModelFile.read(new ByteArrayInputStream(file(content)));
    } catch (IOException refused) {
      assertThat(refused).hasMessageStartingWith("expected ");
      return;
    }

    assertThat(
            new FirstTopicReader(model)
                .read(
                    TokenisedCopy.of(
                        new Copy("Goal", "The striker and the bank met", "", "en", "")))
                .topics()
                .size())
        .isLessThanOrEqualTo(3);
  }

  /** A length of two billion in a file of four hundred bytes must ask for no memory. */
  @Property(tries = 500, seed = "1")
  void read_fourBytesSayingALargeNumber_asksForNoMemory(
      @ForAll int where, @ForAll @IntRange(min = 1 << 24) int number) {
    byte[] content = CONTENT.clone();
    ByteBuffer.wrap(content).putInt(Math.floorMod(where, content.length - 4), number);
    long before = allocated();
    try {
      TopicModelFile.read(new ByteArrayInputStream(file(content)));
    } catch (IOException refused) {
      assertThat(refused).hasMessageStartingWith("expected ");
    }

    assertThat(allocated() - before).isLessThan(8 << 20);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static byte[] file(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return ByteBuffer.allocate(20 + content.length)
        .putInt(0x43545031)
        .putInt(TopicModelFile.FORMAT)
        .putInt(content.length)
        .putLong(checksum.getValue())
        .put(content)
        .array();
  }
}
