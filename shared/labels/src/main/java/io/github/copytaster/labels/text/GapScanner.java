package io.github.copytaster.labels.text;

/** Names what stands between two words. */
final class GapScanner {

  private GapScanner() {}

  /** The gap from {@code start} to {@code end}; the most dividing sign decides. */
  static Gap between(char[] text, int start, int end) {
    if (end - start == 1) {
      return one(text[start]);
    }
    Gap found = Gap.NONE;
    for (int at = start; at < end; at++) {
      Gap gap = one(text[at]);
      if (gap == Gap.LINE) {
        return Gap.LINE;
      }
      found = join(found, gap);
    }
    return found;
  }

  // Space beside a mark adds nothing; a hyphen with space is a dash; two marks are something else,
  // unless one of them ends the sentence (." or ?").
  private static Gap join(Gap left, Gap right) {
    if (left == Gap.NONE || left == right) {
      return right;
    }
    if (ends(left) || ends(right)) {
      return left == Gap.STOP || right == Gap.STOP ? Gap.STOP : Gap.DOT;
    }
    if (left == Gap.SPACE) {
      return right == Gap.COMMA ? Gap.COMMA : Gap.OTHER;
    }
    return right == Gap.SPACE && left == Gap.COMMA ? Gap.COMMA : Gap.OTHER;
  }

  private static boolean ends(Gap gap) {
    return gap == Gap.STOP || gap == Gap.DOT;
  }

  private static Gap one(char sign) {
    if (sign == ' ' || sign == '\t' || sign == '\u00a0') {
      return Gap.SPACE;
    }
    if (sign == ',' || sign == '،') {
      return Gap.COMMA;
    }
    if (sign == '.') {
      return Gap.DOT;
    }
    if (Signs.isLineBreak(sign)) {
      return Gap.LINE;
    }
    if (Signs.isHyphen(sign)) {
      return Gap.HYPHEN;
    }
    if (Signs.isApostrophe(sign)) {
      return Gap.APOSTROPHE;
    }
    return switch (sign) {
      case '!', '?', ';', ':', '…', '؟', '؛', '。', '！', '？' -> Gap.STOP;
      default -> Character.isSpaceChar(sign) ? Gap.SPACE : Gap.OTHER;
    };
  }
}
