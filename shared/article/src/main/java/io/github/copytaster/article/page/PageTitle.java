package io.github.copytaster.article.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: the first h1 or h2 that the page's own names repeat; else the h1 that
 * shares words with them, because what a page tells search engines is worded anew; else its name
 * without the site's (docs/quality.md, "Titles and bylines of pages").
 */
final class PageTitle {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s{1,3}[|–—»·•:-]\\s{1,3}|\\s?\\|\\s?");
  private static final Pattern SITE = Pattern.compile("\\s{1,3}[|–—»·•-]\\s{1,3}[^|–—»·•]{2,40}$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;
  private static final int LEAST_WORDS = 3;

  private final String social;
  private final String written;
  private final String names;
  private final Set<String> sites;
  private final Set<String> words;

  private PageTitle(String social, String written, String site) {
    this.social = social;
    this.written = written;
    this.names = normal(social) + " \n " + normal(written);
    this.sites = sites(written, site);
    this.words = words(names);
  }

  /**
   * @param social the name for other sites, og:title, or ""
   * @param site the name of the whole site, og:site_name, or ""
   */
  static String of(Document page, String social, String site) {
    return new PageTitle(head(social), head(page.title()), site).among(page);
  }

  private String among(Document page) {
    List<String> tops = new ArrayList<>();
    for (Element heading : page.select("h1,h2")) {
      String text = head(heading.text()).strip();
      String normal = normal(text);
      if (sites.contains(normal)) {
        continue; // a logo
      }
      if (normal.length() > SHORTEST && names.contains(normal)) {
        return text;
      }
      if (heading.normalName().equals("h1") && !normal.isEmpty()) {
        tops.add(text);
      }
    }
    String kindred = kindred(tops);
    if (!kindred.isEmpty()) {
      return kindred;
    }
    if (social.isEmpty() && !tops.isEmpty() && words(normal(written)).size() < LEAST_WORDS) {
      return tops.get(0);
    }
    return SITE.matcher(social.isEmpty() ? written : social).replaceFirst("").strip();
  }

  // "Need a change? 7 vital tips on how to rent a car" and "7 vital tips to hit the road in a
  // rental car": the same article, once for readers and once for search engines.
  private String kindred(List<String> tops) {
    String best = "";
    double most = 0;
    for (String top : tops) {
      Set<String> own = words(normal(top));
      double shared = own.stream().filter(words::contains).count();
      boolean alone = tops.size() == 1 && shared > 0;
      if (own.size() >= LEAST_WORDS && shared > most && (alone || shared * 2 >= own.size())) {
        most = shared;
        best = top;
      }
    }
    return best;
  }

  // What stands before or behind a separator of the title is the site's name if nothing longer is.
  private static Set<String> sites(String title, String site) {
    Set<String> sites = new LinkedHashSet<>(List.of(normal(site)));
    String[] parts = SEPARATOR.split(title, -1);
    String last = normal(parts[parts.length - 1]);
    if (parts.length > 1 && last.length() * 2 < normal(title).length()) {
      sites.add(last);
    }
    return sites;
  }

  private static Set<String> words(String normal) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : normal.split("\\s+", -1)) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  // No headline is longer, and every heading is looked for in every name.
  static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static String normal(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
