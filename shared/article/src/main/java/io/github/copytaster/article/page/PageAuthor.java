package io.github.copytaster.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page: JSON-LD, meta, then elements marked as author or byline. */
final class PageAuthor {

  private static final List<String> META =
      List.of("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl");
  private static final Pattern BY = Pattern.compile("(?i)^\\s{0,3}(?:written )?by:?\\s{1,3}");
  private static final int LONGEST = 120;

  private PageAuthor() {}

  static String of(Document page, MetaTags meta, StructuredData data) {
    if (!data.authors().isEmpty()) {
      return String.join(", ", data.authors());
    }
    String named = meta.first(META);
    if (!named.isEmpty() && !named.startsWith("http")) {
      return BY.matcher(named).replaceFirst("");
    }
    for (Element element : page.select("[rel=author],[itemprop=author],.byline,.author-name")) {
      String text = BY.matcher(element.text().strip()).replaceFirst("");
      if (!text.isEmpty() && text.length() <= LONGEST) {
        return text;
      }
    }
    return "";
  }
}
