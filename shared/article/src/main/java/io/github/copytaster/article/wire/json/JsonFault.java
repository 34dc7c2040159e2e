package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.io.IOException;
import java.util.Locale;

/**
 * What is wrong with a text that is no JSON, for the person who dropped it: what was found, where,
 * and what belongs there. The parser's own words name its classes.
 */
final class JsonFault {

  private static final int LONGEST_QUOTE = 20;

  private JsonFault() {}

  static RefusedCopyException refusal(IOException fault, String text, Limits limits) {
    if (fault instanceof StreamConstraintsException over) {
      return overLimit(over.getOriginalMessage(), limits);
    }
    String found =
        fault instanceof JsonProcessingException parsing ? found(parsing, text) : "unreadable text";
    return new RefusedCopyException(RejectionCode.MALFORMED, "expected JSON, found " + found);
  }

  private static RefusedCopyException overLimit(String said, Limits limits) {
    if (said.contains("nesting depth")) {
      return new RefusedCopyException(
          RejectionCode.TOO_DEEP,
          "expected at most " + limits.maximumDepth() + " nested levels of JSON, found more");
    }
    String what =
        said.equals(CountingParser.TOO_MANY)
            ? "expected at most " + limits.maximumNodes() + " values in an item of JSON, found more"
            : "expected JSON with names and numbers of usual length, found a longer one";
    return new RefusedCopyException(RejectionCode.TOO_LARGE, what);
  }

  private static String found(JsonProcessingException fault, String text) {
    String place =
        String.format(
            Locale.ROOT,
            " at line %d, column %d",
            fault.getLocation().getLineNr(),
            fault.getLocation().getColumnNr());
    if (fault instanceof JsonEOFException) {
      return "that it ends" + place + " before every bracket and quotation mark is closed";
    }
    int at = (int) Math.max(0, fault.getLocation().getCharOffset());
    if (at >= text.length()) {
      return "its end" + place;
    }
    if (text.charAt(at) < ' ') {
      return "a line break or another control character inside a text" + place;
    }
    return "'" + quote(text, at) + "'" + place + expected(fault.getOriginalMessage());
  }

  private static String quote(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_QUOTE);
    int newline = text.indexOf('\n', at);
    return text.substring(at, newline >= 0 && newline < end ? newline : end).strip();
  }

  private static String expected(String said) {
    if (said.contains("double-quote to start field name")) {
      return ", where a name in double quotation marks belongs";
    }
    if (said.contains("comma to separate")) {
      return ", where a comma or a closing bracket belongs";
    }
    if (said.contains("colon to separate")) {
      return ", where a colon belongs";
    }
    return said.contains("character escape") ? ", which is no escape of JSON" : "";
  }
}
