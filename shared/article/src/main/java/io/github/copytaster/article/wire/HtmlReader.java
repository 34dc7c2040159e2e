package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.page.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its blocks, from which the block model chooses, and what it says about itself. */
public final class HtmlReader {

  private static final String BLOCKS = "p,h2,h3,h4,li,blockquote,pre";

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
    PublisherData publisher =
        new PublisherData(
            "", "", PublisherData.Status.USABLE, "", List.of(), List.of(), keywords, url);
    return new Draft(
        title,
        List.of(),
        published,
        byline,
        "",
        "",
        language,
        publisher,
        false,
        Page.of(html).blocks());
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
