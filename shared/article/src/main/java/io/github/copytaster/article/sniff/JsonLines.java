package io.github.copytaster.article.sniff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether text has a JSON object on each line. Exports hold stray lines: a comment, a log message,
 * an object that was cut off. They may stand anywhere, also first, so all lines are looked at and
 * some are parsed.
 */
final class JsonLines {

  private static final int SAMPLE = 20;
  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> sample = new ArrayList<>();
  private int lines;
  private int objects;
  private long characters;
  private long charactersOfObjects;

  private JsonLines() {}

  /**
   * Whether half of the lines are objects, or of the characters; those of a page may be its data.
   */
  static boolean are(String text) {
    if (text.indexOf('{') < 0 || (text.startsWith("<") && !mostBeginWithABrace(text))) {
      return false;
    }
    JsonLines found = new JsonLines();
    lines(text).forEach(found::add);
    boolean many =
        found.objects * 2 >= found.lines
            || (!text.startsWith("<") && found.charactersOfObjects * 2 >= found.characters);
    return many
        && found.lines > 1
        && found.sampleParses()
        && !(spansLines(text) && read(text) == Answer.JSON);
  }

  // A fast look at a page: to cut it into lines took a twentieth of its reading.
  private static boolean mostBeginWithABrace(String text) {
    int braces = 0;
    int others = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end;
      while (at < next && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at < next) {
        braces += text.charAt(at) == '{' ? 1 : 0;
        others += text.charAt(at) == '{' ? 0 : 1;
      }
      at = next + 1;
    }
    return braces >= others;
  }

  // Some write a list with an object on each line, each but the last with a comma.
  private static Stream<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .filter(line -> !line.isEmpty());
  }

  // '{"items": [' and then an item a line: a line opens what a later one closes.
  private static boolean spansLines(String text) {
    return lines(text).anyMatch(line -> !isBraced(line) && !isJson(line));
  }

  private static boolean isBraced(String line) {
    return line.length() > 2 && line.startsWith("{") && line.endsWith("}");
  }

  /** Whether all of a text is JSON, or goes beyond what anybody nests. */
  static boolean isJson(String text) {
    return read(text) != Answer.FAULT;
  }

  private void add(String line) {
    lines++;
    characters += line.length();
    if (isBraced(line)) {
      objects++;
      charactersOfObjects += line.length();
      if (sample.size() < SAMPLE) {
        sample.add(line);
      }
    }
  }

  private boolean sampleParses() {
    long parsed = sample.stream().filter(line -> hasField(line) && isJson(line)).count();
    return parsed > 0 && parsed * 2 >= sample.size();
  }

  private static boolean hasField(String object) {
    try (JsonParser parser = JSON.createParser(object)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && parser.nextToken() == JsonToken.FIELD_NAME;
    } catch (IOException fault) {
      return false;
    }
  }

  private enum Answer {
    JSON,
    TOO_DEEP,
    FAULT
  }

  private static Answer read(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {
        // Asked for a fault only.
      }
      return Answer.JSON;
    } catch (StreamConstraintsException over) {
      return Answer.TOO_DEEP;
    } catch (IOException fault) {
      return Answer.FAULT;
    }
  }
}
