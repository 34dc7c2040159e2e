package io.github.copytaster.article.wire;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.page.Page;
import io.github.copytaster.article.wire.json.ApplicationState;
import java.util.List;

/**
 * A web page: its blocks, from which the block model chooses, and what it says about itself; also
 * the story that it holds for machines, in case that it shows readers less.
 */
public final class HtmlReader {

  private final ApplicationState state;

  public HtmlReader(Limits limits) {
    this.state = new ApplicationState(limits);
  }

  /** Reads a page. */
  public Draft read(String html) {
    Page page = Page.of(html);
    MarkedUpText told = told(page);
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

  // The state may be read only where the page itself shows nothing: what else lies there may be
  // longer than the story, and is less sure to be one.
  private MarkedUpText told(Page page) {
    MarkedUpText told = MarkedUpText.html(page.toldBody(), page.title());
    return told.paragraphs().isEmpty() && !page.state().isEmpty() && page.isShell()
        ? state.story(page.state(), page.title())
        : told;
  }
}
