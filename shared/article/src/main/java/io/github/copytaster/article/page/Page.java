package io.github.copytaster.article.page;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.TextMass;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page, read once.
 *
 * @param blocks all its text in reading order, readers' comments left out
 * @param dropped those comments
 * @param title its headline, or ""
 * @param published when it says it was published
 * @param byline who wrote it, or ""
 * @param languageTag what the root element says ("en-GB"), or ""
 * @param keywords as written
 * @param url its own address, or ""
 * @param isArticle whether its structured data say that it is one article
 * @param toldBody the text of that article as the structured data have it, plain or HTML, or ""
 * @param state what the page hands to its own program, Next.js's {@code __NEXT_DATA__}, or ""
 */
public record Page(
    List<Block> blocks,
    List<DroppedText> dropped,
    String title,
    PublicationTime published,
    String byline,
    String languageTag,
    List<String> keywords,
    String url,
    boolean isArticle,
    String toldBody,
    String state) {

  private static final float LONG = 8;
  private static final float MOST_OF_SHELL = 60;

  public Page {
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
    keywords = List.copyOf(keywords);
  }

  /** Reads a page. */
  public static Page of(String html) {
    Document page = Jsoup.parse(html);
    MetaTags meta = new MetaTags(page);
    StructuredData data = new StructuredData(page);
    String social = meta.first(List.of("og:title", "twitter:title"));
    PageText text =
        PageBlocks.of(page, PageTitle.head(page.title()) + " \n " + PageTitle.head(social));
    String url = url(page, meta);
    String site = meta.first(List.of("og:site_name"));
    return new Page(
        text.blocks(),
        text.comments(),
        PageTitle.of(page, social, site),
        PageDate.of(page, meta, data, url, text.blocks()),
        PageAuthor.of(page, meta, data, new SiteNames(site, url)),
        languageTag(page),
        keywords(meta),
        url,
        data.isArticle(),
        data.body(),
        state(page));
  }

  /** Whether it shows hardly any running text: it is built in the browser, or none is left. */
  public boolean isShell() {
    float shown = 0;
    for (Block block : blocks) {
      float words = TextMass.words(block.text());
      shown += words >= LONG ? words : 0;
    }
    return shown < MOST_OF_SHELL;
  }

  private static String state(Document page) {
    Element state = page.getElementById("__NEXT_DATA__");
    return state == null ? "" : state.data();
  }

  private static String url(Document page, MetaTags meta) {
    for (Element link : page.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isBlank()) {
        return link.attr("href");
      }
    }
    return meta.first(List.of("og:url"));
  }

  private static String languageTag(Document page) {
    Element root = page.getElementsByTag("html").first();
    return root == null ? "" : root.attr("lang");
  }

  private static List<String> keywords(MetaTags meta) {
    return Stream.of(meta.first(List.of("keywords", "news_keywords")).split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
