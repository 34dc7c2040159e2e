package io.github.copytaster.article.headline;

import io.github.copytaster.article.block.TextMass;
import io.github.copytaster.article.byline.BylineLine;
import io.github.copytaster.article.date.DateFinder;

/** What one line looks like; counted when it is made, and not changed afterwards. */
final class LineShape {

  /** Words of the longest headline. */
  static final float MOST_OF_HEADLINE = 28;

  private static final float LEAST_OF_HEADLINE = 2;
  private static final float LEAST_OF_LIKE = 3;

  /** Words of the longest line that tells a day or a writer. */
  static final float MOST_OF_CREDIT = 14;

  private static final float MOST_OF_BYLINE = 10;
  private static final int LONG_WORD = 4;
  private static final int LONGEST_NUMBER = 3;
  private static final String MARKS = "#*_ ";
  private static final String BULLETS = "-–—•·▪●*>";
  private static final String SEPARATORS = "|›»>•/";

  final float words;
  final int length;
  int letters;
  int capitals;
  int digits;
  int commas;
  int separators;

  /** Hyphens and strokes between letters, of which slugs are made: "BC-WESTMOUTH-PIER". */
  int joints;

  /** Full stops inside it, behind words too long for an abbreviation. */
  int stops;

  /** Words as letters and digits make them; those that begin with a capital. */
  int spaced;

  int capitalised;
  boolean clock;
  boolean colon;

  /** A hash of its letters and digits, without case and marks. */
  int key;

  final boolean small;
  final boolean numbered;
  final boolean bullet;
  final boolean heading;
  final boolean sentence;
  final char last;

  /** Whether it tells a day, a time or a writer and hardly anything else. */
  final boolean credit;

  LineShape(String line, float words) {
    this.words = words;
    length = line.length();
    count(line);
    int first = 0;
    while (first < length && MARKS.indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    heading = first > 0 && line.charAt(0) == '#';
    bullet = line.startsWith("-- ") || startsWithBullet(line);
    small = first < length && Character.isLowerCase(line.charAt(first));
    numbered = isNumbered(line, first);
    last = length == 0 ? ' ' : line.charAt(length - 1);
    sentence = TextMass.endsSentence(line);
    credit = isCredit(line);
  }

  private void count(String line) {
    char before = ' ';
    for (int at = 0; at < length; at++) {
      char sign = line.charAt(at);
      if (Character.isLetterOrDigit(sign)) {
        boolean start = !Character.isLetterOrDigit(before) && before != '\'' && before != '’';
        boolean capital = Character.isUpperCase(sign);
        boolean digit = Character.isDigit(sign);
        spaced += start ? 1 : 0;
        capitalised += start && capital ? 1 : 0;
        capitals += capital ? 1 : 0;
        digits += digit ? 1 : 0;
        letters += digit ? 0 : 1;
        clock |= digit && before == ':' && at > 1 && Character.isDigit(line.charAt(at - 2));
        key = key * 31 + Character.toLowerCase(sign);
      } else {
        commas += sign == ',' ? 1 : 0;
        joints += (sign == '-' || sign == '/') && isBetweenLetters(line, at) ? 1 : 0;
        separators += SEPARATORS.indexOf(sign) >= 0 ? 1 : 0;
        stops += sign == '.' && isEndOfLongWord(line, at) ? 1 : 0;
        colon |= sign == ':' || sign == '：';
      }
      before = sign;
    }
  }

  /** Whether it has the length of a headline and letters; no point, time or two sentences. */
  boolean mayBe() {
    return words >= LEAST_OF_HEADLINE
        && words <= MOST_OF_HEADLINE
        && letters > 3
        && !clock
        && !bullet
        && !(stops > 0 && last == '.');
  }

  /** Short, without a stop: a headline, or one of a list of links. */
  boolean isTitleLike() {
    return words >= LEAST_OF_LIKE && words <= MOST_OF_HEADLINE && !sentence;
  }

  private static boolean startsWithBullet(String line) {
    return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  private static boolean isBetweenLetters(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  private static boolean isEndOfLongWord(String line, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
      start--;
    }
    return stop - start >= LONG_WORD && stop + 1 < line.length() && line.charAt(stop + 1) == ' ';
  }

  private boolean isCredit(String line) {
    boolean brief = digits > 0 && words <= 4 && (clock || letters < 12);
    boolean day = digits >= 3 && words <= MOST_OF_CREDIT;
    boolean names = digits < 3 && words <= MOST_OF_BYLINE;
    return brief
        || (day && DateFinder.find(line, "").isPresent())
        || (names && BylineLine.names(line).isPresent());
  }

  private static boolean isNumbered(String line, int first) {
    int at = first;
    while (at < line.length() && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at > first
        && at - first <= LONGEST_NUMBER
        && at < line.length()
        && ".):".indexOf(line.charAt(at)) >= 0;
  }
}
