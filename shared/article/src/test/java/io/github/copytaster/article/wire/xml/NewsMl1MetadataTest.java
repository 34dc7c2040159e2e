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
import org.junit.jupiter.params.provider.ValueSource;

/** What a NewsML 1.x item says about itself, on whichever level it says it. */
final class NewsMl1MetadataTest {

  private static final String TEXT =
      "<p>The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the"
          + " town.</p><p>Work is to begin in spring.</p>";

  @Test
  void read_managementAndLines_areKept() {
    Article article =
        Fixtures.readText(
                newsMl(
                    "<NewsItemType FormalName=\"News\"/><FirstCreated>20260111T093000Z</FirstCreated>"
                        + "<ThisRevisionCreated>20260112T093000+0100</ThisRevisionCreated>"
                        + "<Status FormalName=\"Usable\"/>",
                    "<NewsLines><HeadLine>Council votes</HeadLine><ByLine>By Anna Ross</ByLine>"
                        + "<DateLine>Westmouth, 12 Jan 2026 (AFP) -</DateLine>"
                        + "<KeywordLine>harbour</KeywordLine><SlugLine>pier</SlugLine></NewsLines>"
                        + "<AdministrativeMetadata><Provider><Party FormalName=\"AFP\"/></Provider>"
                        + "</AdministrativeMetadata><DescriptiveMetadata><Language FormalName=\"en\"/>"
                        + "<SubjectCode><Subject FormalName=\"11000000\"/></SubjectCode>"
                        + "<Property FormalName=\"Country\" Value=\"GBR\"/></DescriptiveMetadata>"))
            .only();

    assertThat(article.title()).isEqualTo("Council votes");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.dateline()).isEqualTo("Westmouth");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00+01:00");
    assertThat(article.publisher())
        .isEqualTo(
            new PublisherData(
                "urn:newsml:afp.example:20260112:pier:2",
                "2",
                PublisherData.Status.USABLE,
                "",
                List.of("subj:11000000"),
                List.of("GBR"),
                List.of("harbour", "pier"),
                ""));
  }

  @ParameterizedTest
  @CsvSource({"Usable, USABLE", "Embargoed, USABLE", "Withheld, WITHHELD", "Canceled, CANCELED"})
  void read_status_isThePublishers(String written, PublisherData.Status status) {
    Article article =
        Fixtures.readText(newsMl("<Status FormalName=\"" + written + "\"/>", "")).only();

    assertThat(article.publisher().status()).isEqualTo(status);
  }

  @Test
  void read_embargo_isWhenTheStatusWillChange() {
    String management =
        "<Status FormalName=\"%s\"/><StatusWillChange><FutureStatus FormalName=\"Usable\"/>"
            + "<DateAndTime>20260112T120000Z</DateAndTime></StatusWillChange>";

    assertThat(
            Fixtures.readText(newsMl(management.formatted("Embargoed"), ""))
                .only()
                .publisher()
                .embargo())
        .isEqualTo("2026-01-12T12:00:00Z");
    assertThat(
            Fixtures.readText(newsMl(management.formatted("Usable"), ""))
                .only()
                .publisher()
                .embargo())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo", "Graphic", "Video", "Audio"})
  void read_itemOfAnotherType_isRefused(String type) {
    assertThat(
            Fixtures.readText(newsMl("<NewsItemType FormalName=\"" + type + "\"/>", "")).format())
        .isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_pictureComponentBesideTheStory_isNoStory() {
    Article article =
        Fixtures.readText(
                newsMl(
                    "",
                    "<NewsLines><HeadLine>Council votes</HeadLine></NewsLines>"
                        + "<NewsComponent><Role FormalName=\"Caption\"/><ContentItem><MediaType"
                        + " FormalName=\"Photo\"/><DataContent>The pier at dawn</DataContent>"
                        + "</ContentItem></NewsComponent>"))
            .only();

    assertThat(article.body()).doesNotContain("dawn");
  }

  @Test
  void read_leadInAComponentOfItsOwn_standsAboveTheBody() {
    String component =
        "<NewsComponent><NewsLines><HeadLine>Council votes</HeadLine></NewsLines>"
            + "<NewsComponent><Role FormalName=\"Lead\"/><ContentItem><DataContent><p>A pier is to be"
            + " rebuilt.</p></DataContent></ContentItem></NewsComponent><NewsComponent><Role"
            + " FormalName=\"Main\"/><ContentItem><DataContent>"
            + TEXT
            + "</DataContent></ContentItem></NewsComponent></NewsComponent>";

    Article article = Fixtures.readText(item("", component)).only();

    assertThat(article.paragraphs()).hasSize(3);
    assertThat(article.paragraphs().get(0)).isEqualTo("A pier is to be rebuilt.");
  }

  @Test
  void read_itemWithoutText_isRefused() {
    Fixtures.Result result =
        Fixtures.readText(item("", "<NewsComponent><NewsLines/></NewsComponent>"));

    assertThat(result.message()).contains("an item without text");
  }

  /** AFP's alerts came without a title, or were refused as too short. */
  @Test
  void read_alert_isAStoryWhoseOnlyLineIsItsHeadline() {
    String alert = "Westmouth council votes to rebuild ferry pier (mayor)";

    Article article = Fixtures.readText(alert(alert, "ab-cd/ef")).only();

    assertThat(article.title()).isEqualTo(alert);
    assertThat(article.paragraphs()).containsExactly(alert);
    assertThat(article.dropped()).extracting(DroppedText::reason).containsExactly("sign-off");
  }

  @Test
  void read_alertOfAFewWords_isRefused() {
    assertThat(Fixtures.readText(alert("Test, please ignore", "ab-cd/ef")).message())
        .contains("a text of 3 words; a story of this format has at least 6");
  }

  private static String alert(String line, String signOff) {
    return item(
        "<NewsItemType FormalName=\"Alert\"/>",
        component("<NewsLines><HeadLine/></NewsLines>")
            .replace(
                TEXT,
                "<nitf><body><body.content><p>"
                    + line
                    + "</p><p>"
                    + signOff
                    + "</p><p/></body.content></body></nitf>"));
  }

  @Test
  void read_identifierThatNamesTheAgencyAlone_isCompletedByTheItem() {
    String item =
        item("", component("")).replace("urn:newsml:afp.example:20260112:pier:2", "urn:newsml:afp");

    assertThat(Fixtures.readText(item).only().publisher().guid()).isEqualTo("urn:newsml:afp:pier");
  }

  private static String newsMl(String management, String lines) {
    return item(management, component(lines));
  }

  private static String component(String lines) {
    return "<NewsComponent>"
        + lines
        + "<NewsComponent><Role FormalName=\"Main\"/><ContentItem><DataContent>"
        + TEXT
        + "</DataContent></ContentItem></NewsComponent></NewsComponent>";
  }

  private static String item(String management, String component) {
    return "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>afp.example</ProviderId>"
        + "<NewsItemId>pier</NewsItemId><RevisionId>2</RevisionId><PublicIdentifier>"
        + "urn:newsml:afp.example:20260112:pier:2</PublicIdentifier></NewsIdentifier>"
        + "</Identification><NewsManagement>"
        + management
        + "</NewsManagement>"
        + component
        + "</NewsItem></NewsML>";
  }
}
