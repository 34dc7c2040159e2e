package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

/** RSS, Atom and WordPress exports. */
final class FeedReaderTest {

  private final Fixtures.Result rss = Fixtures.read("feed.rss.xml");
  private final Fixtures.Result atom = Fixtures.read("feed.atom.xml");
  private final Fixtures.Result export = Fixtures.read("export.wxr.xml");

  @Test
  void read_rssWithContent_takesItAndNotTheTeaser() {
    Article pier = rss.articles().get(0);

    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier & quay");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.body()).doesNotContain("teaser", "The old pier");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.language()).isEqualTo("en");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(pier.publisher().guid()).isEqualTo("echo-pier-20260112");
    assertThat(pier.publisher().url()).isEqualTo("https://echo.example/pier");
  }

  @Test
  void read_rssTeaser_isRefused() {
    assertThat(rss.refusals()).hasSize(1);
  }

  @Test
  void read_rssWholeStoryInDescriptionBesideAnImage_isRead() {
    Article bakers = rss.articles().get(1);

    assertThat(bakers.title()).isEqualTo("Bakers end strike");
    assertThat(bakers.body()).startsWith("The bakers of Westmouth").doesNotContain("<p>");
  }

  /** A feed once used one guid for all its items: the later ones overwrote the first. */
  @Test
  void read_rssWithOneGuidForAll_namesTheOthersByTheirLinks() {
    String item =
        "<item><title>Pier %s</title><guid>https://echo.example/</guid>"
            + "<link>https://echo.example/%s</link><description>The harbour council of Westmouth"
            + " voted on Tuesday to rebuild the old ferry pier, ending a dispute that has divided the"
            + " town for a decade, and work is to begin in spring, the mayor said, at a cost of about"
            + " four million pounds.</description></item>";

    Fixtures.Result result =
        Fixtures.readText(
            "<rss><channel>"
                + item.formatted("one", "one")
                + item.formatted("two", "two")
                + "</channel></rss>");

    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("https://echo.example/", "https://echo.example/two");
  }

  @Test
  void read_rdf_usesDublinCore() {
    Article article =
        Fixtures.readText(
                "<rdf:RDF xmlns:rdf=\"x\"><channel><dc:language>fr</dc:language></channel><item"
                    + " rdf:about=\"https://echo.example/jetee\"><title>La jetée</title><dc:date>"
                    + "2026-01-12T09:30:00+01:00</dc:date><dc:creator>Jeanne Roche</dc:creator>"
                    + "<description>Le conseil du port a voté mardi la reconstruction de la vieille"
                    + " jetée des ferries, mettant fin à une querelle qui divisait la ville depuis dix"
                    + " ans ; les travaux commenceront au printemps et coûteront environ quatre"
                    + " millions de livres, selon le maire.</description></item></rdf:RDF>")
            .only();

    assertThat(article.publisher().guid()).isEqualTo("https://echo.example/jetee");
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.byline()).isEqualTo("Jeanne Roche");
    assertThat(article.published().foundIn()).isEqualTo("dc:date");
  }

  @Test
  void read_atomXhtmlContent_isReadAndTheSourceFeedIsNot() {
    Article pier = atom.only();

    assertThat(pier.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.publisher().guid()).isEqualTo("tag:echo.example,2026:pier");
    assertThat(pier.publisher().url()).isEqualTo("https://echo.example/pier");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(atom.refusals()).containsExactly("tag:quake.example:1: NO_ARTICLE");
  }

  /**
   * AP's feed: the title was the desk's slug, and headline, summary and place stood in the text.
   */
  @Test
  void read_atomAroundNitf_isTheNitf() {
    Article story =
        Fixtures.readText(
                "<?xml version=\"1.0\"?><sATOM><entry xmlns=\"http://www.w3.org/2005/Atom\">"
                    + "<id>urn:publicid:ap.example:de9a</id><title>EU--Westmouth-Pier</title>"
                    + "<updated>2026-02-11T21:00:41Z</updated><content type=\"text/xml\"><nitf><head>"
                    + "<docdata><date.issue norm=\"20260112T093000Z\"/></docdata></head><body><body.head>"
                    + "<hedline><hl1>Council votes to rebuild pier</hl1></hedline><dateline><location>"
                    + "WESTMOUTH</location></dateline><abstract>The pier rises again.</abstract></body.head>"
                    + "<body.content><block><p>The harbour council of Westmouth voted on Tuesday to"
                    + " rebuild the old ferry pier, ending a dispute of a decade.</p></block>"
                    + "</body.content></body></nitf></content><link rel=\"alternate\""
                    + " href=\"https://ap.example/pier\"/></entry></sATOM>")
            .only();

    assertThat(story.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(story.dateline()).isEqualTo("WESTMOUTH");
    assertThat(story.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(story.paragraphs()).hasSize(1);
    assertThat(story.publisher().guid()).isEqualTo("urn:publicid:ap.example:de9a");
    assertThat(story.publisher().url()).isEqualTo("https://ap.example/pier");
  }

  @Test
  void read_atom03EscapedContent_isRead() {
    Article article =
        Fixtures.readText(
                "<feed version=\"0.3\"><entry><title>Pier</title><issued>2004-02-01T10:00:00Z</issued>"
                    + "<content type=\"text/html\" mode=\"escaped\">&lt;p&gt;The harbour council voted"
                    + " on Tuesday to rebuild the old ferry pier of the town.&lt;/p&gt;&lt;p&gt;Work is"
                    + " to begin.&lt;/p&gt;</content></entry></feed>")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.published().foundIn()).isEqualTo("atom:issued");
  }

  @Test
  void read_wordPressExport_keepsEmptyLinesAsParagraphsAndLeavesAttachments() {
    assertThat(export.articles().get(0).paragraphs()).hasSize(3);
    assertThat(export.articles().get(1).publisher().status())
        .isEqualTo(PublisherData.Status.WITHHELD);
    assertThat(export.refusals())
        .containsExactly("https://echo.example/?attachment_id=2: NO_ARTICLE");
  }

  @Test
  void read_emptyFeed_isRefusedByItsFormat() {
    Fixtures.Result result = Fixtures.readText("<rss><channel><title>Echo</title></channel></rss>");

    assertThat(result.message()).contains("rss").contains("expected an item, found none");
  }
}
