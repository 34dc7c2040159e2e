package io.github.copytaster.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by lower-cased name, property or itemprop; the first of a name. */
final class MetaTags {

  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String kind : List.of("property", "name", "itemprop")) {
        String name = meta.attr(kind);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /** The content of the first of {@code names} that is there, or "". */
  String first(List<String> names) {
    for (String name : names) {
      String content = contents.getOrDefault(name, "");
      if (!content.isEmpty()) {
        return content;
      }
    }
    return "";
  }
}
