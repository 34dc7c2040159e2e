package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other extractors leave of a page, as text to train on, and that a bad page ends nothing. */
final class RendersTest {

  private static final String STORY = Corpora.story(1);
  private static final String HTML =
      "<html><body><div class=\"menu\"><a href=\"/\">Home</a></div><article><p>"
          + STORY.replace("\n", "</p><p>")
          + "</p></article><div>Follow us</div></body></html>";

  @Test
  void of_page_isItsBlocksItsParagraphsAndWhatOthersLeave() {
    List<Prepared> renders = new Renders().of(Prepared.all(List.of(page("wcxb", HTML))));

    assertThat(renders)
        .extracting(prepared -> prepared.sample().render())
        .contains("blocks", "p_only")
        .isSubsetOf("blocks", "p_only", "boilerpipe_default", "readability");
    assertThat(renders).allMatch(prepared -> prepared.sample().group().equals("echo.example"));
    assertThat(renders.get(0).sample().content()).contains("Home");
    assertThat(renders.get(1).sample().content()).isEqualTo(STORY);
  }

  /** Scrapinghub's renders come with the data, and texts are none. */
  @Test
  void of_scrapinghubAndTexts_isNothing() {
    Sample text = new Sample("t", "daniel", "file", "t", false, STORY, STORY, true, false);

    assertThat(new Renders().of(Prepared.all(List.of(page("scrapinghub", HTML), text)))).isEmpty();
  }

  /** Each fold asks for most pages again: they are made once. */
  @Test
  void of_samePageTwice_isRememberedNotMadeAgain() {
    Renders renders = new Renders();
    List<Prepared> documents = Prepared.all(List.of(page("wcxb", HTML)));

    assertThat(renders.of(documents).get(0)).isSameAs(renders.of(documents).get(0));
  }

  /** Peers throw on some pages of the sets; a measurement of hours must not end there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "<",
        "<html>",
        "no page at all",
        "<html><body></body></html>",
        "<frameset><frame src=x></frameset>",
        "<p>\uD83D</p>",
        "<!DOCTYPE html><html lang=\"\"><head><base href=\"::\"></head><body><img src=\"//\">"
      })
  void peers_pagesWithoutAStory_giveTextOrNothing(String html) {
    assertThat(Peers.readability(html)).isNotNull();
    assertThat(Peers.boilerpipe(html)).isNotNull();
    assertThat(Peers.boilerpipeDefault(html)).isNotNull();
  }

  @Test
  void readability_page_hasTheStoryAParagraphALine() {
    assertThat(Peers.readability(HTML).lines().toList())
        .containsSubsequence(STORY.lines().toList());
  }

  /** Text with signs of HTML in it must come to the peers as the reader sees it. */
  @Test
  void asPage_signsOfHtml_staySigns() {
    String page = Peers.asPage("AT&T <b>rose</b>\n\n  3 < 4  \n");

    assertThat(page)
        .isEqualTo("<html><body><p>AT&amp;T &lt;b>rose&lt;/b></p>\n<p>3 &lt; 4</p></body></html>");
    assertThat(org.jsoup.Jsoup.parse(page).select("p").eachText())
        .containsExactly("AT&T <b>rose</b>", "3 < 4");
  }

  private static Sample page(String set, String html) {
    return new Sample("1", set, "html", "echo.example", true, html, STORY, false, false);
  }
}
