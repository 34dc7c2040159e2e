package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a NewsML-G2 item says about itself. */
final class G2MetadataTest {

  private static final String TEXT =
      "<p>The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the"
          + " town.</p><p>Work is to begin in spring.</p>";

  @Test
  void read_itemAndContentMeta_areKept() {
    Article article =
        read(
            "<provider literal=\"Deutsche Presse-Agentur\"/>"
                + "<versionCreated>2026-01-12T10:30:00+01:00</versionCreated>"
                + "<firstCreated>2026-01-11T10:30:00+01:00</firstCreated>"
                + "<embargoed>2026-01-12T12:00:00Z</embargoed><pubStatus qcode=\"stat:withheld\"/>",
            "<by>Von Anna Ross</by><dateline>Westmouth (dpa) -</dateline>"
                + "<language tag=\"en-GB\"/><slugline>pier</slugline><keyword>harbour</keyword>"
                + "<headline rank=\"3\">HARBOUR</headline><headline rank=\"1\">Council votes</headline>"
                + "<subject qcode=\"medtop:11000000\"/><subject qcode=\"iso3166-1a2:GB\"/>"
                + "<subject qcode=\"dpacat:pl\"><sameAs qcode=\"subj:11000000\"/></subject>"
                + "<subject uri=\"http://cv.iptc.org/newscodes/mediatopic/20000621\"/>");

    assertThat(article.title()).isEqualTo("Council votes");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.dateline()).isEqualTo("Westmouth");
    assertThat(article.agency()).isEqualTo("dpa");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published().value()).isEqualTo("2026-01-12T10:30:00+01:00");
    assertThat(article.publisher())
        .isEqualTo(
            new PublisherData(
                "urn:example:pier",
                "7",
                PublisherData.Status.WITHHELD,
                "2026-01-12T12:00:00Z",
                List.of("medtop:11000000", "dpacat:pl", "subj:11000000", "medtop:20000621"),
                List.of("GB"),
                List.of("harbour", "pier"),
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "stat:usable, USABLE",
    "stat:withheld, WITHHELD",
    "stat:canceled, CANCELED",
    "usable, USABLE"
  })
  void read_pubStatus_isTheStatus(String qcode, PublisherData.Status status) {
    assertThat(read("<pubStatus qcode=\"" + qcode + "\"/>", "").publisher().status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "ninat:picture, a picture",
    "ninat:graphic, a graphic",
    "ninat:video, a video",
    "ninat:audio, a sound recording",
    "ninat:planning, a planning note"
  })
  void read_itemOfAnotherClass_isRefusedByItsName(String itemClass, String name) {
    Fixtures.Result result =
        Fixtures.readText(item("<itemClass qcode=\"" + itemClass + "\"/>", "", inline(TEXT)));

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message()).contains(name);
  }

  @Test
  void read_planByItsGenre_isRefused() {
    Fixtures.Result result =
        Fixtures.readText(
            item("", "<genre qcode=\"genre:x\"><name>Daybook</name></genre>", inline(TEXT)));

    assertThat(result.message()).contains("a planning note");
  }

  @Test
  void read_contentElsewhere_isRefusedWithTheNumberOfReferences() {
    Fixtures.Result result =
        Fixtures.readText(
            item("", "", "<remoteContent href=\"a.jpg\"/><remoteContent href=\"b.jpg\"/>"));

    assertThat(result.message()).contains("elsewhere (2 references)");
    assertThat(Fixtures.readText(item("", "", "")).message()).contains("an empty shell");
  }

  @Test
  void read_severalRenditions_takesTheMarkedUpOne() {
    Article article =
        Fixtures.readText(
                item(
                    "",
                    "",
                    "<inlineData contenttype=\"text/plain\">Plain rendition of the story, which is"
                        + " as long as the other one and stands before it in the set.</inlineData>"
                        + inline(TEXT)))
            .only();

    assertThat(article.body()).doesNotContain("Plain rendition");
  }

  @Test
  void read_plainRenditionAlone_isRead() {
    Article article =
        Fixtures.readText(
                item(
                    "",
                    "",
                    "<inlineData contenttype=\"text/plain\">The harbour council of Westmouth voted on"
                        + " Tuesday to rebuild the old ferry pier.\n\nWork begins in"
                        + " spring.</inlineData>"))
            .only();

    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_teaserThatTheMetadataHasToo_isDropped() {
    String teaser = "A pier is to be rebuilt.";
    Article article =
        Fixtures.readText(
                item(
                    "",
                    "<description>" + teaser + "</description>",
                    inline("<p class=\"teaser\">" + teaser + "</p>" + TEXT)))
            .only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped()).contains(new DroppedText(teaser, "summary"));
  }

  @Test
  void read_packageBesideItsItems_isRefusedAlone() {
    Fixtures.Result result =
        Fixtures.readText(
            "<newsMessage><itemSet><packageItem guid=\"urn:example:top\"><groupSet/></packageItem>"
                + item("", "", inline(TEXT))
                + "<conceptItem guid=\"urn:example:mayor\"/></itemSet></newsMessage>");

    assertThat(result.only().publisher().guid()).isEqualTo("urn:example:pier");
    assertThat(result.refusals())
        .containsExactly("urn:example:top: NO_ARTICLE", "urn:example:mayor: NO_ARTICLE");
  }

  private static Article read(String itemMeta, String contentMeta) {
    return Fixtures.readText(item(itemMeta, contentMeta, inline(TEXT))).only();
  }

  private static String inline(String body) {
    return "<inlineXML contenttype=\"application/xhtml+xml\"><html><body>"
        + body
        + "</body></html></inlineXML>";
  }

  private static String item(String itemMeta, String contentMeta, String contents) {
    return "<newsItem guid=\"urn:example:pier\" version=\"7\"><itemMeta>"
        + itemMeta
        + "</itemMeta><contentMeta>"
        + contentMeta
        + "</contentMeta><contentSet>"
        + contents
        + "</contentSet></newsItem>";
  }
}
