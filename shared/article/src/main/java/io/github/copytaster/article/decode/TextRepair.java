package io.github.copytaster.article.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Repairs that are always right: cp1252 controls, UTF-8 read as cp1252, NFC, invisible signs. */
public final class TextRepair {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextRepair() {}

  public static String repair(String text) {
    String signs = replaceSigns(text);
    return Normalizer.normalize(unmixed(signs), Normalizer.Form.NFC);
  }

  private static String replaceSigns(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= 0x80 && sign <= 0x9F) {
        clean.append(new String(new byte[] {(byte) sign}, WINDOWS));
      } else if (sign == 0xA0 || sign == 0x2007 || sign == 0x202F) {
        clean.append(' ');
      } else if (!isInvisible(sign) && !isLoneSurrogate(text, at)) {
        clean.append(sign);
      }
    }
    return clean.toString();
  }

  private static boolean isInvisible(char sign) {
    return sign == 0xAD
        || sign == 0x200B
        || sign == 0x2060
        || sign == 0xFEFF
        || sign == 0xFFFE
        || (sign < 32 && sign != '\n' && sign != '\t');
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char sign = text.charAt(at);
    if (Character.isHighSurrogate(sign)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(sign)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  // "weâ€™ll": if the whole string survives the way back as strict UTF-8, it was UTF-8. Wrong in 1
  // of
  // 48 clean strings at worst (normalise.md 4), and only tried where the tell-tale signs are.
  private static String unmixed(String text) {
    if (text.indexOf('â') < 0 && text.indexOf('Ã') < 0) {
      return text;
    }
    ByteBuffer bytes;
    try {
      bytes = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notMixed) {
      return text;
    }
  }
}
