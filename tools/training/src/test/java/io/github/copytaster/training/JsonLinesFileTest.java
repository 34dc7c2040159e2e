package io.github.copytaster.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLinesFileTest {

  @TempDir Path folder;

  @Test
  void lines_blankOnes_areCountedAndLeftOut() throws IOException {
    Path file = file("\uFEFF{\"a\":1}\r\n\r\n  \n[2]\n\n\"three\"");

    assertThat(JsonLinesFile.lines(file))
        .extracting(JsonLinesFile.Line::number)
        .containsExactly(1, 4, 6);
    assertThat(JsonLinesFile.rows(file))
        .extracting(Object::toString)
        .containsExactly("{\"a\":1}", "[2]", "\"three\"");
  }

  @Test
  void lines_emptyFile_areNone() throws IOException {
    assertThat(JsonLinesFile.lines(file(""))).isEmpty();
    assertThat(JsonLinesFile.lines(file("\n\n"))).isEmpty();
  }

  /** A text may hold what other readers take for the end of a line. */
  @Test
  void lines_otherLineEndsInsideAText_endNoLine() throws IOException {
    assertThat(JsonLinesFile.rows(file("{\"a\":\"one\u2028two\u0085three\"}\n{\"a\":2}")))
        .hasSize(2);
  }

  /** Of two objects on one line the second was passed over without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1} {\"a\":2}",
        "{\"a\":1}{\"a\":2}",
        "{\"a\":1},",
        "{\"a\":1} x",
        "{\"a\":",
        "{'a':1}",
        "a,b",
        "{\"a\":NaN}"
      })
  void lines_moreOrLessThanOneValue_isRefusedNamingTheLine(String line) throws IOException {
    Path file = file("{\"a\":0}\n\n" + line + "\n{\"a\":3}\n");

    assertThatThrownBy(() -> JsonLinesFile.lines(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected JSON in line 3 of " + file + ", found: ");
  }

  /** A file of Windows's or of an old newsroom system was learnt from with holes in its words. */
  @Test
  void lines_otherCharset_isRefusedNamingTheFile() throws IOException {
    Path file = folder.resolve("labels.jsonl");
    Files.write(file, "{\"a\":\"Köln\"}\n".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> JsonLinesFile.lines(file))
        .isInstanceOf(IOException.class)
        .hasMessage("expected UTF-8 in " + file + ", found other bytes behind line 0");
  }

  @Test
  void lines_namedAsGzipAndIsNone_isRefusedNamingTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("labels.jsonl.gz"), "{\"a\":1}\n");

    assertThatThrownBy(() -> JsonLinesFile.lines(file))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a whole gzip file, found a damaged one: " + file);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 200})
  void lines_gzipCutShort_isRefusedNamingTheFile(int length) throws IOException {
    Path file = folder.resolve("labels.jsonl.gz");
    Files.write(file, Arrays.copyOf(packed(), length));

    assertThatThrownBy(() -> JsonLinesFile.lines(file))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a whole gzip file, found a damaged one: " + file);
  }

  @Test
  void lines_gzip_areThoseInside() throws IOException {
    assertThat(JsonLinesFile.lines(Files.write(folder.resolve("a.gz"), packed()))).hasSize(500);
  }

  @Test
  void lines_noFile_isNamed() {
    assertThatThrownBy(() -> JsonLinesFile.lines(folder.resolve("none.jsonl")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.jsonl");
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int number = 0; number < 500; number++) {
        out.write(("{\"a\":" + number * 7919 + "}\n").getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("labels.jsonl"), text);
  }
}
