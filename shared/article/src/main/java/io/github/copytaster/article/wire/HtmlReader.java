package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.page.Page;
import java.util.List;

/**
 * A web page: its blocks, from which the block model chooses, and what it says about itself; also
 * the story that it holds for machines, in case that it shows readers less.
 */
public final class HtmlReader {

  private HtmlReader() {}

  public static Draft read(String html) {
    Page page = Page.of(html);
    MarkedUpText told = MarkedUpText.html(page.toldBody(), page.title());
    return new Draft(
        page.title(),
        told.paragraphs(),
        page.published(),
        page.byline(),
        "",
        "",
        LanguageTag.primary(page.languageTag()),
        new PublisherData(
            "",
            "",
            PublisherData.Status.USABLE,
            "",
            List.of(),
            List.of(),
            page.keywords(),
            page.url()),
        page.isArticle() ? Source.ARTICLE_PAGE : Source.PAGE,
        page.blocks(),
        page.dropped());
  }
}
