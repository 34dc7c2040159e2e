package io.github.copytaster.article.clean.rule;

import java.util.regex.Pattern;

/**
 * Lines of Markdown that are no text: what a site generator is told ({@code {% include … %}},
 * {@code {{< figure … >}}}), comments, addresses of links, tables.
 */
final class MarkdownLines implements Rule {

  private static final String MARKUP = "markup";
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?:\\{%[^%]{0,500}%\\}|\\{\\{[^{}]{0,500}\\}\\}|\\{:[^{}]{0,200}\\}|<!--(?:[^-]|-(?!->)){0,500}-->)"
              + "|\\[[^\\[\\]]{1,60}\\]: (?:<?https?:|/|mailto:)\\S{1,500}(?: [\"'(].{0,200})?");
  private static final Pattern INSIDE =
      Pattern.compile("\\s?\\{\\{[<%][^{}]{0,500}[>%]\\}\\}|\\s?\\{%[^%{}]{0,500}%\\}");
  // The row of dashes below the head of a table says that it is one.
  private static final Pattern RULE =
      Pattern.compile("\\|?\\s?:?-{2,60}:?\\s?(?:\\|\\s?:?-{2,60}:?\\s?){1,40}\\|?");

  /** "[Original release](https://…)", "Pickup - [echo.example](https://…)", a picture. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[^\\[\\]().!?]{1,24}\\s?[-–:|]\\s?)?!?\\[[^\\[\\]]{0,200}\\]\\((?:https?:|/)[^\\s()]{1,500}\\)");

  private static final int MOST_LINKS = 20;

  @Override
  public void apply(Copy copy) {
    dropLinksBelow(copy);
    for (int at = 0; at < copy.size(); at++) {
      String line = copy.line(at);
      if (line.isEmpty() || !copy.isKept(at)) {
        continue;
      }
      char first = line.charAt(0);
      if ((first == '{' || first == '<' || first == '[') && NO_TEXT.matcher(line).matches()) {
        copy.drop(at, MARKUP);
      } else if ((first == '|' || first == '-' || first == ':') && RULE.matcher(line).matches()) {
        table(copy, at);
      } else if (line.contains("{{") || line.contains("{%")) {
        copy.move(at, INSIDE.matcher(line).replaceAll("").strip());
      }
    }
  }

  // Below a story they lead to others; within it one may be a heading or a picture.
  private static void dropLinksBelow(Copy copy) {
    int links = 0;
    for (int at = copy.size() - 1; at > 0 && links < MOST_LINKS; at--) {
      String line = copy.line(at);
      if (line.isEmpty() || !copy.isKept(at)) {
        continue;
      }
      if (!line.endsWith(")") || !LINK.matcher(line).matches()) {
        return;
      }
      links++;
      copy.drop(at, "link");
    }
  }

  private static void table(Copy copy, int rule) {
    for (int at = Math.max(0, rule - 1); at < copy.size(); at++) {
      if (at > rule && copy.line(at).indexOf('|') < 0) {
        return;
      }
      if (copy.isKept(at) && copy.line(at).indexOf('|') >= 0) {
        copy.drop(at, "table");
      }
    }
  }
}
