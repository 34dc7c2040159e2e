package io.github.copytaster.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LineReaderTest {

  @Property(tries = 200, seed = "1")
  void next_linesOfAnyLength_comeBackAsTheyWere(
      @ForAll @Size(max = 20) List<@AlphaChars String> lines) throws IOException {
    String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");

    assertThat(read(text)).isEqualTo(lines);
  }

  @Test
  void next_lastLineWithoutEnd_isALine() throws IOException {
    assertThat(read("one\ntwo")).containsExactly("one", "two");
  }

  @Test
  void next_emptyLines_areLines() throws IOException {
    assertThat(read("\n\nx\n")).containsExactly("", "", "x");
  }

  /** A line longer than memory must not be held; the next line is read as if nothing happened. */
  @Test
  void next_lineBeyondTheLimit_isReportedAndPassedOver() throws IOException {
    byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    for (long length = 0; length <= LineReader.MAXIMUM; length += part.length) {
      parts.add(new ByteArrayInputStream(part));
    }
    parts.add(new ByteArrayInputStream("\nnext\n".getBytes(StandardCharsets.UTF_8)));
    LineReader reader = new LineReader(new SequenceInputStream(Collections.enumeration(parts)));

    LineReader.Line first = reader.next();
    LineReader.Line second = reader.next();

    assertThat(first.tooLong()).isTrue();
    assertThat(first.bytes()).isEmpty();
    assertThat(second.bytes()).isEqualTo("next".getBytes(StandardCharsets.UTF_8));
    assertThat(reader.next().end()).isTrue();
  }

  private static List<String> read(String text) throws IOException {
    LineReader reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<String> lines = new ArrayList<>();
    for (LineReader.Line line = reader.next(); !line.end(); line = reader.next()) {
      lines.add(new String(line.bytes(), StandardCharsets.UTF_8));
    }
    return lines;
  }
}
