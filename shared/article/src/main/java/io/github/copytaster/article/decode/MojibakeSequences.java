package io.github.copytaster.article.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Harmed sequences within a line that is otherwise sound. Repairing every sequence that could be
 * one spoils 20 of ftfy's 48 sound strings (normalise.md 4), so only three kinds are, which no
 * orthography has: "â€" or "â" with a control character and one more (quotes and dashes), "вЂ" and
 * one more, and "Ã" or "Â" before a sign that is neither letter nor closing quote.
 */
final class MojibakeSequences {

  private static final String AFTER_CAPITAL = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º¼½¾¿";

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private MojibakeSequences() {}

  /** Whether a character can stand for a byte from 0x80 to 0xBF. */
  static boolean isTrail(char sign) {
    return (sign >= 0x80 && sign <= 0xBF)
        || (sign > 0xFF && Windows1252.value(sign) >= 0x80)
        || (sign >= 0x400 && sign <= 0x45F && !isRussian(sign))
        || sign == '°'
        || (sign >= 0x100 && sign <= 0x17F);
  }

  static String repair(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int length = length(line, at);
      String meant = length == 0 ? "" : decode(line.substring(at, at + length));
      if (meant.isEmpty()) {
        clean.append(line.charAt(at));
        at++;
      } else {
        clean.append(meant);
        at += length;
      }
    }
    return clean.toString();
  }

  private static int length(String line, int at) {
    char lead = line.charAt(at);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (at + 2 < line.length()
        && ((lead == 'â' && (next == '€' || next == 0x80)) || (lead == 'в' && next == 'Ђ'))) {
      return 3;
    }
    boolean control = next >= 0x80 && next < 0xA0;
    boolean capital = lead == 'Ã' || lead == 'Â' || lead == 'Ä' || lead == 'Å';
    boolean sign = (lead == 'Ã' || lead == 'Â') && AFTER_CAPITAL.indexOf(next) >= 0;
    return sign || (capital && control) ? 2 : 0;
  }

  private static String decode(String sequence) {
    byte[] bytes = new byte[sequence.length()];
    boolean cyrillic = sequence.charAt(0) == 'в';
    for (int at = 0; at < bytes.length; at++) {
      char sign = sequence.charAt(at);
      int value = cyrillic ? windows1251(sign) : Windows1252.value(sign);
      if (value < 0) {
        return "";
      }
      bytes[at] = (byte) value;
    }
    String meant = new String(bytes, StandardCharsets.UTF_8);
    return meant.indexOf('\uFFFD') < 0 ? meant : "";
  }

  private static int windows1251(char sign) {
    byte[] bytes = String.valueOf(sign).getBytes(WINDOWS_1251);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
  }

  private static boolean isRussian(char sign) {
    return sign >= 'А' && sign <= 'я';
  }
}
