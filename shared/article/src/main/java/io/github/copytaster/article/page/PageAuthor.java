package io.github.copytaster.article.page;

import io.github.copytaster.article.byline.BylineText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Who wrote a page: people of its JSON-LD, meta, then elements marked as author or byline, then
 * whom the JSON-LD names besides people; the house itself only where it names nobody else.
 */
final class PageAuthor {

  private static final List<String> META =
      List.of("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl");

  /** The surest marks first; a class that only contains the word is the weakest. */
  private static final List<String> MARKS =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[rel=author]",
          ".author-name,.author__name,.byline__name,.byline-name",
          ".byline a,.author a[href*=author],[class*=byline] a[href*=author]",
          "[itemprop=author],.byline,.author",
          "[class*=byline],[class*=Byline],[class*=author-name],[class*=authorName],[class*=authors]");

  /** Without one of these none of the marks is on the page: one search instead of six. */
  private static final String ANY_MARK =
      "[itemprop=author],[rel=author],[class*=author],[class*=byline]";

  private static final String ELSEWHERE =
      "nav,aside,footer,[class*=comment],[id*=comment],[class*=related],[class*=sidebar]";
  private static final int MOST_NAMES = 6;

  private PageAuthor() {}

  static String of(Document page, MetaTags meta, StructuredData data, SiteNames house) {
    List<String> people = data.people().stream().filter(person -> !house.contain(person)).toList();
    if (!people.isEmpty()) {
      return String.join(", ", people);
    }
    String named = BylineText.names(meta.first(META));
    if (!named.isEmpty() && !house.contain(named)) {
      return named;
    }
    for (String mark : page.selectFirst(ANY_MARK) == null ? List.<String>of() : MARKS) {
      String marked = marked(page, mark);
      if (!marked.isEmpty()) {
        return marked;
      }
    }
    return Stream.of(
            String.join(", ", data.organisations()), String.join(", ", data.people()), named)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  // Several writers stand side by side; a mark further down belongs to another story.
  private static String marked(Document page, String mark) {
    List<String> names = new ArrayList<>();
    Element beside = page;
    for (Element element : page.select(mark)) {
      String name = BylineText.names(element.text());
      boolean here = names.isEmpty() || element.parents().contains(beside);
      boolean outer = element.select(mark).size() > 1;
      if (name.isEmpty() || !here || outer || isElsewhere(element)) {
        continue;
      }
      if (names.isEmpty()) {
        beside = around(element);
      }
      if (names.size() < MOST_NAMES && !names.contains(name)) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }

  // "with-sidebar" is said of what holds the story, and "comments-open" of the story itself.
  private static boolean isElsewhere(Element element) {
    Element other = element.closest(ELSEWHERE);
    while (other != null && other.selectFirst("h1") != null) {
      Element above = other.parent();
      other = above == null ? null : above.closest(ELSEWHERE);
    }
    return other != null;
  }

  private static Element around(Element element) {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }
}
