package io.github.copytaster.article.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: the first h1 or h2 that the page's own title repeats (right in 86 % of
 * WCXB's articles, the h1 alone in 78 %; research/normalise.md 4).
 */
final class PageTitle {

  private static final Pattern SITE = Pattern.compile("\\s{1,3}[|–—»·•-]\\s{1,3}[^|–—»·•]{2,40}$");
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  private PageTitle() {}

  static String of(Document page, String social) {
    String names = normal(head(social) + " \n " + head(page.title()));
    String first = "";
    for (Element heading : page.select("h1,h2")) {
      String text = head(heading.text()).strip();
      String normal = normal(text);
      if (normal.length() > SHORTEST && names.contains(normal)) {
        return text;
      }
      boolean top = heading.normalName().equals("h1");
      first = first.isEmpty() && top ? text : first;
    }
    if (!first.isEmpty() && social.isEmpty()) {
      return first;
    }
    return SITE.matcher(social.isEmpty() ? page.title() : social).replaceFirst("").strip();
  }

  // No headline is longer, and every heading is looked for in every name.
  static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
  }
}
