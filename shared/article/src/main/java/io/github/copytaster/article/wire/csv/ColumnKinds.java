package io.github.copytaster.article.wire.csv;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.wire.DayOrder;
import io.github.copytaster.article.wire.FieldTimes;
import io.github.copytaster.article.wire.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a column of a table holds, by its cells alone. Four of five must say so. */
final class ColumnKinds {

  private static final double MOST = 0.8;
  private static final int STORY_WORDS = 25;
  private static final int STORY_SENTENCES = 2;
  private static final int LEAST_TITLE_WORDS = 3;
  private static final int MOST_TITLE_WORDS = 30;
  private static final int LONGEST_TITLE = 250;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？؟][\"'”’»)]?(?:\\s|<|$)");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]{1,30}%?");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{1,2000}");
  private static final Pattern IDENTIFIER = Pattern.compile("[\\w.:/-]{1,80}");

  private ColumnKinds() {}

  static boolean areStories(List<String> cells) {
    return most(
        cells,
        cell ->
            Words.count(cell) >= STORY_WORDS
                && SENTENCE_END.matcher(cell).results().limit(STORY_SENTENCES).count()
                    == STORY_SENTENCES);
  }

  /** Some words, no sentence, and not the same over and over as a section or a paper is. */
  static boolean areTitles(List<String> cells) {
    return most(cells, ColumnKinds::isTitle)
        && cells.stream().distinct().count() >= MOST * cells.size()
        && !most(cells, cell -> cell.endsWith("."));
  }

  private static boolean isTitle(String cell) {
    int words = Words.count(cell);
    return words >= LEAST_TITLE_WORDS
        && words <= MOST_TITLE_WORDS
        && cell.length() <= LONGEST_TITLE
        && !ADDRESS.matcher(cell).matches()
        && !isTime(cell)
        && cell.chars().filter(Character::isLetter).count() * 2 > cell.length();
  }

  static boolean areTimes(List<String> cells) {
    return most(cells, ColumnKinds::isTime);
  }

  // A number alone may be anything.
  private static boolean isTime(String cell) {
    return !NUMBER.matcher(cell.replace(".", "")).matches()
        ? known(cell)
        : cell.indexOf('.') > 0 && known(cell);
  }

  private static boolean known(String cell) {
    return DayOrder.isAsked(cell) || !FieldTimes.parse(cell, "").equals(PublicationTime.UNKNOWN);
  }

  static boolean areAddresses(List<String> cells) {
    return most(cells, cell -> ADDRESS.matcher(cell).matches());
  }

  static boolean areNumbers(List<String> cells) {
    return most(cells, cell -> NUMBER.matcher(cell).matches());
  }

  static boolean areIdentifiers(List<String> cells) {
    return cells.stream().distinct().count() == cells.size()
        && cells.stream().allMatch(cell -> IDENTIFIER.matcher(cell).matches());
  }

  private static boolean most(List<String> cells, Predicate<String> kind) {
    return cells.stream().filter(kind).count() >= MOST * cells.size();
  }
}
