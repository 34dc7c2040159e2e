package io.github.copytaster.article.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step from bytes to text. */
final class SmallDecodersTest {

  private static final String TEXT = "Der Hafenrat beschloß: “die Brücke” – 4 €.";

  private final Decoder decoder = new Decoder();

  @ParameterizedTest
  @CsvSource({
    "25504446, a PDF",
    "504B0304, a ZIP archive",
    "504B0506, a ZIP archive",
    "FFD8FF, a JPEG picture",
    "89504E47, a PNG picture",
    "47494638, a GIF picture",
    "D0CF11E0, an old Office document",
    "7B5C727466, an RTF document",
    "425A68, a bzip2 file",
    "FD377A585A, an xz file",
    "28B52FFD, a zstd file"
  })
  void decode_fileOfAnotherKind_isRefusedByItsName(String signature, String name) {
    byte[] bytes =
        (new String(hex(signature), StandardCharsets.ISO_8859_1) + " and more")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> decoder.decode(bytes))
        .isInstanceOfSatisfying(
            RefusedCopyException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(RejectionCode.NOT_TEXT);
              assertThat(refused.reason()).startsWith("expected text, found " + name);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK is a name", "BZ", "GIF", "{\\r", "%PD", ""})
  void binaryKind_textThatBeginsAlike_isNone(String text) {
    assertThat(BinaryKind.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void decode_markedText_isReadWithoutItsMark(String charset) throws RefusedCopyException {
    assertThat(decoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void decode_wideTextWithoutAMark_isKnownByItsNuls(String charset) throws RefusedCopyException {
    assertThat(decoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void decode_markOfUtf8OverWindows1252_isReadAsNeither() throws RefusedCopyException {
    byte[] latin = "Café".getBytes(Charset.forName("windows-1252"));
    byte[] marked = new byte[latin.length + 3];
    marked[0] = (byte) 0xEF;
    marked[1] = (byte) 0xBB;
    marked[2] = (byte) 0xBF;
    System.arraycopy(latin, 0, marked, 3, latin.length);

    assertThat(decoder.decode(marked, "windows-1252")).endsWith("Café");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "ISO-8859-1, windows-1252",
    "latin1, windows-1252",
    "us-ascii, windows-1252",
    "gb2312, GB18030",
    "shift_jis, windows-31j",
    "ks_c_5601-1987, x-windows-949",
    "iso-8859-9, windows-1254",
    "utf8, UTF-8",
    "koi8-r, KOI8-R"
  })
  void declaredCharset_labels_areWhatTheyMean(String label, String charset) {
    assertThat(DeclaredCharset.of(label)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "no such charset", "x-unknown", "\u0000", "utf-8; q=1"})
  void declaredCharset_noLabel_isNone(String label) {
    assertThat(DeclaredCharset.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><nitf>",
        "<html><head><meta charset=iso-8859-2>",
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>"
      })
  void declaredCharset_insideTheText_isFound(String text) {
    assertThat(DeclaredCharset.inside(text.getBytes(StandardCharsets.ISO_8859_1)))
        .contains(Charset.forName("ISO-8859-2"));
  }

  @Test
  void declaredCharset_farBelowTheTop_isNotLookedFor() {
    String text = " ".repeat(5000) + "<meta charset=iso-8859-2>";

    assertThat(DeclaredCharset.inside(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void decode_declarationThatDoesNotFit_isOverruledByTheBytes() throws RefusedCopyException {
    assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "iso-8859-1")).isEqualTo(TEXT);
  }

  @Test
  void utf8_aFewForeignBytes_areReadAsWindows1252() {
    byte[] mostly = ("äöüßéèêç" + "\u0001" + "äöü").getBytes(StandardCharsets.UTF_8);
    mostly[16] = (byte) 0x92;

    assertThat(Utf8.strict(mostly)).isEmpty();
    assertThat(Utf8.nearly(mostly)).contains("äöüßéèêç’äöü");
  }

  @Test
  void utf8_moreForeignBytesThanProof_isNotUtf8() {
    assertThat(Utf8.nearly(new byte[] {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0x92})).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C080", "E08080", "EDA080", "F4908080", "F8888080", "C3", "E282", "80"})
  void utf8_overlongLoneAndCutSequences_areNone(String bytes) {
    assertThat(Utf8.strict(hex(bytes))).isEmpty();
  }

  @Test
  void utf8_replacementCharacterOfTheSource_isText() {
    assertThat(Utf8.strict("lost \uFFFD here".getBytes(StandardCharsets.UTF_8)))
        .contains("lost \uFFFD here");
  }

  @Property(tries = 500, seed = "1")
  void utf8_anyText_isReadBack(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.strict(bytes))
        .isEqualTo(Optional.of(new String(bytes, StandardCharsets.UTF_8)));
    assertThat(Utf8.nearly(bytes)).isPresent();
  }

  @Property(tries = 500, seed = "1")
  void windows1252_anyByte_isReadBack(@ForAll byte value) {
    char sign = Windows1252.sign(value & 0xFF);

    assertThat(Windows1252.value(sign)).isEqualTo(value & 0xFF);
  }

  @ParameterizedTest
  @ValueSource(chars = {'Ā', 'Я', '中', '\uFFFD', '₠'})
  void windows1252_otherSigns_haveNoByte(char sign) {
    assertThat(Windows1252.value(sign)).isEqualTo(-1);
  }

  /** A file of nothing but NULs, as a failed copy leaves it, was taken for UTF-32. */
  @Test
  void decode_manyNulsOrControls_isNoText() {
    byte[] nuls = new byte[1000];
    nuls[0] = 'a';
    byte[] controls = "\u0001a".repeat(100).getBytes(StandardCharsets.UTF_8);

    for (byte[] bytes : new byte[][] {nuls, controls}) {
      assertThatThrownBy(() -> decoder.decode(bytes))
          .isInstanceOfSatisfying(
              RefusedCopyException.class,
              refused -> assertThat(refused.code()).isEqualTo(RejectionCode.NOT_TEXT));
    }
  }

  /** A flash of one line was refused, as a tenth of it were the marks of the wire. */
  @Test
  void decode_fewControlsOfAWire_isText() throws RefusedCopyException {
    assertThat(
            decoder.decode(
                "\u0001eca062 4 i 211\r\n\u0002pier\u0003".getBytes(StandardCharsets.UTF_8)))
        .contains("\u0002pier\u0003");
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
