package io.github.copytaster.article.clean;

import java.util.List;

/**
 * Counts over the signs of a text, taken in one pass: what tells a story from a table or a list.
 */
final class TextShape {

  private static final int DIGIT = 1;
  private static final int LETTER = 2;
  private static final int CASED = 4;
  private static final int LOWER = 8;

  /** Behind which a token may begin: no letter, no digit, no apostrophe. */
  private static final int BREAK = 16;

  private static final int ALL = -1;
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

  // Where a token begins no processor can guess: the sums are taken without a decision.
  private void add(String text) {
    int begins = ALL;
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
      digits += kind & 1;
      letters += kind >> 1 & 1;
      int first = kind & begins;
      tokens += (first | first >> 1) & 1;
      numbers += first & 1;
      cased += first >> 2 & 1;
      lower += first >> 3 & 1;
      begins = -(kind >> 4);
    }
  }

  private static boolean isUnpunctuated(char sign) {
    return (sign >= 0x0E00 && sign < 0x0F00) || (sign >= 0x1780 && sign < 0x1800);
  }

  private static int kind(char sign) {
    if (Character.isLetter(sign)) {
      int lower = Character.isLowerCase(sign) ? LOWER | CASED : 0;
      return LETTER | lower | (Character.isUpperCase(sign) ? CASED : 0);
    }
    if (Character.isDigit(sign)) {
      return DIGIT;
    }
    return sign == '\'' || sign == '’' ? 0 : BREAK;
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char sign = 0; sign < kinds.length; sign++) {
      kinds[sign] = (byte) kind(sign);
    }
    return kinds;
  }
}
