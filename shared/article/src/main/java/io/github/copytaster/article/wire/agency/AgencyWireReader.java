package io.github.copytaster.article.wire.agency;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;

/** One or more messages of an agency wire, each from SOH to EOT. */
public final class AgencyWireReader {

  private static final int HEADER = 400;
  private static final int HEAD = 2000;

  private AgencyWireReader() {}

  /** Whether text is an agency wire: by its first lines, with control characters or without. */
  public static boolean accepts(String text) {
    return isAnpa(text) || Iptc7901Header.find(start(text, HEADER)).isPresent();
  }

  private static boolean isAnpa(String text) {
    return AnpaHeader.find(start(text, HEADER)).isPresent() || AnpaMarks.are(start(text, HEAD));
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  /**
   * Reads them.
   *
   * @return "anpa-1312" or "iptc-7901"
   * @throws RefusedCopyException if there are too many items
   */
  public static String read(String text, DraftSink sink) throws RefusedCopyException {
    boolean anpa = isAnpa(text);
    boolean marked = text.indexOf(Controls.END_OF_TRANSMISSION) >= 0;
    String messages = anpa && !marked ? WireTimes.anpaMessages(text) : text;
    int start = 0;
    while (start < messages.length()) {
      int end = messages.indexOf(Controls.END_OF_TRANSMISSION, start);
      String message = messages.substring(start, end < 0 ? messages.length() : end);
      if (message.chars().anyMatch(Character::isLetter)) {
        sink.accept(anpa ? AnpaReader.read(message) : Iptc7901Reader.read(message));
      }
      start = end < 0 ? messages.length() : end + 1;
    }
    return anpa ? "anpa-1312" : "iptc-7901";
  }
}
