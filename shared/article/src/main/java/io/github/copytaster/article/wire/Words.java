package io.github.copytaster.article.wire;

import java.util.List;

/**
 * How many words a text has, near enough to tell a teaser from a story. The block model has a count
 * of its own ({@link io.github.copytaster.article.block.TextMass}), to which its weights are bound.
 */
public final class Words {

  private static final byte[] ASCII = ascii();

  private Words() {}

  /**
   * Words of letters and digits; in scripts without spaces two signs are about a word. Where a word
   * begins no processor can guess: the sums are taken without a decision.
   */
  public static int count(String text) {
    int words = 0;
    int signs = 0;
    int inside = 0;
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char sign = text.charAt(at);
      if (sign >= 0x0E00 && isUnspaced(sign)) {
        signs++;
        inside = 0;
        continue;
      }
      int letter = sign < 128 ? ASCII[sign] : letter(sign);
      words += letter & ~inside;
      inside = letter;
    }
    return words + signs / 2;
  }

  /** The words of all paragraphs. */
  public static int count(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(Words::count).sum();
  }

  private static byte[] ascii() {
    byte[] letters = new byte[128];
    for (char sign = 0; sign < letters.length; sign++) {
      letters[sign] = (byte) letter(sign);
    }
    return letters;
  }

  private static int letter(char sign) {
    return Character.isLetterOrDigit(sign) ? 1 : 0;
  }

  // Thai, Lao, Myanmar and Khmer; kana and Han.
  private static boolean isUnspaced(char sign) {
    return (sign < 0x0F00)
        || (sign >= 0x1000 && sign < 0x10A0)
        || (sign >= 0x1780 && sign < 0x1800)
        || (sign >= 0x3040 && sign < 0x3100)
        || (sign >= 0x3400 && sign < 0xA000);
  }
}
