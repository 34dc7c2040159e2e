package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.DateFinder;
import io.github.copytaster.article.wire.Bylines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line above the story with a date and hardly anything else: {@code Friday, December 22, 2017},
 * {@code Admin | July 30, 2024}, {@code Stand: 21.11.2026, 14:32 Uhr}.
 */
final class DateLine implements Rule {

  private static final int FIRST_LINES = 60;
  private static final int LINES_BELOW = 3;
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 3;
  private static final int DAY = "2026-01-12".length();
  private static final float STORY_WORDS = 15;
  private static final int LONGEST_LABELLED = 90;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:stand(?=:)|(?:erstmals )?(?:veröffentlicht|aktualisiert)(?: am)?|(?:publié|mis à jour)e? le"
              + "|(?:publicado|actualizado)(?: el)?|(?:publicado|atualizado) em"
              + "|(?:pubblicato|aggiornato)(?: il)?):?\\s(?=(?:\\p{L}{2,12},? )?\\d)");
  // "LONDON, Feb. 1, 2017 /PRNewswire/ --" is a dateline.
  private static final Pattern WIRE = Pattern.compile("\\s/\\s?\\p{L}[^/]{1,30}/");
  private static final Pattern BESIDE = Pattern.compile("\\s{0,2}[-–—|,·]\\s|\\s{1,2}\\d");

  // The one next to the story: a portal has today's date at its top. Below a summary, which may be
  // as long as a lead, only the day that is known already.
  @Override
  public void apply(Copy copy) {
    PublicationTime known = copy.findings().published();
    int top = top(copy);
    for (int at = Math.min(copy.size(), top + LINES_BELOW) - 1; at >= 0; at--) {
      String line = copy.line(at);
      Optional<PublicationTime> date =
          isBare(line) || isLabelled(line)
              ? DateFinder.find(line, HeaderLines.REASON)
              : Optional.empty();
      if (date.isPresent()
          && (known.equals(PublicationTime.UNKNOWN) ? at < top : isDayOf(known, date.get()))) {
        copy.findings().published(date.get());
        takeWriter(copy, line);
        copy.drop(at, HeaderLines.REASON);
        return;
      }
    }
  }

  // Below front matter or a header line that says so already.
  private static boolean isDayOf(PublicationTime known, PublicationTime written) {
    return written.value().length() >= DAY
        && known.value().startsWith(written.value().substring(0, DAY));
  }

  private static int top(Copy copy) {
    int end = Math.min(FIRST_LINES, copy.size());
    for (int at = 0; at < end; at++) {
      if (copy.isKept(at) && copy.words(at) >= STORY_WORDS) {
        return at;
      }
    }
    return end;
  }

  // "By Anna Ross - 2026-01-12"
  private static void takeWriter(Copy copy, String line) {
    Matcher beside = BESIDE.matcher(line);
    String writer = beside.find() ? line.substring(0, beside.start()) : line;
    if (Bylines.isLine(writer)) {
      copy.findings().byline(Bylines.names(writer));
    }
  }

  private static boolean isLabelled(String line) {
    return line.length() <= LONGEST_LABELLED
        && !line.endsWith(".")
        && LABEL.matcher(line).lookingAt();
  }

  // "WHEN: Tuesday, June 4, 2024" is the date of something else, "Miami (June 4, 2024)" a dateline.
  private static boolean isBare(String line) {
    if (line.length() > LONGEST
        || line.length() < 8
        || line.indexOf('(') >= 0
        || WIRE.matcher(line).find()) {
      return false;
    }
    int words = 0;
    for (int at = 0; at < line.length(); at++) {
      boolean letter = Character.isLetter(line.charAt(at));
      boolean before = at > 0 && Character.isLetter(line.charAt(at - 1));
      words += letter && !before ? 1 : 0;
      if (before && line.charAt(at) == ':') {
        return false;
      }
    }
    return words <= MOST_WORDS;
  }
}
