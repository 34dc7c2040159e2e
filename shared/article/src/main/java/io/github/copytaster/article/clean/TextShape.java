package io.github.copytaster.article.clean;

import java.util.List;

/**
 * Counts over the signs of a text, taken in one pass: what tells a story from a table or a list.
 */
final class TextShape {

  private static final int DIGIT = 1;
  private static final int LOWER = 2;
  private static final int UPPER = 4;
  private static final int LETTER = 8;
  private static final byte[] ASCII = ascii();

  int letters;
  int digits;

  /** Words and numbers, those of scripts without spaces left out. */
  int tokens;

  /** Tokens that begin with a digit. */
  int numbers;

  /** Tokens that begin with a letter of either case. */
  int cased;

  /** Tokens that begin with a small letter. */
  int lower;

  /** Signs of Thai, Lao and Khmer, which end sentences with a blank. */
  int unpunctuated;

  /** All signs, one more between paragraphs. */
  int signs;

  TextShape(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      signs += paragraph.length() + 1;
      add(paragraph);
    }
  }

  private void add(String text) {
    boolean start = true;
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char sign = text.charAt(at);
      int kind;
      if (sign < 128) {
        kind = ASCII[sign];
      } else {
        kind = kind(sign);
        unpunctuated += isUnpunctuated(sign) ? 1 : 0;
      }
      if (kind == 0) {
        start = sign != '\'' && sign != '’';
        continue;
      }
      digits += kind & DIGIT;
      letters += kind >> 3;
      if (start) {
        tokens++;
        numbers += kind & DIGIT;
        lower += kind >> 1 & 1;
        cased += (kind & (LOWER | UPPER)) != 0 ? 1 : 0;
        start = false;
      }
    }
  }

  private static boolean isUnpunctuated(char sign) {
    return (sign >= 0x0E00 && sign < 0x0F00) || (sign >= 0x1780 && sign < 0x1800);
  }

  private static int kind(char sign) {
    int letter = Character.isLetter(sign) ? LETTER : 0;
    int digit = Character.isDigit(sign) ? DIGIT : 0;
    int lower = Character.isLowerCase(sign) ? LOWER : 0;
    return (letter | digit) == 0
        ? 0
        : letter | digit | lower | (Character.isUpperCase(sign) ? UPPER : 0);
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char sign = 0; sign < kinds.length; sign++) {
      kinds[sign] = (byte) kind(sign);
    }
    return kinds;
  }
}
