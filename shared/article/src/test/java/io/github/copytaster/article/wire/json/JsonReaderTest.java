package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

  private static final String TEXT =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the town.";

  /** The sentence ended in "its fields are ". */
  @Test
  void read_objectWithoutFields_saysThatItHasNone() {
    assertThat(Fixtures.readText("{}").message()).endsWith("; it has no fields");
  }

  @Test
  void read_ninjs3_takesMainHeadlineAndMarkedUpBody() {
    Fixtures.Result result = Fixtures.read("pier.ninjs3.json");
    Article pier = result.only();

    assertThat(result.format()).isEqualTo("ninjs");
    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.agency()).isEqualTo("Westmouth Wire");
    assertThat(pier.published().foundIn()).isEqualTo("json:versionCreated");
    assertThat(pier.publisher())
        .isEqualTo(
            new PublisherData(
                "urn:example:pier",
                "4",
                PublisherData.Status.WITHHELD,
                "2026-01-12T12:00:00Z",
                List.of("medtop:11000000"),
                List.of("GB"),
                List.of("pier"),
                ""));
  }

  @Test
  void read_ninjsWithNitfBody_readsTheNitf() {
    String nitf =
        "<?xml version=\\\"1.0\\\"?><nitf><body><body.content><p>"
            + TEXT
            + "</p></body.content></body></nitf>";

    Article article =
        Fixtures.readText(
                "{\"uri\":\"urn:example:a\",\"pubstatus\":\"usable\",\"headlines\":[{\"value\":\"Pier\"}],"
                    + "\"bodies\":[{\"role\":\"nitf\",\"contenttype\":\"text/vnd.IPTC.NITF\",\"value\":\""
                    + nitf
                    + "\"}]}")
            .only();

    assertThat(article.paragraphs()).containsExactly(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "graphic", "video", "audio", "event", "planning"})
  void read_ninjsOfAnotherKind_isRefused(String type) {
    Fixtures.Result result =
        Fixtures.readText(
            "{\"uri\":\"urn:example:a\",\"pubstatus\":\"usable\",\"type\":\""
                + type
                + "\",\"headline\":\"Pier\",\"body_text\":\""
                + TEXT
                + "\"}");

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_descriptionAlone_isRefusedWithTheFieldsThereAre() {
    Fixtures.Result result =
        Fixtures.readText(
            "{\"uri\":\"urn:example:a\",\"pubstatus\":\"usable\",\"headline\":\"Pier\","
                + "\"description_text\":\""
                + TEXT
                + "\"}");

    assertThat(result.message())
        .contains("description without a body")
        .contains("description_text");
  }

  @Test
  void read_apFeedOfMetadata_isRefused() {
    Fixtures.Result result = Fixtures.read("items.ap.json");

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message()).contains("ap-media-json").contains("elsewhere");
  }

  @Test
  void read_dpaDigitalWires_takesSubjectsPlacesAndKeywordsApart() {
    Fixtures.Result result =
        Fixtures.readText(
            "{\"format\":\"digitalwires@0.9.1\",\"urn\":\"urn:newsml:dpa.example:20260112:1\","
                + "\"version\":2,\"pubstatus\":\"usable\",\"language\":\"de\",\"headline\":\"Die"
                + " Seebrücke wird neu gebaut\",\"dateline\":\"Westmouth (dpa) - \",\"byline\":null,"
                + "\"creditline\":\"dpa\",\"article_html\":\"<section class=\\\"main\\\"><p></p><p>Der"
                + " Hafenrat von Westmouth hat am Dienstag beschlossen, die alte Seebrücke neu zu"
                + " bauen und im Herbst zu eröffnen.</p></section>\",\"categories\":[{\"type\":\"dnltype:dpasubject\",\"name\":"
                + "\"Politik\",\"qcode\":\"medtop:11000000\"},{\"type\":\"dnltype:geosubject\","
                + "\"name\":\"England\",\"qcode\":\"dpacountry:1\"},{\"type\":\"dnltype:keyword\","
                + "\"name\":\"Hafen\",\"qcode\":null}]}");
    Article article = result.only();

    assertThat(result.format()).isEqualTo("dpa-digitalwires");
    assertThat(article.dateline()).isEqualTo("Westmouth");
    assertThat(article.agency()).isEqualTo("dpa");
    assertThat(article.publisher().subjectCodes()).containsExactly("medtop:11000000");
    assertThat(article.publisher().countryCodes()).containsExactly("dpacountry:1");
    assertThat(article.publisher().keywords()).containsExactly("Hafen");
  }

  @Test
  void read_dpaPlan_isRefused() {
    Fixtures.Result result =
        Fixtures.readText(
            "{\"format\":\"digitalwires@0.9.1\",\"headline\":\"dpa-Tagesvorschau für Dienstag\","
                + "\"genre_names\":[\"Vorschau\"],\"article_html\":\"<p>Um 10.00 Uhr tagt der Rat, um"
                + " 11.00 Uhr spricht die Bürgermeisterin, und am Abend wird das Fest"
                + " eröffnet.</p>\"}");

    assertThat(result.message()).contains("planning note");
  }

  @Test
  void read_adHocJson_saysWhichFieldsWereTaken() {
    Fixtures.Result result =
        Fixtures.readText(
            "{\"Story Title\":\"x\",\"Headline\":\"Pier\",\"Full Text\":\"" + TEXT + "\"}");

    assertThat(result.format()).isEqualTo("json (Headline, Full Text)");
  }

  @Test
  void read_jsonLines_refusesABrokenLineAlone() {
    Fixtures.Result result = Fixtures.read("stories.jsonl");

    assertThat(result.format()).isEqualTo("json-lines: json (Headline, Body)");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild ferry pier", "Bakers end their strike");
    assertThat(result.refusals()).startsWith("line 2: MALFORMED").hasSizeGreaterThan(1);
    assertThat(result.articles().get(0).paragraphs()).hasSize(2);
    assertThat(result.articles().get(0).byline()).isEqualTo("Anna Ross");
    assertThat(result.articles().get(0).published().foundIn()).isEqualTo("json:Published At");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s, %s]",
        "{\"articles\": [%s, %s]}",
        "{\"data\": {\"items\": [{\"item\": %s}, {\"item\": %s}]}}",
        "{\"hits\": {\"hits\": [{\"_source\": %s}, {\"_source\": %s}]}}",
        "{\"@context\": \"https://schema.org\", \"@graph\": [%s, %s]}",
        "{\"_items\": [%s, %s], \"_meta\": {}}",
        "%s\n\n%s"
      })
  void read_wrappedItems_areFound(String wrapper) {
    String item = "{\n\"headline\":\"Pier\",\n\"body\":\"" + TEXT + "\"}";

    assertThat(Fixtures.readText(wrapper.formatted(item, item)).articles()).hasSize(2);
  }

  @Test
  void read_typedElements_joinsTextAndLeavesImages() {
    Article article =
        Fixtures.readText(
                "{\"headlines\":{\"basic\":\"Pier\"},\"content_elements\":[{\"type\":\"text\","
                    + "\"content\":\"<b>One.</b> "
                    + TEXT
                    + "\"},{\"type\":\"image\",\"content\":\"The old pier\"},{\"type\":\"text\","
                    + "\"content\":\"Work is to begin in spring.\"}]}")
            .only();

    assertThat(article.title()).isEqualTo("Pier");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_teletypeBody_isJoinedAtIndentsAndSignedOff() {
    Article article =
        Fixtures.readText(
                "{\"title\":\"COUNCIL TO REBUILD PIER\",\"body\":\"The harbour council of Westmouth said"
                    + "\\nit would rebuild the ferry pier, which a storm had taken away in one"
                    + "\\nsingle night.\\n    Work is to begin in spring and will cost four million"
                    + "\\npounds.\\n Reuter\\n\\u0003\"}")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().get(1)).endsWith("four million pounds.");
    assertThat(article.dropped().get(0).reason()).isEqualTo("sign-off");
  }

  @Test
  void read_loneSurrogateAndNulInAnEscape_areDropped() {
    Article article =
        Fixtures.readText(
                "{\"headline\":\"Pier\\ud83d\",\"body\":\"The \\u0000harbour\\u0092s council voted on"
                    + " Tuesday to rebuild the old ferry pier of the town at last.\"}")
            .only();

    assertThat(article.title()).isEqualTo("Pier");
    assertThat(article.body()).startsWith("The harbour’s council");
  }

  /** Stories under these names were "an object without a body", or lost their title. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"Pier vote\",\"content_text\":\"%s\",\"author\":{\"name\":\"Anna Ross\"}}]}",
        "{\"titular\":\"Pier vote\",\"cuerpo\":\"%s\",\"autor\":\"Anna Ross\"}",
        "{\"titulo\":\"Pier vote\",\"conteudo\":\"%s\",\"autor\":\"Anna Ross\"}",
        "{\"titre\":\"Pier vote\",\"contenu\":\"%s\",\"auteur\":\"Anna Ross\"}",
        "{\"titel\":\"Pier vote\",\"text\":\"%s\",\"autor\":\"Anna Ross\"}",
        "{\"title\":\"Pier vote\",\"author\":\"Anna Ross\",\"content\":{\"root\":{\"type\":\"root\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"%s\"}]}]}}}"
      })
  void read_otherLanguagesJsonFeedAndLexical_areRead(String json) {
    Article article = Fixtures.readText(json.formatted(TEXT)).only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.paragraphs()).containsExactly(TEXT);
    assertThat(article.byline()).isEqualTo("Anna Ross");
  }

  /** The first 200 signs of a story were published as all of it. */
  @Test
  void read_bodyThatNewsApiCutOff_isNoStory() {
    Fixtures.Result result =
        Fixtures.readText(
            "{\"articles\":[{\"title\":\"Pier vote\",\"description\":\"Westmouth votes\",\"content\":\""
                + TEXT
                + " Work is to begin in spr… [+2371 chars]\"}]}");

    assertThat(result.message()).contains("a description without a body");
  }
}
