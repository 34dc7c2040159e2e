package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * The words of a time, which databases and programs keep in pieces: MongoDB's {@code {"$date":
 * {"$numberLong": "…"}}}, PHP's {@code {"date": "…", "timezone": "UTC"}}, Firestore's {@code
 * {"_seconds": …}}, Java's {@code [2025, 11, 25, 9, 40]}.
 */
final class JsonTimes {

  private static final List<String> HOLDERS =
      List.of(
          "$date",
          "$numberLong",
          "date",
          "datetime",
          "iso",
          "value",
          "#text",
          "_seconds",
          "seconds",
          "unix",
          "timestamp",
          "epoch",
          "firstPublished",
          "published");
  private static final List<String> PARTS = List.of("year", "month", "day");
  private static final int DEEPEST = 4;

  private JsonTimes() {}

  /** What a field says, for a reader of dates, or "". */
  static String written(JsonNode value) {
    return written(value, 0);
  }

  private static String written(JsonNode value, int depth) {
    if (value.isNumber()) {
      // "1.7640636E9" is what a number with a fraction is by default.
      return value.isIntegralNumber() ? value.asText() : value.decimalValue().toPlainString();
    }
    if (value.isValueNode()) {
      return value.isNull() ? "" : value.asText();
    }
    if (value.isEmpty() || depth == DEEPEST) {
      return "";
    }
    if (value.isArray()) {
      return value.path(0).isInt() && value.size() >= PARTS.size()
          ? parts(value.path(0), value.path(1), value.path(2)) + clock(value)
          : written(value.path(0), depth + 1);
    }
    for (String holder : HOLDERS) {
      String text = written(value.path(holder), depth + 1);
      if (!text.isBlank()) {
        return text + zone(value, text);
      }
    }
    return PARTS.stream().allMatch(part -> value.path(part).isInt())
        ? parts(value.path("year"), value.path("month"), value.path("day"))
        : Texts.one(value);
  }

  private static String parts(JsonNode year, JsonNode month, JsonNode day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year.asInt(), month.asInt(), day.asInt());
  }

  // Without seconds where there are none, as java.time writes it.
  private static String clock(JsonNode time) {
    if (time.size() < 5) {
      return "";
    }
    String minutes =
        String.format(Locale.ROOT, "T%02d:%02d", time.path(3).asInt(), time.path(4).asInt());
    return time.size() == 5
        ? minutes
        : minutes + String.format(Locale.ROOT, ":%02d", time.path(5).asInt());
  }

  private static String zone(JsonNode time, String text) {
    boolean greenwich = time.path("timezone").asText().equals("UTC");
    return greenwich && text.indexOf(':') > 0 && !text.endsWith("Z") ? "Z" : "";
  }
}
