package io.github.copytaster.article.byline;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text that is a byline and no more: "By Jane Smith", "Von Max Muster, dpa", "Jane
 * Smith, Rome correspondent", "Par Hélène Roux (avec AFP)"; or the newsroom's, "Por Redação, em
 * Brasília".
 */
public final class BylineLine {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 140;
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,25}";
  private static final String NAMES = NAME + "(?: " + NAME + "){1,3}";
  private static final Pattern WITH_BY =
      Pattern.compile(
          "^(?:(?i:written by|story by|reported by|interview by|interview:|text:|propos recueillis par|das (?:gespräch|interview) führte|by|por|par|von|door|av|af|di|przez)\\s{1,3}:?\\s{0,2})"
              + "(?:(?:[Rr]edação|[Rr]edacción|[Rr]edaktion|[Rr]édaction|[Rr]edazione)|("
              + NAMES
              + "(?:(?:,? and | & | y | et | und | e )"
              + NAMES
              + "){0,3}))(?:\\s{0,2}[,|/–—-].{0,80}|\\s{1,2}\\([^()]{2,40}\\)|\\s{0,2}\\d.{0,60}|\\s{1,2}(?i:for|in|at) .{0,60})?$");
  private static final Pattern WITH_POST =
      Pattern.compile(
          "^("
              + NAMES
              + "), (?:[\\p{L}'’-]{2,20} ){0,3}(?i:correspondent|reporter|staff writer|editor"
              + "|korrespondentin|korrespondent|correspondante?|corresponsal|corrispondente"
              + "|correspondente)(?: in [\\p{L} ]{3,30})?$");

  private BylineLine() {}

  /** The names as they are written, "" of a newsroom; empty if the line is no byline. */
  public static Optional<String> names(String line) {
    return names(WITH_BY, line).or(() -> names(WITH_POST, line));
  }

  /** Whether the line says "by" before the names. */
  public static boolean saysBy(String line) {
    return names(WITH_BY, line).isPresent();
  }

  private static Optional<String> names(Pattern pattern, String line) {
    if (line.length() > LONGEST || line.length() < SHORTEST) {
      return Optional.empty();
    }
    Matcher found = pattern.matcher(line);
    return found.lookingAt()
        ? Optional.of(Objects.requireNonNullElse(found.group(1), ""))
        : Optional.empty();
  }
}
