package io.github.copytaster.article.wire.agency;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;

/** One or more messages of an agency wire, each from SOH to EOT. */
public final class AgencyWireReader {

  private AgencyWireReader() {}

  /** Whether text is an agency wire: by its first line, with control characters or without. */
  public static boolean accepts(String text) {
    String start = text.substring(0, Math.min(text.length(), 400));
    return AnpaHeader.find(start).isPresent() || Iptc7901Header.find(start).isPresent();
  }

  /**
   * Reads them.
   *
   * @return "anpa-1312" or "iptc-7901"
   * @throws RefusedCopyException if there are too many items
   */
  public static String read(String text, DraftSink sink) throws RefusedCopyException {
    boolean anpa = AnpaHeader.find(text.substring(0, Math.min(text.length(), 400))).isPresent();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(Controls.END_OF_TRANSMISSION, start);
      String message = text.substring(start, end < 0 ? text.length() : end);
      if (message.chars().anyMatch(Character::isLetter)) {
        sink.accept(anpa ? AnpaReader.read(message) : Iptc7901Reader.read(message));
      }
      start = end < 0 ? text.length() : end + 1;
    }
    return anpa ? "anpa-1312" : "iptc-7901";
  }
}
