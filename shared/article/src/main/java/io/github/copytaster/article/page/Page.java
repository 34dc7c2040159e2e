package io.github.copytaster.article.page;

import io.github.copytaster.article.block.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page, read once.
 *
 * @param blocks all its text in reading order
 */
public record Page(List<Block> blocks) {

  public Page {
    blocks = List.copyOf(blocks);
  }

  /** Reads a page. */
  public static Page of(String html) {
    Document page = Jsoup.parse(html);
    return new Page(PageBlocks.of(page, names(page)));
  }

  // The title element and the social title together: what a headline on the page is held against.
  private static String names(Document page) {
    Element social = page.selectFirst("meta[property=og:title]");
    return page.title() + " \n " + (social == null ? "" : social.attr("content"));
  }
}
