package io.github.copytaster.article.clean.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of Markdown that converters leave: "# ", "> ", "* ", "_Dekalb, Ill. —_", "**bold**", links.
 */
final class Markup implements Rule {

  private static final String REASON = "markup";
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s{1,3}");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])_{1,2}(?! )([^_\\n]{1,300}?)(?<! )_{1,2}(?![\\p{L}\\p{N}_])");
  private static final Pattern STARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])\\*(?![ *])([^*\\n]{1,300}?)(?<![ \\p{Punct}“”])\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]]{0,300})\\](\\(<?(?:https?:|\\.{0,2}/|#|mailto:|www\\.)(?:[^\\s()]|\\([^\\s()]{0,100}\\)){0,500}(?: \"[^\"]{0,200}\")?\\))");

  // A picture may lie anywhere; a link that is no address may be words in brackets.
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\[\\]]{0,300}\\]\\([^()\\s]{1,500}(?: \"[^\"]{0,200}\")?\\)");

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      pictures(copy, at);
      String line = copy.line(at);
      if (!copy.isKept(at) || line.isEmpty()) {
        continue;
      }
      if (line.contains("](")) {
        links(copy, at);
        line = copy.line(at);
        if (line.isEmpty()) {
          continue;
        }
      }
      String clean = line;
      if (line.charAt(0) == '#') {
        clean = HEADING.matcher(clean).replaceFirst("");
      } else if (line.startsWith("> ")) {
        clean = line.substring(2);
      }
      if (line.indexOf('_') >= 0) {
        clean = EMPHASIS.matcher(clean).replaceAll("$1");
      }
      if (clean.contains("**")) {
        clean = clean.replace("**", "");
      }
      if (clean.indexOf('*') >= 0) {
        clean = STARS.matcher(clean).replaceAll("$1");
      }
      if (!clean.equals(line) && !clean.isBlank()) {
        copy.move(at, clean.strip());
      }
    }
  }

  private static void pictures(Copy copy, int at) {
    String line = copy.line(at);
    if (copy.isKept(at) && line.contains("](") && line.indexOf('!') >= 0) {
      Matcher picture = PICTURE.matcher(line);
      if (picture.find()) {
        copy.cut(at, picture.group(), picture.replaceAll(""), REASON);
      }
    }
  }

  // The words of a link stay, its address is dropped; of a picture nothing stays.
  private static void links(Copy copy, int at) {
    String line = copy.line(at);
    Matcher link = LINK.matcher(line);
    StringBuilder text = new StringBuilder();
    StringBuilder removed = new StringBuilder();
    while (link.find()) {
      boolean picture = link.group().startsWith("!");
      link.appendReplacement(text, picture ? "" : Matcher.quoteReplacement(link.group(1)));
      removed.append(picture ? link.group() : link.group(2)).append(' ');
    }
    if (!removed.isEmpty()) {
      copy.cut(at, removed.toString(), link.appendTail(text).toString(), REASON);
    }
  }
}
