package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What items of JSON say about themselves, under whatever names newsrooms give it. */
final class JsonMetadataTest {

  private static final String TEXT =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the town.";

  @ParameterizedTest
  @ValueSource(strings = {"guid", "uri", "urn", "@id", "id", "item_id", "identifier", "uuid"})
  void read_identifierUnderAnyName_isTheGuid(String name) {
    assertThat(read("\"" + name + "\":\"pier-7\"").publisher().guid()).isEqualTo("pier-7");
  }

  @Test
  void read_apItemId_isTheGuid() {
    assertThat(read("\"altids\":{\"itemid\":\"abc\"},\"uri\":\"x\"").publisher().guid())
        .isEqualTo("abc");
  }

  @ParameterizedTest
  @CsvSource({
    "pubstatus, usable, USABLE",
    "pubstatus, withheld, WITHHELD",
    "pubstatus, canceled, CANCELED",
    "status, draft, WITHHELD",
    "status, publish, USABLE",
    "Status, deleted, CANCELED"
  })
  void read_statusUnderAnyName_isKept(String name, String written, PublisherData.Status status) {
    assertThat(read("\"" + name + "\":\"" + written + "\"").publisher().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"embargoed", "embargo", "embargo_until", "embargoedDate"})
  void read_embargoUnderAnyName_isKept(String name) {
    assertThat(read("\"" + name + "\":\"2026-01-12T12:00:00Z\"").publisher().embargo())
        .isEqualTo("2026-01-12T12:00:00Z");
  }

  /** A flag says that there is an embargo and not until when, so that it has no end. */
  @Test
  void read_embargoThatIsNoTime_isKeptAsItIs() {
    assertThat(read("\"embargoed\":\"true\"").publisher().embargo()).isEqualTo("true");
  }

  @Test
  void read_subjectsInAnyForm_areCodes() {
    assertThat(
            read("\"subject\":[{\"code\":\"medtop:11000000\",\"name\":\"politics\"},"
                    + "{\"uri\":\"http://cv.iptc.org/newscodes/mediatopic/20000621/\"},"
                    + "\"04000000\",{\"literal\":\"piers\"},null]")
                .publisher()
                .subjectCodes())
        .containsExactly("medtop:11000000", "medtop:20000621", "subj:04000000", "piers");
  }

