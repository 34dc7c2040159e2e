package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

/** What newsroom systems send was XML of an unknown root, or no XML at all. */
final class NewsroomScriptTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said, and the county pays most of it.";

  @Test
  void read_mosStory_isWhatIsSpoken() {
    Article article =
        Fixtures.readText(
                "<mos><mosID>prompter</mosID><roStorySend><roID>9</roID><storyID>5983:0049</storyID>"
                    + "<storySlug>PIER VOTE</storySlug><storyBody><storyPresenter>Suzie</storyPresenter><p>"
                    + FIRST
                    + "</p><storyItem><mosAbstract>PIER PICTURES</mosAbstract></storyItem><p><pi>Smile</pi></p><p>"
                    + SECOND
                    + "</p></storyBody></roStorySend></mos>")
            .only();

    assertThat(article.title()).isEqualTo("PIER VOTE");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.publisher().guid()).isEqualTo("5983:0049");
  }

  /** Attributes without quotation marks. */
  @Test
  void read_nsml_isWhatIsSpoken() {
    Fixtures.Result result =
        Fixtures.readText(
            "<nsml version=\"1.0\"><head><storyid>0c1f:1</storyid></head><story><fields><f id=title>PIER VOTE</f>"
                + "<f id=writer>aross</f><f id=create-date>1796031300</f></fields><body><p><pi>ON CAM</pi></p><p>"
                + FIRST
                + "</p><p><cc>TAKE VO</cc></p><p>"
                + SECOND
                + "</p></body></story></nsml>");

    assertThat(result.format()).isEqualTo("newsroom-script");
    assertThat(result.only().title()).isEqualTo("PIER VOTE");
    assertThat(result.only().paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(result.only().byline()).isEmpty();
    assertThat(result.only().published().value()).isEqualTo("2026-11-30T09:35:00Z");
  }

  @Test
  void read_scriptOfDirectionsAlone_isRefused() {
    assertThat(
            Fixtures.readText(
                    "<mos><roStorySend><storyBody><p><pi>Smile</pi></p></storyBody></roStorySend></mos>")
                .articles())
        .isEmpty();
  }
}
