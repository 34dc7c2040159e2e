package io.github.copytaster.article.wire.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts the lines of an export into its records. No line is lost. */
final class Records {

  private Records() {}

  /** Each record begins with a line of a kind; what stands above the first is part of it. */
  static List<List<String>> beginningWith(List<String> lines, Predicate<String> begins) {
    List<List<String>> records = new ArrayList<>();
    int start = 0;
    boolean begun = false;
    for (int at = 0; at < lines.size(); at++) {
      if (!begins.test(lines.get(at))) {
        continue;
      }
      if (begun) {
        records.add(lines.subList(start, at));
        start = at;
      }
      begun = true;
    }
    records.add(lines.subList(start, lines.size()));
    return records;
  }

  /**
   * Each record ends with a line of a kind; what stands below the last is part of it, unless it may
   * be one whose end was cut off.
   */
  static List<List<String>> endingWith(
      List<String> lines, Predicate<String> ends, Predicate<List<String>> isRecord) {
    List<List<String>> records = new ArrayList<>();
    int start = 0;
    int before = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (ends.test(lines.get(at))) {
        records.add(lines.subList(start, at + 1));
        before = start;
        start = at + 1;
      }
    }
    List<String> rest = lines.subList(start, lines.size());
    if (records.isEmpty() || isRecord.test(rest)) {
      records.add(rest);
    } else {
      records.set(records.size() - 1, lines.subList(before, lines.size()));
    }
    return records;
  }

  /** Parts of a text, those that are no record put to the record below them, or the last. */
  static List<List<String>> holding(List<List<String>> parts, Predicate<List<String>> isRecord) {
    List<List<String>> records = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (List<String> part : parts) {
      open.addAll(part);
      if (isRecord.test(part)) {
        records.add(open);
        open = new ArrayList<>();
      }
    }
    if (records.isEmpty()) {
      return List.of(open);
    }
    records.get(records.size() - 1).addAll(open);
    return records;
  }

  /** The end of what stands above {@code at}, blank lines left out. */
  static int endAbove(List<String> lines, int at) {
    int end = at;
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  /**
   * Where the fields begin that stand right above {@code end}: paragraphs whose first line is one.
   * What only looks like a field further up ("UPDATE: Police say …") is the story's.
   *
   * @param isNothing what may stand between fields, blank lines at least
   */
  static int fieldsAbove(
      List<String> lines,
      int from,
      int end,
      Predicate<String> isField,
      Predicate<String> isNothing) {
    int fields = end;
    int at = end - 1;
    while (at >= from) {
      if (isNothing.test(lines.get(at))) {
        at--;
        continue;
      }
      int start = at;
      while (start > from && !lines.get(start - 1).isBlank() && !isField.test(lines.get(start))) {
        start--;
      }
      if (!isField.test(lines.get(start))) {
        return fields;
      }
      fields = start;
      at = start - 1;
    }
    return fields;
  }
}
