package io.github.copytaster.article.wire;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether the values of one field of many stories are their writers, by the values alone. Names of
 * sections, towns and people in the news look much like them.
 */
public final class WriterCells {

  private static final double MOST = 0.8;
  private static final Pattern WORDS_OF_A_NAME =
      Pattern.compile(
          "(?:\\S{1,40} ){1,3}\\S{1,40}(?:(?:, | and | und | et | y )(?:\\S{1,40} ){1,3}\\S{1,40})?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)\\b(?:news|sports?|world|business|politics|culture|opinion|local|national|international|life|lifestyle|health"
              + "|science|technology|tech|entertainment|finance|economy|travel|education|weather|football|society"
              + "|welt|politik|wirtschaft|kultur|wissen|gesellschaft|panorama|monde|politique|économie|société|mundo"
              + "|política|economía|economia|cultura|deportes|sociedad|esporte|mondo|politica|cronaca|спорт|политика|мир"
              + "|экономика|общество|times|post|herald|tribune|gazette|daily|journal|zeitung|magazine|press|agency)\\b");

  private WriterCells() {}

  /** Names of people, not all the same and no section's. */
  public static boolean areNames(List<String> cells) {
    return cells.stream().distinct().count() > 1
        && cells.stream().noneMatch(cell -> SECTION.matcher(cell).find())
        && most(cells.size(), row -> isName(cells.get(row)));
  }

  /**
   * The same, beside their stories: a place or somebody whom it is about stands in the story, and
   * the words of a section or a thing do in small letters.
   *
   * @param stories the text of each row, without this field's
   */
  public static boolean areWriters(List<String> cells, List<String> stories) {
    if (!areNames(cells)) {
      return false;
    }
    String all = String.join(" ", stories);
    return most(cells.size(), row -> !stories.get(row).contains(cells.get(row)))
        && most(cells.size(), row -> hasNoCommonWord(cells.get(row), all));
  }

  private static boolean isName(String cell) {
    return WORDS_OF_A_NAME.matcher(cell).matches()
        && cell.chars().noneMatch(Character::isDigit)
        && !cell.endsWith(".")
        && !Bylines.names(cell).isEmpty();
  }

  private static boolean hasNoCommonWord(String cell, String stories) {
    return WORD.matcher(cell)
        .results()
        .map(MatchResult::group)
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .noneMatch(word -> holdsWord(stories, word.toLowerCase(Locale.ROOT)));
  }

  private static boolean holdsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean most(int rows, IntPredicate kind) {
    return IntStream.range(0, rows).filter(kind).count() >= MOST * rows;
  }
}
