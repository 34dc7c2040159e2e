package io.github.copytaster.article.decode;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of unknown encoding to text. The order matters more than the detector (normalise.md 4):
 * byte order mark, UTF-16 and UTF-32 by their NULs, ISO-2022-JP by its escapes, strict UTF-8, UTF-8
 * with a few broken bytes, what is declared, and the detector last. Thread-safe.
 */
public final class Decoder {

  private static final int FEW = 8;

  private final CharsetGuess guess = new CharsetGuess();

  /**
   * Decodes text that may declare its own charset.
   *
   * @throws RefusedCopyException if the bytes are no text
   */
  public String decode(byte[] bytes) throws RefusedCopyException {
    return decode(bytes, "");
  }

  /**
   * Decodes text of which the container (a mail part, an HTTP response) names the charset.
   *
   * @param declared as written, "" if nothing is
   * @throws RefusedCopyException if the bytes are no text
   */
  public String decode(byte[] bytes, String declared) throws RefusedCopyException {
    Optional<String> marked = ByteOrderMark.decode(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> binary = BinaryKind.of(bytes);
    if (binary.isPresent()) {
      throw new RefusedCopyException(
          RejectionCode.NOT_TEXT, "expected text, found " + binary.get());
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    Optional<String> sevenBits = Iso2022Jp.decode(bytes);
    if (sevenBits.isPresent()) {
      return sevenBits.get();
    }
    refuseControls(bytes);
    Optional<String> utf8 = Utf8.strict(bytes).or(() -> Utf8.nearly(bytes));
    if (utf8.isPresent()) {
      return utf8.get();
    }
    return legacy(bytes, declared);
  }

  private String legacy(byte[] bytes, String declared) {
    Optional<Charset> named = DeclaredCharset.of(declared).or(() -> DeclaredCharset.inside(bytes));
    if (named.isPresent()) {
      String text = new String(bytes, named.get());
      // A declaration that does not fit is a habit of the tool that wrote it.
      if (!named.get().equals(StandardCharsets.UTF_8) && text.indexOf('\uFFFD') < 0) {
        return text;
      }
    }
    return new String(bytes, guess.of(bytes));
  }

  // Agency wire uses control bytes, but no text has many NULs or mostly controls.
  private static void refuseControls(byte[] bytes) throws RefusedCopyException {
    int controls = 0;
    int nulls = 0;
    int looked = Math.min(bytes.length, 1 << 16);
    for (int at = 0; at < looked; at++) {
      int value = bytes[at];
      nulls += value == 0 ? 1 : 0;
      controls += value >= 0 && value < 32 && value != 9 && value != 10 && value != 13 ? 1 : 0;
    }
    if ((nulls > FEW && nulls * 100 > looked) || (controls > FEW && controls * 10 > looked)) {
      throw new RefusedCopyException(
          RejectionCode.NOT_TEXT,
          "expected text, found " + controls + " control bytes in the first " + looked);
    }
  }
}
