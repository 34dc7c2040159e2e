package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.page.Page;
import java.util.List;

/** A web page: its blocks, from which the block model chooses, and what it says about itself. */
public final class HtmlReader {

  private HtmlReader() {}

  public static Draft read(String html) {
    Page page = Page.of(html);
    return new Draft(
        page.title(),
        List.of(),
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
