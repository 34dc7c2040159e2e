package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several stories in one mail: below a list of their headlines, each of which stands above its
 * story again, or each below a slug of its own. A feature has headings, too, and a list of them:
 * they are shorter than headlines.
 *
 * @param front what stands above the first story
 * @param stories the text of each, its headline or slug first
 */
record Digest(String front, List<String> stories) {

  private static final int SHORTEST_KEY = 12;
  private static final int LONGEST_LINE = 160;
  private static final int LEAST_STORIES = 2;
  private static final double WORDS_OF_HEADLINES = 4;
  private static final int LEAST_WORDS = 20;
  private static final int LEAST_COMMON = 24;

  // "1. ", "* ", "(3)", "Subject: "
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[>\\s*•·▪◦–—#-]{1,8}|\\(?\\d{1,2}[.):]\\s{1,3}|(?i:subject|headline|title|betreff|titel|titre|objet):\\s{1,3}){1,3}");
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?i)\\s{0,3}(?:(?:message|item|story|article): ?\\d{1,3}|(?:date|from|to|subject|message-id|reply-to): ?.{0,200}|[-=_*~]{3,100})?");
  private static final int LEAST_MARKED = 3;
  private static final int MOST_OF_HEADLINE = 20;
  private static final Pattern MARK =
      Pattern.compile(
          "[-–—(] ?(?:30|0) ?[-–—)]|# ?# ?#|[-–—(*]{0,3} ?(?:ENDS?|Ends)[-–—).*]{0,3}|={3,100}|-{3,100}|_{3,100}");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[-=_*~]{3,100}|(?i:message|item|story|article): ?\\d{1,3}|(?i:end of) .{0,60}(?i:digest).{0,30}");
  private static final Pattern SLUG =
      Pattern.compile("[A-Z][A-Z\\d]{1,20}(?:[-/][A-Z\\d]{2,20}){1,5}");

  Digest {
    stories = List.copyOf(stories);
  }

  /** The stories of a text; empty if it is none or but one. */
  static Optional<Digest> of(String text) {
    List<String> lines = text.lines().toList();
    return Stream.of(listed(lines), slugged(lines), marked(lines))
        .filter(starts -> starts.size() >= LEAST_STORIES && areStories(lines, starts))
        .findFirst()
        .map(starts -> cut(lines, starts));
  }

  private static Digest cut(List<String> lines, List<Integer> starts) {
    List<String> stories = new ArrayList<>();
    for (int at = 0; at < starts.size(); at++) {
      int end = at + 1 < starts.size() ? starts.get(at + 1) : lines.size();
      stories.add(String.join("\n", lines.subList(starts.get(at), end)));
    }
    return new Digest(String.join("\n", lines.subList(0, starts.get(0))), stories);
  }

  private static List<Integer> listed(List<String> lines) {
    List<String> keys = lines.stream().map(Digest::key).toList();
    Map<Integer, Integer> found = new TreeMap<>();
    int words = 0;
    int listed = 0;
    int end = lines.size();
    for (int at = 0; at < end; at++) {
      int again = isAbove(lines.get(at)) ? -1 : again(keys, at);
      if (again > 0 && !found.containsKey(again)) {
        found.put(again, at);
        words += Words.count(lines.get(at));
        listed++;
        end = Math.min(end, again);
      }
    }
    if (listed < LEAST_STORIES || words < WORDS_OF_HEADLINES * listed) {
      return List.of();
    }
    return found.keySet().stream().map(heading -> above(lines, heading)).toList();
  }

  // The first line below that says the same; a list may have the writer behind the headline.
  private static int again(List<String> keys, int at) {
    String key = keys.get(at);
    for (int below = at + 1; key.length() >= SHORTEST_KEY && below < keys.size(); below++) {
      String other = keys.get(below);
      boolean begins =
          Math.min(key.length(), other.length()) >= LEAST_COMMON
              && (key.startsWith(other) || other.startsWith(key));
      if (key.equals(other) || begins) {
        return below;
      }
    }
    return -1;
  }

  private static String key(String line) {
    if (line.length() > LONGEST_LINE) {
      return "";
    }
    StringBuilder key = new StringBuilder();
    BEFORE
        .matcher(line)
        .replaceFirst("")
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  // "Message: 3", "From: …" stand above the subject of one in a mailing list's digest.
  private static int above(List<String> lines, int heading) {
    int start = heading;
    while (start > 0 && !lines.get(start - 1).isBlank() && isAbove(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isAbove(String line) {
    return ABOVE.matcher(line).matches();
  }

  private static List<Integer> slugged(List<String> lines) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      boolean first = at == 0 || lines.get(at - 1).isBlank();
      if (first && SLUG.matcher(lines.get(at).strip()).matches()) {
        starts.add(at);
      }
    }
    return starts;
  }

  // Below a mark each time a headline and prose, three times at least: a feature has marks, too.
  private static List<Integer> marked(List<String> lines) {
    List<Integer> starts = new ArrayList<>();
    boolean begins = true;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty()) {
        continue;
      }
      boolean mark = MARK.matcher(line).matches();
      if (begins && !mark) {
        if (!isHeadline(line)) {
          // Who sent it all stands last.
          return starts.size() < LEAST_MARKED ? List.of() : starts;
        }
        starts.add(at);
      }
      begins = mark;
    }
    return starts.size() < LEAST_MARKED ? List.of() : starts;
  }

  private static boolean isHeadline(String line) {
    int words = Words.count(line);
    return words >= WORDS_OF_HEADLINES
        && words <= MOST_OF_HEADLINE
        && ".:;,!".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean areStories(List<String> lines, List<Integer> starts) {
    for (int at = 0; at < starts.size(); at++) {
      int end = at + 1 < starts.size() ? starts.get(at + 1) : lines.size();
      if (Words.count(lines.subList(starts.get(at), end)) < LEAST_WORDS) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is but a rule between items, or counts them. */
  static boolean isBetween(String line) {
    return !line.isEmpty() && BETWEEN.matcher(line).matches();
  }

  /** A headline without its number or bullet. */
  static String headline(String line) {
    return BEFORE.matcher(line).replaceFirst("").strip();
  }

  /** Whether a line is an item's slug. */
  static boolean isSlug(String line) {
    return SLUG.matcher(line).matches();
  }
}
