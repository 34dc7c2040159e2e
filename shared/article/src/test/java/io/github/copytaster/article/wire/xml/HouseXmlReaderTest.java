package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
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

  @ParameterizedTest
  @ValueSource(strings = {"leadtext", "leadin", "ingress"})
  void read_releaseWithALeadOfItsOwn_beginsWithIt(String lead) {
    Article story =
        Fixtures.readText(
                "<release id=\"17\"><body><p>"
                    + SECOND
                    + "</p></body><contactsAsText>Ruth Ellery, 01632 960 001</contactsAsText>"
                    + "<%1$s>%2$s</%1$s><title>Council votes to rebuild pier</title></release>"
                        .formatted(lead, LEAD))
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

  /** Whatever a house called its paragraphs but "p", they were one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Absatz>%1</Absatz><Absatz>%2</Absatz>",
        "<txt>%1</txt><txt>%2</txt>",
        "<par1>%1</par1><par2>%2</par2>",
        "<tekst>%1</tekst><tekst>%2</tekst>",
        "<ns:linea>%1</ns:linea><ns:linea>%2</ns:linea>",
        "<vorspann>%1</vorspann><absatz>%2</absatz>",
        "<textblock><absatz>%1</absatz><absatz>%2</absatz></textblock>",
        "<block1><absatz>%1</absatz></block1><block1><absatz>%2</absatz></block1>",
        "<absatz><fett>%1</fett></absatz><absatz><kursiv>%2</kursiv></absatz>",
        "<absatz>%1</absatz><bild><bu>The old pier at dawn</bu></bild><absatz>%2</absatz>",
        "<p><s>%1</s></p><p><s>Work is to begin in spring,</s> <s>the mayor said.</s></p>"
      })
  void read_paragraphsOfAnyName_areParagraphs(String body) {
    String text = body.replace("%1", LEAD).replace("%2", SECOND);

    assertThat(
            Fixtures.readText(
                    "<?xml version=\"1.0\"?><a><titel>Pier</titel><text>" + text + "</text></a>")
                .only()
                .paragraphs())
        .containsExactly(LEAD, SECOND);
  }

  @Test
  void read_marksOfWords_areNoParagraphs() {
    assertThat(
            Fixtures.readText(
                    "<story><headline>Pier</headline><body>The <org>harbour council</org> of"
                        + " <ort>Westmouth</ort> voted on Tuesday to rebuild the old ferry pier of the town."
                        + "</body></story>")
                .only()
                .paragraphs())
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the town.");
  }

  /** Title, writer and date in a head of their own, in attributes, or in a table's columns. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Beitrag><Kopf><Titel>Pier</Titel><Autor>Anna Ross</Autor><Datum>12.01.2026</Datum></Kopf>"
            + "<Text>%s</Text></Beitrag>",
        "<article title='Pier' author='Anna Ross' date='2026-01-12'><body>%s</body></article>",
        "<resultset><row><field name='title'>Pier</field><field name='author'>Anna Ross</field>"
            + "<field name='published_at'>2026-01-12</field><field name='body'>%s</field></row></resultset>",
        "<a><news_title>Pier</news_title><news_author>Anna Ross</news_author>"
            + "<news_date>2026-01-12</news_date><news_text>%s</news_text></a>",
        "<story><headline>Pier</headline><author><first>Anna</first><last>Ross</last></author>"
            + "<posted>January 12, 2026</posted><body>%s</body></story>",
        "<dokument><ueberschrift>Pier</ueberschrift><verfasser>Anna Ross</verfasser>"
            + "<datum>2026-01-12</datum>%s</dokument>"
      })
  void read_metadataInOtherPlaces_isFound(String story) {
    String text = "<absatz>" + LEAD + "</absatz><absatz>" + SECOND + "</absatz>";
    Article article = Fixtures.readText("<?xml version='1.0'?>" + story.replace("%s", text)).only();

    assertThat(article.title()).isEqualTo("Pier");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.published().value()).isEqualTo("2026-01-12");
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_severalAuthorsStatusAndLanguage_areKept() {
    Article article =
        Fixtures.readText(
                "<story><headline>Pier</headline><authors><author>Anna Ross</author><author>Ben"
                    + " Lund</author></authors><status>draft</status><language>en-GB</language><body>"
                    + LEAD
                    + "</body></story>")
            .only();

    assertThat(article.byline()).isEqualTo("Anna Ross, Ben Lund");
    assertThat(article.publisher().status()).isEqualTo(PublisherData.Status.WITHHELD);
    assertThat(article.language()).isEqualTo("en");
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
