package io.github.copytaster.article.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * UTF-8 that was read as a charset of one byte per character ("weâ€™ll", "Ed OвЂ™Keefe"). The idea
 * is ftfy's (Speer 2019): take the text back to the bytes it must have come from and see whether
 * they are UTF-8. A line is taken back as a whole; where only a part of it was harmed, those
 * sequences alone are, and only such as no language writes ({@link MojibakeSequences}); of some a
 * byte is missing ({@link MojibakeLosses}).
 */
final class Mojibake {

  private static final int MOST_TIMES = 3;
  // In the order of how often each was met (normalise.md 4).
  private static final List<Charset> OTHERS =
      List.of(Charset.forName("windows-1251"), Charset.forName("windows-1250"));

  private Mojibake() {}

  /** Whether mojibake can begin with this character. */
  static boolean isLead(char sign) {
    return sign >= 0xC2
        && (sign <= 0xF4
            || sign == 'в'
            || sign == 'Р'
            || sign == 'С'
            || sign == 'Г'
            || sign == 'Ă'
            || sign == 'Ĺ');
  }

  static String repair(String text) {
    if (!isSuspect(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      clean.append(line(text.substring(start, end)));
      if (newline >= 0) {
        clean.append('\n');
      }
      start = end + 1;
    }
    return clean.toString();
  }

  private static String line(String line) {
    String text = line;
    for (int time = 0; time < MOST_TIMES && isSuspect(text); time++) {
      String meant = once(text);
      if (meant.equals(text)) {
        return text;
      }
      text = meant;
    }
    return text;
  }

  private static String once(String line) {
    String whole = asWindows1252(line);
    if (!whole.equals(line)) {
      return whole;
    }
    for (Charset charset : OTHERS) {
      String meant = as(line, charset);
      if (!meant.equals(line)) {
        return meant;
      }
    }
    return MojibakeLosses.repair(MojibakeSequences.repair(line));
  }

  private static String asWindows1252(String line) {
    byte[] bytes = new byte[line.length()];
    for (int at = 0; at < bytes.length; at++) {
      int value = Windows1252.value(line.charAt(at));
      if (value < 0) {
        return line;
      }
      bytes[at] = (byte) value;
    }
    return decoded(ByteBuffer.wrap(bytes), line);
  }

  private static String as(String line, Charset charset) {
    try {
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(line));
      return decoded(bytes, line);
    } catch (CharacterCodingException notFromThere) {
      return line;
    }
  }

  private static String decoded(ByteBuffer bytes, String otherwise) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      return otherwise;
    }
  }

  /** Whether mojibake may stand in it: a lead, and then a character that stands for a trail. */
  static boolean isSuspect(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isLead(text.charAt(at))
          && (MojibakeLosses.isSuspect(text, at)
              || (at + 1 < text.length() && MojibakeSequences.isTrail(text.charAt(at + 1))))) {
        return true;
      }
    }
    return false;
  }
}
