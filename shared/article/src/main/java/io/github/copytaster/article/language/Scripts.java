package io.github.copytaster.article.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Scripts that a single language of the news uses. */
final class Scripts {

  private Scripts() {}

  /** The language, if most letters are of a script that says it. */
  static Optional<String> language(String sample) {
    int letters = 0;
    int kana = 0;
    int han = 0;
    UnicodeScript first = UnicodeScript.UNKNOWN;
    int same = 0;
    for (int at = 0; at < sample.length(); at++) {
      char sign = sample.charAt(at);
      if (!Character.isLetter(sign)) {
        continue;
      }
      letters++;
      if (sign < 0x370) {
        continue;
      }
      UnicodeScript script = UnicodeScript.of(sign);
      kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
      han += script == UnicodeScript.HAN ? 1 : 0;
      if (only(script).isEmpty()) {
        continue;
      }
      first = first == UnicodeScript.UNKNOWN ? script : first;
      same += script == first ? 1 : 0;
    }
    if ((kana + han) * 2 > letters) {
      return Optional.of(kana * 20 > han ? "ja" : "zh");
    }
    return same * 2 > letters ? only(first) : Optional.empty();
  }

  private static Optional<String> only(UnicodeScript script) {
    return switch (script) {
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case THAI -> Optional.of("th");
      case LAO -> Optional.of("lo");
      case KHMER -> Optional.of("km");
      case MYANMAR -> Optional.of("my");
      case SINHALA -> Optional.of("si");
      case TAMIL -> Optional.of("ta");
      case TELUGU -> Optional.of("te");
      case KANNADA -> Optional.of("kn");
      case MALAYALAM -> Optional.of("ml");
      case GUJARATI -> Optional.of("gu");
      case GURMUKHI -> Optional.of("pa");
      case ORIYA -> Optional.of("or");
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      default -> Optional.empty();
    };
  }
}
