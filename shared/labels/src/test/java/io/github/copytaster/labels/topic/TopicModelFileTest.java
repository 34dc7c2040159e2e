package io.github.copytaster.labels.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TopicModelFileTest {

  @Test
  void read_whatWasWritten_sameAnswersAndSameBytes() throws IOException {
    byte[] written = bytes(TinyModel.model());
    TopicModel read = TopicModelFile.read(new ByteArrayInputStream(written));

    assertThat(read.release()).isEqualTo("t20260101-00000001");
    assertThat(read.provenance()).isEqualTo("made by hand");
    assertThat(read.concepts()).isEqualTo(TinyModel.concepts());
    assertThat(bytes(read)).isEqualTo(written);
    TokenisedCopy article = TokenisedCopy.of(new Copy("Goal", "striker and bank", "", "en", ""));
    assertThat(new FirstTopicReader(read).read(article))
        .isEqualTo(new FirstTopicReader(TinyModel.model()).read(article));
  }

  @Test
  void read_otherFormatVersion_refusedNamingBoth() throws IOException {
    byte[] written = bytes(TinyModel.model());
    ByteBuffer.wrap(written).putInt(4, 7);

    assertThatThrownBy(() -> TopicModelFile.read(new ByteArrayInputStream(written)))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a topic model of format 2, found format 7");
  }

  @Test
  void read_otherFile_refused() {
    assertThatThrownBy(
            () -> TopicModelFile.read(new ByteArrayInputStream("PK zip archive".getBytes(UTF_8))))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a topic model, found another kind of file");
  }

  @Test
  void read_emptyFile_refused() {
    assertThatThrownBy(() -> TopicModelFile.read(new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a whole topic model, found one cut short");
  }

  @Property(tries = 200, seed = "1")
  void read_oneByteChanged_refused(@ForAll int where, @ForAll byte change) throws IOException {
    byte[] written = bytes(TinyModel.model());
    int at = Math.floorMod(where, written.length);
    written[at] ^= change == 0 ? 1 : change;

    assertThatThrownBy(() -> TopicModelFile.read(new ByteArrayInputStream(written)))
        .isInstanceOf(IOException.class);
  }

  @Property(tries = 100, seed = "1")
  void read_cutShort_refused(@ForAll int where) throws IOException {
    byte[] written = bytes(TinyModel.model());
    byte[] cut = Arrays.copyOf(written, Math.floorMod(where, written.length));

    assertThatThrownBy(() -> TopicModelFile.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
  }

  /** Fuzzing in small: whatever the content says, nothing but an IOException comes out. */
  @Property(tries = 300, seed = "1")
  void read_anyContentWithAGoodChecksum_refused(@ForAll byte[] content) throws IOException {
    java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
    checksum.update(content);
    ByteBuffer file = ByteBuffer.allocate(20 + content.length);
    file.putInt(0x43545031).putInt(2).putInt(content.length).putLong(checksum.getValue());
    file.put(content);

    assertThatThrownBy(() -> TopicModelFile.read(new ByteArrayInputStream(file.array())))
        .isInstanceOf(IOException.class);
  }

  private static byte[] bytes(TopicModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopicModelFile.write(model, bytes);
    return bytes.toByteArray();
  }
}
