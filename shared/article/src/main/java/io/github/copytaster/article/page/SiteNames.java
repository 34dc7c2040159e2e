package io.github.copytaster.article.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the house calls itself, by its page: the name of the site and the host of its address. Many
 * publishing systems name it where the writer should be (docs/quality.md, titles, days and writers
 * of pages).
 */
final class SiteNames {

  private static final Pattern HOST = Pattern.compile("^(?:https?:)?//(?:www\\.)?([^/:?#]{1,100})");
  private static final Pattern ENDING = Pattern.compile("(?:\\.(?:com?|net|org))?\\.[a-z]{2,10}$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final Set<String> names = new LinkedHashSet<>();

  /**
   * @param site the name of the whole site, og:site_name, or ""
   * @param url the page's own address, or ""
   */
  SiteNames(String site, String url) {
    add(site);
    Matcher host = HOST.matcher(url);
    if (host.find()) {
      add(host.group(1));
    }
  }

  private void add(String name) {
    String written = name.toLowerCase(Locale.ROOT).strip();
    names.add(letters(written));
    names.add(letters(ENDING.matcher(written).replaceFirst("")));
  }

  /** Whether a byline is the house itself. */
  boolean contain(String byline) {
    return names.contains(letters(byline.toLowerCase(Locale.ROOT)));
  }

  private static String letters(String name) {
    return NO_LETTER.matcher(name).replaceAll("");
  }
}
