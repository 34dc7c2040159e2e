package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agencies' and press release services' own XML was refused whole, story or not. */
final class HouseXmlReaderTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said.";

  @Test
  void read_storyWithEscapedHtml_isRead() {
    Fixtures.Result result =
        Fixtures.readText(
            "<?xml version=\"1.0\"?><RBNews><NewsID>9a69</NewsID><PublishDate>2026-01-12T09:30:00"
                + "</PublishDate><headline>Council votes to rebuild pier</headline><origin>/ritzau/"
                + "</origin><content>&lt;p&gt;"
                + LEAD
                + "&lt;/p&gt;&lt;p&gt;"
                + SECOND
                + "&lt;/p&gt;</content><byLine>Anna Ross</byLine></RBNews>");

    assertThat(result.format()).isEqualTo("xml");
    Article story = result.articles().get(0);
    assertThat(story.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(story.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(story.byline()).isEqualTo("Anna Ross");
    assertThat(story.agency()).isEqualTo("ritzau");
    assertThat(story.published().value()).isEqualTo("2026-01-12T09:30:00");
    assertThat(story.publisher().guid()).isEqualTo("9a69");
  }

  @Test
  void read_releaseWithALeadOfItsOwn_beginsWithIt() {
    Article story =
        Fixtures.readText(
                "<release id=\"17\"><body><p>"
                    + SECOND
                    + "</p></body><contactsAsText>Ruth Ellery, 01632 960 001</contactsAsText>"
                    + "<leadtext>"
                    + LEAD
                    + "</leadtext><title>Council votes to rebuild pier</title></release>")
            .articles()
            .get(0);

    assertThat(story.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_storiesInAnEnvelope_areReadOneByOne() {
    Fixtures.Result result =
        Fixtures.readText(
            "<?xml version=\"1.0\"?><Publish><Content><ContentItem><Headline2>Pier</Headline2>"
                + "<ContentText>"
                + LEAD
                + "</ContentText></ContentItem><ContentItem><head><TITULAR>Muelle</TITULAR></head>"
                + "<CONTENIDO>"
                + LEAD
                + "</CONTENIDO></ContentItem></Content></Publish>");

    assertThat(result.articles()).extracting(Article::title).containsExactly("Pier", "Muelle");
  }

  @Test
  void read_embargo_isKept() {
    Article story =
        Fixtures.readText(
                "<release><title>Pier</title><embargo>2026-01-12T12:00:00Z</embargo><body>"
                    + LEAD
                    + "</body></release>")
            .articles()
            .get(0);

    assertThat(story.publisher().embargo()).isEqualTo("2026-01-12T12:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<document><title>Council meets</title><timeStart>2026-01-12T09:00:00</timeStart><content>"
            + LEAD
            + "</content></document>",
        "<Publish><ContentItem><Headline2>Pier</Headline2><ContentText/><EnglishCaption>"
            + LEAD
            + "</EnglishCaption></ContentItem></Publish>",
        "<settings><text>" + LEAD + "</text></settings>",
        "<groupSet><group><itemRef><title>Pier</title></itemRef></group></groupSet>"
      })
  void read_eventPictureSettingsAndPackage_giveNoArticle(String text) {
    assertThat(Fixtures.readText(text).articles()).isEmpty();
  }
}
