package io.github.copytaster.article.wire.json;

import io.github.copytaster.article.wire.DayOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates such as "03/04/2026" in JSON, whose order the same field of another item gives away. */
final class JsonDays {

  // A field and the beginning of its value; what stands in a text has its quotation marks escaped.
  private static final Pattern DATED =
      Pattern.compile(
          "(?<!\\\\)\"([^\"\\\\]{1,40})\"\\s{0,4}:\\s{0,4}\"(\\d{1,2})(\\\\?/|-)(\\d{1,2})\\3((?:19|20)\\d\\d)(?!\\d)");

  private JsonDays() {}

  /** The same text, such dates with their year first wherever their order is known. */
  static String yearFirst(String text) {
    // A fast look: most programs write the year first.
    if (!text.contains("/20")
        && !text.contains("/19")
        && !text.contains("-20")
        && !text.contains("-19")) {
      return text;
    }
    Map<String, List<String>> dates = new HashMap<>();
    Matcher dated = DATED.matcher(text);
    while (dated.find()) {
      dates
          .computeIfAbsent(dated.group(1), field -> new ArrayList<>())
          .add(dated.group(2) + "/" + dated.group(4) + "/" + dated.group(5));
    }
    Map<String, DayOrder> orders =
        dates.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, field -> DayOrder.of(field.getValue().stream())));
    orders.values().removeIf(order -> order == DayOrder.UNKNOWN);
    return orders.isEmpty() ? text : rewritten(text, orders);
  }

  private static String rewritten(String text, Map<String, DayOrder> orders) {
    StringBuilder rewritten = new StringBuilder(text.length());
    Matcher dated = DATED.matcher(text);
    int copied = 0;
    while (dated.find()) {
      DayOrder order = orders.getOrDefault(dated.group(1), DayOrder.UNKNOWN);
      if (order != DayOrder.UNKNOWN) {
        rewritten.append(text, copied, dated.start(2));
        rewritten.append(order.iso(dated.group(2), dated.group(4), dated.group(5)));
        copied = dated.end();
      }
    }
    return rewritten.append(text, copied, text.length()).toString();
  }
}
