package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page: the element whose own paragraphs hold most of the text is the story, as Readability
 * does it. A learned block model is to replace this (research/normalise.md 2b).
 */
public final class HtmlReader {

  private static final String JUNK =
      "script,style,noscript,nav,footer,aside,form,button,iframe,svg,figure,figcaption,template,"
          + "[hidden],[aria-hidden=true]";
  private static final String BLOCKS = "p,h2,h3,h4,li,blockquote,pre";
  private static final int SHORTEST_PARAGRAPH = 25;

  private HtmlReader() {}

  public static Draft read(String html) {
    Document page = Jsoup.parse(html);
    String title = title(page);
    PublicationTime published = published(page);
    String byline = meta(page, "meta[name=author],meta[property=author]");
    String url = page.select("link[rel=canonical]").attr("href");
    Element root = page.selectFirst("html");
    String language = root == null ? "" : language(root.attr("lang"));
    List<String> keywords =
        Stream.of(meta(page, "meta[name=keywords]").split(",", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    page.select(JUNK).remove();
    PublisherData publisher =
        new PublisherData(
            "", "", PublisherData.Status.USABLE, "", List.of(), List.of(), keywords, url);
    return new Draft(
        title, story(page, title), published, byline, "", "", language, publisher, false);
  }

  /** The paragraphs of an HTML fragment, such as a feed or a wire carries. */
  public static List<String> fragment(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select("script,style,figure").remove();
    page.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    List<String> blocks =
        page.select(BLOCKS).stream()
            .filter(block -> block.select(BLOCKS).size() == 1)
            .map(Element::text)
            .filter(text -> !text.isBlank())
            .toList();
    return blocks.isEmpty()
        ? page.body().wholeText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList()
        : blocks;
  }

  private static List<String> story(Document page, String title) {
    Element best = best(page);
    List<String> paragraphs = new ArrayList<>();
    for (Element block : best.select(BLOCKS)) {
      String text = block.text().strip();
      boolean nested = block.parents().stream().anyMatch(parent -> parent.is(BLOCKS));
      if (!nested && !text.isEmpty() && !text.equals(title) && !isLinks(block, text)) {
        paragraphs.add(text);
      }
    }
    if (!paragraphs.isEmpty()) {
      return paragraphs;
    }
    page.select("br,div,tr").forEach(block -> block.appendText("\n"));
    return page.body().wholeText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  // A paragraph speaks for its parent in full and for its grandparent by half.
  private static Element best(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : page.select("p,pre,blockquote")) {
      String text = paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() < SHORTEST_PARAGRAPH || parent == null || isLinks(paragraph, text)) {
        continue;
      }
      double score = 1 + text.chars().filter(sign -> sign == ',').count();
      score += Math.min(text.length() / 100.0, 3);
      scores.merge(parent, score, Double::sum);
      Element grandparent = parent.parent();
      if (grandparent != null) {
        scores.merge(grandparent, score / 2, Double::sum);
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  private static boolean isLinks(Element block, String text) {
    int linked = block.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return linked * 2 > text.length() && text.length() < 200;
  }

  private static String title(Document page) {
    String social = meta(page, "meta[property=og:title],meta[name=twitter:title]");
    String tag = page.title();
    // An h1 that the page's own title repeats is the headline: right in 86 % (normalise.md 4).
    for (Element heading : page.select("h1,h2")) {
      String text = heading.text().strip();
      if (text.length() > 10 && (social.contains(text) || tag.contains(text))) {
        return text;
      }
    }
    if (!social.isEmpty()) {
      return social;
    }
    Element heading = page.selectFirst("h1");
    return heading == null ? tag : heading.text().strip();
  }

  private static PublicationTime published(Document page) {
    String meta =
        meta(
            page,
            "meta[property=article:published_time],meta[name=date],meta[itemprop=datePublished],"
                + "meta[name=pubdate],meta[name=DC.date.issued]");
    if (!meta.isEmpty()) {
      return Dates.parse(meta, "meta");
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      int at = data.indexOf("\"datePublished\"");
      int open = at < 0 ? -1 : data.indexOf('"', data.indexOf(':', at + 15) + 1);
      int close = open < 0 ? -1 : data.indexOf('"', open + 1);
      if (close > 0) {
        return Dates.parse(data.substring(open + 1, close), "json-ld");
      }
    }
    Element time = page.selectFirst("time[datetime]");
    return time == null
        ? PublicationTime.UNKNOWN
        : Dates.parse(time.attr("datetime"), "time-element");
  }

  private static String meta(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.attr("content").strip();
  }

  static String language(String tag) {
    String code = tag.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    int dash = code.indexOf('-');
    return dash > 0 ? code.substring(0, dash) : code;
  }
}
