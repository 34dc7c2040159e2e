package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RSS, RDF, WordPress and Atom say about an item, and what makes an item a story. */
final class FeedMetadataTest {

  private static final String TEXT =
      "&lt;p&gt;The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of"
          + " the town.&lt;/p&gt;&lt;p&gt;Work is to begin in spring.&lt;/p&gt;";

  @Test
  void read_rssItem_keepsWhatItSays() {
    Article article =
        rss(
            "<title>Council votes &amp;amp; pays</title><guid>pier-7</guid>"
                + "<link>https://herald.example/pier</link><pubDate>Mon, 12 Jan 2026 09:30:00"
                + " GMT</pubDate><dc:creator>Anna Ross</dc:creator><category>Harbour</category>"
                + "<category domain=\"tag\">Ferries</category><dc:subject>Piers</dc:subject>");

    assertThat(article.title()).isEqualTo("Council votes & pays");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(article.publisher().guid()).isEqualTo("pier-7");
    assertThat(article.publisher().url()).isEqualTo("https://herald.example/pier");
    assertThat(article.publisher().keywords()).containsExactly("Harbour", "Ferries", "Piers");
  }

  @Test
  void read_fieldsOfOtherVocabularies_areNotTheItems() {
    Article article =
        rss(
            "<media:title>The pier at dawn</media:title><itunes:author>Radio</itunes:author>"
                + "<title>Council votes</title><media:description>A picture</media:description>");

    assertThat(article.title()).isEqualTo("Council votes");
    assertThat(article.byline()).isEmpty();
    assertThat(article.body()).doesNotContain("A picture");
  }

