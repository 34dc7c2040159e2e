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

/** What NITF says about a story: each element that a desk or the table needs. */
final class NitfMetadataTest {

  private static final String BODY =
      "<body.content><p>The harbour council of Westmouth voted on Tuesday to rebuild the old ferry"
          + " pier of the town.</p><p>Work is to begin in spring.</p></body.content>";

  @Test
  void read_docdata_isKept() {
    Article article =
        read(
            "<docdata management-status=\"usable\"><doc-id regsrc=\"AP\" id-string=\"pier-7\"/>"
                + "<du-key version=\"3\"/><evloc iso-cc=\"GB\"/>"
                + "<date.issue norm=\"20260112T093000Z\"/><key-list><keyword key=\"harbour\"/>"
                + "<keyword key=\"ferries\"/></key-list></docdata>"
                + "<tobject><tobject.subject tobject.subject.refnum=\"04000000\"/></tobject>",
            "");

    assertThat(article.publisher())
        .isEqualTo(
            new PublisherData(
                "pier-7",
                "3",
                PublisherData.Status.USABLE,
                "",
                List.of("subj:04000000"),
                List.of("GB"),
                List.of("harbour", "ferries"),
                ""));
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(article.published().foundIn()).isEqualTo("nitf:date.issue");
    assertThat(article.agency()).isEqualTo("AP");
  }

  @Test
  void read_bodyHead_isKept() {
    Article article =
        read(
            "",
            "<hedline><hl1>Council votes to rebuild pier</hl1><hl2>Work begins in spring</hl2></hedline>"
                + "<byline><person>Anna Ross</person><byttl>Harbour Writer</byttl></byline>"
                + "<distributor>The Associated Press</distributor>"
                + "<dateline><location>Westmouth, England</location>"
                + "<story.date norm=\"20260112\">Jan 12</story.date></dateline>"
                + "<abstract><p>A pier is to be rebuilt.</p></abstract>");

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(article.dateline()).isEqualTo("Westmouth, England");
    assertThat(article.published().value()).isEqualTo("2026-01-12");
    assertThat(article.dropped()).contains(new DroppedText("A pier is to be rebuilt.", "summary"));
  }

  @ParameterizedTest
  @CsvSource({
    "usable, USABLE",
    "embargoed, USABLE",
    "withheld, WITHHELD",
    "canceled, CANCELED",
    "cancelled, CANCELED",
    "killed, CANCELED"
  })
  void read_managementStatus_isThePublishersStatus(String written, PublisherData.Status status) {
    Article article = read("<docdata management-status=\"" + written + "\"/>", "");

    assertThat(article.publisher().status()).isEqualTo(status);
  }

  /** The release date of a story that is free is when it was released, and no embargo. */
  @Test
  void read_releaseDate_isAnEmbargoOnlyWhereTheStatusSaysSo() {
    String release = "<date.release norm=\"20260112T120000Z\"/></docdata>";

    assertThat(
            read("<docdata management-status=\"embargoed\">" + release, "").publisher().embargo())
        .isEqualTo("2026-01-12T12:00:00Z");
    Article free = read("<docdata management-status=\"usable\">" + release, "");
    assertThat(free.publisher().embargo()).isEmpty();
    assertThat(free.published().foundIn()).isEqualTo("nitf:date.release");
  }

  @Test
  void read_bylineOfInitials_isNone() {
    assertThat(read("", "<byline>gr/bp</byline>").byline()).isEmpty();
  }

  @Test
  void read_bylineWithTheWordBy_isTheNameAlone() {
    assertThat(read("", "<byline>By Anna Ross</byline>").byline()).isEqualTo("Anna Ross");
  }

  @Test
  void read_titleInTheHeadAlone_isTheTitle() {
    assertThat(read("<title>Pier vote</title>", "").title()).isEqualTo("Pier vote");
    assertThat(read("<title>SLUG-PIER</title>", "<hedline><hl1>Pier vote</hl1></hedline>").title())
        .isEqualTo("Pier vote");
  }

  @Test
  void read_language_isKept() {
    String nitf = nitf("", "").replace("<nitf>", "<nitf xml:lang=\"fr-CA\">");

    assertThat(Fixtures.readText(nitf).only().language()).isEqualTo("fr");
  }

  @Test
  void read_picturesTablesAndNotes_areDroppedWithTheirReasons() {
    String body =
        BODY.replace(
            "</body.content>",
            "<media media-type=\"image\"><media-reference source=\"x.jpg\"/><media-caption>The pier at"
                + " dawn</media-caption></media><table><tr><td>2026</td><td>4m</td></tr></table>"
                + "<note><p>Adds quote.</p></note></body.content>");
    Article article =
        Fixtures.readText(
                "<nitf><body>" + body + "<body.end><tagline>ar</tagline></body.end></body></nitf>")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped())
        .containsExactly(
            new DroppedText("The pier at dawn", "caption"),
            new DroppedText("2026 4m", "table"),
            new DroppedText("Adds quote.", "note"),
            new DroppedText("ar", "tagline"));
  }

  @Test
  void read_documentWithoutABody_isNoArticle() {
    Fixtures.Result result =
        Fixtures.readText("<nitf><head><title>Pier vote</title></head></nitf>");

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message()).contains("nitf", "a text of 0 words");
  }

  @Test
  void read_severalDocumentsInAnEnvelope_areAnArticleEach() {
    String other = nitf("<docdata><doc-id id-string=\"b\"/></docdata>", "");
    Fixtures.Result result =
        Fixtures.readText(
            "<?xml version=\"1.0\"?><stories>"
                + nitf("<docdata><doc-id id-string=\"a\"/></docdata>", "")
                + other
                + "</stories>");

    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("a", "b");
    assertThat(result.format()).isEqualTo("xml");
  }

  private static Article read(String head, String front) {
    return Fixtures.readText(nitf(head, front)).only();
  }

  private static String nitf(String head, String front) {
    return "<nitf><head>"
        + head
        + "</head><body><body.head>"
        + front
        + "</body.head>"
        + BODY
        + "</body></nitf>";
  }
}