  @Test
  void read_places_areCountries() {
    assertThat(
            read("\"place\":[{\"code\":\"GB\",\"name\":\"Britain\"}],"
                    + "\"datelinelocation\":{\"countrycode\":\"GBR\"}")
                .publisher()
                .countryCodes())
        .containsExactly("GB", "GBR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"keywords", "keyword_names", "tags", "topics"})
  void read_keywordsUnderAnyName_areKept(String name) {
    assertThat(
            read("\"" + name + "\":[\"harbour\",\"ferries\"],\"slugline\":\"pier\"")
                .publisher()
                .keywords())
        .containsExactly("harbour", "ferries", "pier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"byline\":\"By Anna Ross\" | Anna Ross",
        "\"author\":\"Anna Ross\" | Anna Ross",
        "\"author\":{\"name\":\"Anna Ross\"} | Anna Ross",
        "\"authors\":[{\"name\":\"Anna Ross\"},{\"name\":\"Ben Lund\"}] | Anna Ross, Ben Lund",
        "\"authors\":[\"Anna Ross\",\"Ben Lund\"] | Anna Ross, Ben Lund",
        "\"bylines\":[{\"by\":\"x\",\"name\":\"Anna Ross\"}] | Anna Ross",
        "\"creator\":[\"Anna Ross\"] | Anna Ross",
        "\"byline\":\"\",\"writer\":\"Anna Ross\" | Anna Ross",
        "\"author\":\"aross\" | ``"
      })
  void read_writerInAnyForm_isTheByline(String field, String byline) {
    assertThat(read(field).byline()).isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"provider\":\"The Associated Press\" | AP",
        "\"source\":\"Reuters\" | Reuters",
        "\"infosource\":[{\"name\":\"AFP.com\"}] | AFP",
        "\"creditline\":\"dpa\" | dpa",
        "\"publisher\":{\"name\":\"Herald\"} | Herald",
        "\"source\":\"https://herald.example/feed\" | ``"
      })
  void read_agencyInAnyForm_isItsShortName(String field, String agency) {
    assertThat(read(field).agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"versioncreated\":\"2026-01-12T09:30:00Z\",\"firstcreated\":\"2026-01-11T00:00:00Z\" | 2026-01-12T09:30:00Z | json:versioncreated",
        "\"Published At\":\"2026-01-12\" | 2026-01-12 | json:Published At",
        "\"date\":1768210200 | 2026-01-12T09:30:00Z | json:date",
        "\"date\":\"yesterday\",\"created_at\":\"2026-01-12\" | 2026-01-12 | json:created_at",
        "\"datePublished\":\"2026-01-12T10:30+01:00\" | 2026-01-12T10:30:00+01:00 | json:datePublished"
      })
  void read_dateUnderAnyName_saysWhereItStood(String fields, String value, String foundIn) {
    Article article = read(fields);

    assertThat(article.published().value()).isEqualTo(value);
    assertThat(article.published().foundIn()).isEqualTo(foundIn);
  }

  @Test
  void read_noDate_isNeverToday() {
    assertThat(read("\"id\":1").published().value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"dateline\":\"Westmouth, 12 Jan (AFP) -\" | Westmouth",
        "\"located\":\"Westmouth\" | Westmouth",
        "\"dateline\":\"12 January 2026\",\"located\":\"Westmouth\" | Westmouth"
      })
  void read_placeOfWriting_isTheDateline(String field, String dateline) {
    assertThat(read(field).dateline()).isEqualTo(dateline);
  }

  @ParameterizedTest
  @CsvSource({
    "language, en-US, en",
    "lang, de, de",
    "inLanguage, fin, fi",
    "language, xx-klingon, xx"
  })
  void read_languageUnderAnyName_isItsCode(String name, String tag, String code) {
    assertThat(read("\"" + name + "\":\"" + tag + "\"").language()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"url", "link", "canonical_url", "webUrl", "permalink"})
  void read_addressUnderAnyName_isKept(String name) {
    assertThat(read("\"" + name + "\":\"https://herald.example/pier\"").publisher().url())
        .isEqualTo("https://herald.example/pier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headline",
        "title",
        "hedline",
        "Headline Text",
        "heading",
        "head",
        "hl1",
        "web_title",
        "name"
      })
  void read_titleUnderAnyName_isTheTitle(String name) {
    assertThat(
            Fixtures.readText("{\"" + name + "\":\"Pier vote\",\"body\":\"" + TEXT + "\"}")
                .only()
                .title())
        .isEqualTo("Pier vote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body_xhtml",
        "bodyHtml",
        "article_html",
        "body_text",
        "articleBody",
        "content",
        "story",
        "full_text",
        "maintext",
        "text",
        "Story Text",
        "copy",
        "html",
        "plain_text",
        "article"
      })
  void read_bodyUnderAnyName_isTheStory(String name) {
    assertThat(
            Fixtures.readText("{\"headline\":\"Pier vote\",\"" + name + "\":\"" + TEXT + "\"}")
                .only()
                .paragraphs())
        .containsExactly(TEXT);
  }

  /** A plain rendition beside the marked-up one is the same story without its paragraphs. */
  @Test
  void read_severalBodies_takesTheMarkedUpOne() {
    Article article =
        Fixtures.readText(
                "{\"headline\":\"Pier\",\"text\":\"Plain of it all.\",\"body_html\":\"<p>"
                    + TEXT
                    + "</p><p>Work is to begin in spring.</p>\"}")
            .only();

    assertThat(article.paragraphs()).containsExactly(TEXT, "Work is to begin in spring.");
  }

  private static Article read(String fields) {
    return Fixtures.readText("{\"headline\":\"Pier\",\"body\":\"" + TEXT + "\"," + fields + "}")
        .only();
  }
}