  @Test
  void read_authorByMailAddress_isNoByline() {
    assertThat(rss("<author>desk@herald.example</author>").byline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content:encoded", "fulltext", "yandex:full-text", "body"})
  void read_wholeTextInAnyOfItsFields_isTheStory(String field) {
    String feed =
        "<rss><channel><item><title>Pier</title><description>A teaser of six words only.</description><"
            + field
            + ">"
            + TEXT
            + "</"
            + field
            + "></item></channel></rss>";

    Article article = Fixtures.readText(feed).only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.body()).doesNotContain("teaser");
  }

  @Test
  void read_descriptionOfFortyWords_isAStoryAndOfThirtyNineIsNone() {
    String feed =
        "<rss><channel><item><guid>pier</guid><title>Pier</title><description>%s</description></item>"
            + "</channel></rss>";

    assertThat(Fixtures.readText(feed.formatted("The pier stands. ".repeat(13) + "So.")).articles())
        .hasSize(1);
    Fixtures.Result short39 = Fixtures.readText(feed.formatted("The pier stands. ".repeat(13)));
    assertThat(short39.format()).isEqualTo("NO_ARTICLE");
    assertThat(short39.message()).contains("a teaser of 39 words", "from 40 on");
  }

  @ParameterizedTest
  @CsvSource({"publish, USABLE", "draft, WITHHELD", "private, WITHHELD", "trash, CANCELED"})
  void read_wordPressStatus_isThePublishers(String written, PublisherData.Status status) {
    Article article =
        rss("<wp:post_type>post</wp:post_type><wp:status>" + written + "</wp:status>");

    assertThat(article.publisher().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attachment", "nav_menu_item", "revision"})
  void read_wordPressItemThatIsNoPost_isRefusedByItsType(String type) {
    Fixtures.Result result = Fixtures.readText(feed("<wp:post_type>" + type + "</wp:post_type>"));

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message()).contains("a WordPress item of type " + type);
  }

  @Test
  void read_wordPressLines_areParagraphsAtEmptyLines() {
    String item =
        "<item><title>Pier</title><wp:post_type>post</wp:post_type><content:encoded><![CDATA[The"
            + " harbour council of Westmouth voted on Tuesday to rebuild it.\n\nWork is to begin in"
            + " spring, they said.]]></content:encoded></item>";

    assertThat(Fixtures.readText("<rss><channel>" + item + "</channel></rss>").only().paragraphs())
        .hasSize(2);
  }

  @Test
  void read_rdfItems_standBesideTheirChannel() {
    Fixtures.Result result =
        Fixtures.readText(
            "<rdf:RDF><channel><dc:language>de-AT</dc:language></channel><item"
                + " rdf:about=\"https://herald.example/pier\"><title>Pier</title><dc:date>2026-01-12"
                + "</dc:date><content:encoded>"
                + TEXT
                + "</content:encoded></item></rdf:RDF>");

    assertThat(result.format()).isEqualTo("rss");
    assertThat(result.only().publisher().guid()).isEqualTo("https://herald.example/pier");
    assertThat(result.only().published().foundIn()).isEqualTo("dc:date");
    assertThat(result.only().language()).isEqualTo("de");
  }

  /** One feed gave every item the guid "0": the last overwrote all others. */
  @Test
  void read_itemsWithOneGuid_areNamedByTheirAddresses() {
    String item =
        "<item><guid>0</guid><link>https://herald.example/%d</link><content:encoded>"
            + TEXT
            + "</content:encoded></item>";
    Fixtures.Result result =
        Fixtures.readText(
            "<rss><channel>"
                + item.formatted(1)
                + item.formatted(2)
                + item.formatted(3)
                + "</channel></rss>");

    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("0", "https://herald.example/2", "https://herald.example/3");
  }

  @Test
  void read_atomEntry_keepsWhatItSays() {
    Article article =
        Fixtures.readText(
                atom(
                    "<title type=\"html\">Council &lt;b&gt;votes&lt;/b&gt;</title><id>urn:pier</id>"
                        + "<link rel=\"self\" href=\"https://herald.example/api/7\"/>"
                        + "<link href=\"https://herald.example/pier\"/>"
                        + "<author><name>Anna Ross</name></author><category term=\"harbour\"/>"
                        + "<updated>2026-01-13T00:00:00Z</updated>"
                        + "<published>2026-01-12T09:30:00Z</published>",
                    "<content type=\"html\">" + TEXT + "</content>"))
            .only();

    assertThat(article.title()).isEqualTo("Council votes");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(article.publisher().guid()).isEqualTo("urn:pier");
    assertThat(article.publisher().url()).isEqualTo("https://herald.example/pier");
    assertThat(article.publisher().keywords()).containsExactly("harbour");
  }

  @Test
  void read_atomAuthorOfTheFeed_isTheEntrysWhereItHasNone() {
    String feed =
        atom("", "<content type=\"html\">" + TEXT + "</content>")
            .replace("<entry>", "<author><name>Ben Lund</name></author><entry>");

    assertThat(Fixtures.readText(feed).only().byline()).isEqualTo("Ben Lund");
  }

  @ParameterizedTest
  @ValueSource(strings = {"issued", "created", "updated", "modified", "published"})
  void read_atomDateInAnyOfItsFields_isFound(String field) {
    String entry = "<" + field + ">2026-01-12T09:30:00Z</" + field + ">";

    assertThat(
            Fixtures.readText(atom(entry, "<content type=\"html\">" + TEXT + "</content>"))
                .only()
                .published()
                .foundIn())
        .isEqualTo("atom:" + field);
  }

  @Test
  void read_atomXhtml_isReadAsMarkup() {
    String div =
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The harbour council"
            + " of Westmouth voted on Tuesday to rebuild it.</p><p>Work is to begin in"
            + " spring.</p></div></content>";

    assertThat(Fixtures.readText(atom("", div)).only().paragraphs()).hasSize(2);
  }

  @Test
  void read_atomSummaryAlone_isATeaser() {
    assertThat(
            Fixtures.readText(atom("<title>Pier</title>", "<summary>The pier.</summary>"))
                .message())
        .contains("a link with a teaser of 2 words");
  }

  private static Article rss(String fields) {
    return Fixtures.readText(feed(fields)).only();
  }

  private static String feed(String fields) {
    return "<rss version=\"2.0\"><channel><language>en-gb</language><item>"
        + fields
        + "<content:encoded>"
        + TEXT
        + "</content:encoded></item></channel></rss>";
  }

  private static String atom(String fields, String content) {
    return "<feed xml:lang=\"en\"><entry>" + fields + content + "</entry></feed>";
  }
}
