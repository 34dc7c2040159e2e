package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ByteLinesTest {

  private static final int LONGEST = 1 << 16;

  @Test
  void next_lines_keepTheirEnds() throws IOException {
    assertThat(lines("a\n\nbc\r\nd")).containsExactly("a\n", "\n", "bc\r\n", "d");
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly("\n");
  }

  @Test
  void next_lineLongerThanTheBuffer_comesInPieces() throws IOException {
    String line = "x".repeat(LONGEST + 5);

    assertThat(lines("a\n" + line + "\nb"))
        .containsExactly("a\n", "x".repeat(LONGEST), "xxxxx\n", "b");
    assertThat(lines("x".repeat(LONGEST))).containsExactly("x".repeat(LONGEST));
  }

  /** A connection gives what it has, one byte or many, and nothing may be lost or added. */
  @Property(tries = 200, seed = "1")
  void next_anyStreamInAnyPortions_isTheSameTogether(
      @ForAll @Size(max = 300) List<@ByteRange(min = 9, max = 11) Byte> content,
      @ForAll @IntRange(min = 1, max = 7) int portion)
      throws IOException {
    byte[] bytes = new byte[content.size()];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = content.get(at);
    }
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, portion));
          }
        };

    ByteArrayOutputStream together = new ByteArrayOutputStream();
    ByteLines lines = new ByteLines(slow);
    for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
      together.writeBytes(line);
      String text = new String(line, StandardCharsets.ISO_8859_1);
      assertThat(text.indexOf('\n')).isIn(-1, text.length() - 1);
    }

    assertThat(together.toByteArray()).isEqualTo(bytes);
  }

  private static List<String> lines(String text) throws IOException {
    ByteLines lines =
        new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
      all.add(new String(line, StandardCharsets.ISO_8859_1));
    }
    return all;
  }
}
