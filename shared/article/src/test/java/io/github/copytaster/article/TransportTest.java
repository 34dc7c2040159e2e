package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens to copy on its way changes nothing of what it says: packing, other line ends, a byte
 * order mark, another charset, blanks around it, a slow connection.
 */
final class TransportTest {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static List<String> names() {
    return Fixtures.NAMES;
  }

  /** An archive counts its bytes, so that nothing may be added to it or taken from it. */
  static Stream<String> texts() {
    return Fixtures.NAMES.stream().filter(name -> !name.endsWith(".warc"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void read_packed_isTheSame(String name) throws IOException {
    assertThat(Fixtures.read(Fixtures.gzip(Fixtures.bytes(name)))).isEqualTo(Fixtures.read(name));
  }

  /** A connection hands over what it has, at times a single byte. */
  @ParameterizedTest
  @MethodSource("names")
  void read_byteByByte_isTheSame(String name) throws IOException {
    List<Article> articles = new ArrayList<>();
    InputStream slow = new OneByteAtATime(new ByteArrayInputStream(Fixtures.bytes(name)));

    ReadOutcome outcome = new ArticleReader(Limits.STANDARD).read(slow, articles::add);

    assertThat(new Fixtures.Result(outcome, articles)).isEqualTo(Fixtures.read(name));
  }

  /** Transfer in text mode writes the line ends of the other system. */
  @ParameterizedTest
  @MethodSource("texts")
  void read_otherLineEnds_isTheSame(String name) {
    String unix = text(name).replace("\r\n", "\n");

    assertThat(Fixtures.readText(unix.replace("\n", "\r\n"))).isEqualTo(Fixtures.readText(unix));
    assertThat(Fixtures.readText(unix)).isEqualTo(Fixtures.read(name));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void read_byteOrderMark_isNoPartOfIt(String name) {
    assertThat(Fixtures.readText(BYTE_ORDER_MARK + text(name))).isEqualTo(Fixtures.read(name));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void read_blankLinesAround_changeNothing(String name) {
    Fixtures.Result padded = Fixtures.readText("\n \n" + text(name) + "\n \n\n");

    assertThat(padded.format()).isEqualTo(Fixtures.read(name).format());
    assertThat(padded.articles()).isEqualTo(Fixtures.read(name).articles());
  }

  /**
   * Windows programs that "save as Unicode" write UTF-16 with a mark. Of mails so saved only the
   * sniffer saw the text; the mail reader was given the bytes and found nothing in them.
   */
  @ParameterizedTest
  @MethodSource("texts")
  void read_utf16WithItsMark_isTheSame(String name) {
    byte[] wide = (BYTE_ORDER_MARK + text(name)).getBytes(StandardCharsets.UTF_16LE);

    assertThat(Fixtures.read(wide)).isEqualTo(Fixtures.read(name));
  }

  @ParameterizedTest
  @CsvSource({
    "bilingual.newsml-1.xml, utf-8, windows-1252",
    "message.newsml-g2.xml, utf-8, windows-1252",
    "message.newsml-g2.xml, utf-8, iso-8859-1"
  })
  void read_transcodedAndDeclared_isTheSame(String name, String declared, String charset) {
    String text = text(name);
    String other =
        text.replaceFirst("(?i)encoding=\"" + declared + "\"", "encoding=\"" + charset + '"');

    assertThat(other).isNotEqualTo(text);
    assertThat(Fixtures.read(other.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(Fixtures.read(name));
  }

  /** A file of nothing but what transport adds is an empty file. */
  @Test
  void read_marksAndBlanksAlone_isEmpty() throws IOException {
    assertThat(Fixtures.readText(BYTE_ORDER_MARK).format()).isEqualTo("EMPTY");
    assertThat(Fixtures.readText(" \r\n\t\n").format()).isEqualTo("EMPTY");
    assertThat(Fixtures.read(Fixtures.gzip(new byte[0])).format()).isEqualTo("EMPTY");
    assertThat(Fixtures.read(Fixtures.gzip(new byte[0])).message())
        .isEqualTo("expected an article, found an empty file");
  }

  private static String text(String name) {
    return new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
  }

  private static final class OneByteAtATime extends FilterInputStream {

    OneByteAtATime(InputStream source) {
      super(source);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(1, length));
    }
  }
}
