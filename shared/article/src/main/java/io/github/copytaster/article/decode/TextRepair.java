package io.github.copytaster.article.decode;

import java.text.Normalizer;

/**
 * Repairs that are always right: UTF-8 that was read as something else, control characters that are
 * windows-1252, invisible signs, lone surrogates, NFC. Not NFKC, which would fold ½ and ²
 * (normalise.md 4). Text that needs nothing, nearly all text, is only looked through once.
 */
public final class TextRepair {

  private static final int FIRST_COMBINING = 0x300;
  private static final int MOST_TIMES = 4;

  private TextRepair() {}

  /** The text as it was meant. Line ends become "\n". */
  public static String repair(String text) {
    if (isClean(text)) {
      return text;
    }
    String repaired = once(text);
    // A space or a sign that went may have parted what is mojibake without it.
    for (int time = 1; time < MOST_TIMES && Mojibake.isSuspect(repaired); time++) {
      String again = once(repaired);
      if (again.equals(repaired)) {
        return repaired;
      }
      repaired = again;
    }
    return repaired;
  }

  private static String once(String text) {
    String visible = Invisible.remove(Mojibake.repair(text));
    return Normalizer.isNormalized(visible, Normalizer.Form.NFC)
        ? visible
        : Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /**
   * The text with UTF-8 that was read as something else repaired, and nothing else. Needed before a
   * page is cut up: the second half of a sequence may be a no-break space.
   */
  public static String repairMojibake(String text) {
    return Mojibake.repair(text);
  }

  // Letters of Latin-1 that mojibake cannot begin with, and the common punctuation.
  private static boolean isClean(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean plain = (sign >= ' ' && sign < 0x7F) || sign == '\n' || sign == '\t';
      if (!plain && !isHarmless(sign)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHarmless(char sign) {
    if (sign < 0xA1) {
      return false;
    }
    if (sign < FIRST_COMBINING) {
      return sign != 0xAD && !Mojibake.isLead(sign);
    }
    return (sign >= 0x2010 && sign <= 0x2027) || sign == '€' || sign == '™';
  }
}
