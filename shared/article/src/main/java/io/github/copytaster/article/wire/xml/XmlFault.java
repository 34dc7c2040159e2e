package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.plain.PlainText;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * What is wrong with a text that is no XML: where, behind what, and inside which element. The
 * parser's own words change with the locale.
 */
final class XmlFault {

  static final int EXPANSIONS = 500;
  static final String EXPANDED_CHARACTERS = "1000000";

  private static final int LONGEST_QUOTE = 20;

  private XmlFault() {}

  /**
   * The refusal.
   *
   * @param text that was parsed
   * @param inside the name of the element that was open, or ""
   */
  static RefusedCopyException refusal(XMLStreamException fault, String text, String inside) {
    String said = String.valueOf(fault.getMessage());
    if (said.contains("JAXP00010001") || said.contains("JAXP00010004")) {
      return new RefusedCopyException(
          RejectionCode.EXPANSION_RATIO,
          "expected at most "
              + EXPANSIONS
              + " entity references and "
              + EXPANDED_CHARACTERS
              + " characters from them, found more");
    }
    if (said.contains("JAXP0001")) {
      return new RefusedCopyException(
          RejectionCode.TOO_LARGE,
          "expected XML with a usual number of attributes and names of usual length, found more");
    }
    return new RefusedCopyException(
        RejectionCode.MALFORMED,
        "expected well-formed XML, found " + found(fault.getLocation(), text) + within(inside));
  }

  private static String found(Location location, String text) {
    String place =
        String.format(
            Locale.ROOT,
            " at line %d, column %d",
            location.getLineNumber(),
            location.getColumnNumber());
    int at = location.getCharacterOffset();
    if (at >= text.stripTrailing().length()) {
      return "its end" + place;
    }
    String before = text.substring(Math.max(0, at - LONGEST_QUOTE), Math.max(0, at));
    String quote = PlainText.oneLine(before.substring(before.lastIndexOf('\n') + 1));
    return "a fault" + place + (quote.isEmpty() ? "" : ", behind '" + quote + "'");
  }

  private static String within(String inside) {
    return inside.isEmpty() ? "" : ", inside the element <" + inside + ">";
  }
}
