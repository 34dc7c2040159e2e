package io.github.copytaster.article.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {

  private static final String GREEK =
      "Το λιμενικό συμβούλιο ψήφισε την Τρίτη την ανοικοδόμηση της παλιάς προβλήτας του λιμανιού.";
  private static final String RUSSIAN =
      "Портовый совет во вторник проголосовал за восстановление старого паромного причала города.";
  private static final String POLISH =
      "Rada portu zagłosowała we wtorek za odbudową starego mola, kończąc dziesięcioletni spór.";

  private static final String JAPANESE = "港の評議会は火曜日、古いフェリー桟橋を建て直すと決めた。十年の争いが終わる。";
  private static final String KATAKANA = "カナダのモントリオールでアイスホッケーのトーナメントがスタートした。チームはフェリーで着いた。";
  private static final String CHINESE = "港口议会周二投票决定重建旧渡轮码头，市长说他很高兴。";
  private static final String TRADITIONAL = "港口議會週二投票決定重建舊渡輪碼頭，市長說他很高興。";
  private static final String KOREAN = "항만위원회는 화요일 옛 부두를 다시 짓기로 했다고 시장이 말했다.";

  private final Decoder decoder = new Decoder();

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-32"})
  void decode_unicodeWithAndWithoutMark_isFound(String charset) throws RefusedCopyException {
    String text = "Der Rat beschloß am Dienstag – so der Bürgermeister – den Neubau.\n";

    assertThat(decoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    assertThat(decoder.decode(("\uFEFF" + text).getBytes(Charset.forName(charset))))
        .endsWith(text)
        .hasSizeLessThanOrEqualTo(text.length() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1253, " + GREEK,
    "windows-1251, " + RUSSIAN,
    "KOI8-R, " + RUSSIAN,
    "windows-1250, '" + POLISH + "'",
  })
  void decode_undeclaredLegacy_isDetected(String charset, String text) throws RefusedCopyException {
    String long_ = (text + "\n").repeat(4);

    assertThat(decoder.decode(long_.getBytes(Charset.forName(charset)))).isEqualTo(long_);
  }

  /** Shift_JIS was read as UTF-16BE: its signs have two bytes, and katakana the same first one. */
  @ParameterizedTest
  @CsvSource({
    "windows-31j, " + JAPANESE,
    "windows-31j, " + KATAKANA,
    "EUC-JP, " + JAPANESE,
    "EUC-JP, " + KATAKANA,
    "ISO-2022-JP, " + JAPANESE,
    "ISO-2022-JP, " + KATAKANA,
    "GB18030, " + CHINESE,
    "Big5, " + TRADITIONAL,
    "x-windows-949, " + KOREAN
  })
  void decode_undeclaredEastAsian_isDetected(String charset, String sentence)
      throws RefusedCopyException {
    for (int sentences : new int[] {1, 4, 60}) {
      String text = sentence.repeat(sentences) + "\r\n";

      assertThat(decoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }
  }

  @Test
  void decode_utf16OfJapaneseWithoutMark_isStillFound() throws RefusedCopyException {
    String text = (KATAKANA + "\n").repeat(4);

    assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
  }

  /** It was good UTF-8, "$B9A$...", and refused as a table of numbers. */
  @Test
  void decode_iso2022JpThatIsDeclaredOtherwise_isJapanese() throws RefusedCopyException {
    byte[] bytes = JAPANESE.getBytes(Charset.forName("ISO-2022-JP"));

    assertThat(decoder.decode(bytes, "us-ascii")).isEqualTo(JAPANESE);
  }

  @Test
  void decode_escapesOfATerminal_areNoJapanese() throws RefusedCopyException {
    String text = "The council \u001B[1mvoted\u001B(B on Tuesday.\n";

    assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0' encoding='ISO-8859-15'?><p>Café €5</p>",
        "<meta charset=ISO-8859-15><p>Café €5</p>",
        "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-15\"><p>Café €5</p>"
      })
  void decode_declared_isBelieved(String text) throws RefusedCopyException {
    assertThat(decoder.decode(text.getBytes(Charset.forName("ISO-8859-15")))).isEqualTo(text);
  }

  @Test
  void decode_declaredByTheContainer_isBelieved() throws RefusedCopyException {
    assertThat(decoder.decode("Café".getBytes(StandardCharsets.UTF_16LE), "utf-16le"))
        .isEqualTo("Café");
    assertThat(decoder.decode("Кафе".getBytes(Charset.forName("windows-1251")), "windows-1251"))
        .isEqualTo("Кафе");
  }

  @Test
  void decode_latin1AsDeclared_isWindows1252AsMeant() throws RefusedCopyException {
    assertThat(decoder.decode("“Café”".getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
        .isEqualTo("“Café”");
  }

  @Test
  void decode_declaredLatin1ThatIsUtf8_isUtf8() throws RefusedCopyException {
    String text = "<?xml version='1.0' encoding='ISO-8859-1'?><p>Café</p>";

    assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  /** A single stray byte once made a whole UTF-8 page be read as windows-1252. */
  @Test
  void decode_utf8WithAStrayByte_keepsTheRest() throws RefusedCopyException {
    byte[] bytes = "Café, Café, Café, Café?€".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0x92;

    assertThat(decoder.decode(bytes)).isEqualTo("Café, Café, Café, Café’€");
  }

  @Test
  void decode_replacementCharacterInTheText_isStillUtf8() throws RefusedCopyException {
    assertThat(decoder.decode("Caf\uFFFD ä".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("Caf\uFFFD ä");
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7', a PDF",
    "'PK\u0003\u0004', a ZIP archive",
    "'{\\rtf1', an RTF document",
    "'GIF89a', a GIF picture"
  })
  void decode_binary_isRefusedByName(String start, String name) {
    assertThatExceptionOfType(RefusedCopyException.class)
        .isThrownBy(() -> decoder.decode(start.getBytes(StandardCharsets.ISO_8859_1)))
        .withMessageContaining(name)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(RejectionCode.NOT_TEXT));
  }

  @Property(tries = 500, seed = "1")
  void decode_anyText_comesBack(@ForAll String text) throws RefusedCopyException {
    String marked = "text " + text.replaceAll("[\\x00-\\x1f\\uD800-\\uDFFF\\uFEFF]", "");

    assertThat(decoder.decode(marked.getBytes(StandardCharsets.UTF_8))).isEqualTo(marked);
  }
}
