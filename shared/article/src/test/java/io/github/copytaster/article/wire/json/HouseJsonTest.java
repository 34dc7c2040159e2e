package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData.Status;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What content systems, databases and crawlers export. In each of these a newsroom's file lost its
 * title, its writer or its date, or was "an object without a body".
 */
final class HouseJsonTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said, and the county pays most of it.";
  private static final String BOTH = "\"body\":\"" + FIRST + "\\n\\n" + SECOND + "\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rendered\":\"Pier vote\"}",
        "{\"plain\":\"Pier vote\",\"rich\":\"<b>Pier vote</b>\"}",
        "{\"default\":\"Pier vote\"}",
        "{\"en\":\"Pier vote\"}",
        "{\"en-GB\":\"Pier vote\",\"de-DE\":\"Molenvotum\"}",
        "{\"short\":\"Pier\",\"long\":\"Pier vote\"}",
        "{\"print\":\"Pier vote\"}",
        "{\"title\":\"Pier vote\"}",
        "{\"#text\":\"Pier vote\"}",
        "{\"html\":\"<h1>Pier vote</h1>\"}"
      })
  void read_titleThatIsAnObject_isItsText(String title) {
    assertThat(read("{\"title\":" + title + "," + BOTH + "}").title()).isEqualTo("Pier vote");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"author\":{\"first_name\":\"Anna\",\"last_name\":\"Ross\"} | Anna Ross",
        "\"authors\":[{\"givenName\":\"Anna\",\"familyName\":\"Ross\"},{\"fullName\":\"Ben Lund\"}] | Anna Ross, Ben Lund",
        "\"autor\":{\"vorname\":\"Anna\",\"nachname\":\"Ross\"} | Anna Ross",
        "\"byline\":{\"original\":\"By Anna Ross\",\"person\":[{\"firstname\":\"A\"}]} | Anna Ross",
        "\"author\":{\"data\":[{\"attributes\":{\"name\":\"Anna Ross\"}}]} | Anna Ross",
        "\"author_first_name\":\"Anna\",\"author_last_name\":\"Ross\" | Anna Ross",
        "\"authors\":\"['Anna Ross', 'Ben Lund']\" | Anna Ross, Ben Lund",
        "\"author\":{\"M\":{\"name\":{\"S\":\"Anna Ross\"}}} | Anna Ross",
        "\"author\":4,\"_embedded\":{\"author\":[{\"id\":4,\"name\":\"Anna Ross\"}]} | Anna Ross",
        "\"byline\":\"ar/bl\",\"author\":\"Anna Ross\" | Anna Ross",
        "\"author\":{\"$oid\":\"65f0c0ffee\"} | ``",
        "\"author\":17 | ``"
      })
  void read_writer_isTheByline(String field, String byline) {
    assertThat(read("{\"title\":\"Pier vote\"," + BOTH + "," + field + "}").byline())
        .isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"date\":\"/Date(1764063600000)/\" | 2025-11-25T09:40:00Z",
        "\"date\":\"/Date(1764063600000+0100)/\" | 2025-11-25T09:40:00Z",
        "\"date\":1764063600.25 | 2025-11-25T09:40:00Z",
        "\"date\":{\"$date\":{\"$numberLong\":\"1764063600000\"}} | 2025-11-25T09:40:00Z",
        "\"created\":{\"_seconds\":1764063600,\"_nanoseconds\":0} | 2025-11-25T09:40:00Z",
        "\"date\":{\"date\":\"2025-11-25 09:40:00.000000\",\"timezone_type\":3,\"timezone\":\"UTC\"} | 2025-11-25T09:40:00Z",
        "\"publishedAt\":[2025,11,25,9,40] | 2025-11-25T09:40",
        "\"date\":{\"year\":2025,\"month\":11,\"day\":25} | 2025-11-25",
        "\"date_gmt\":\"2025-11-25T09:40:00\" | 2025-11-25T09:40:00Z",
        "\"firstPublishedDateTime\":\"2025-11-25T09:40:00Z\" | 2025-11-25T09:40:00Z",
        "\"fecha_publicacion\":\"25/11/2025\" | 2025-11-25",
        "\"date\":\"03/04/2025\" | ``",
        "\"unpublish_date\":\"2025-11-25\",\"publisher\":\"2025-11-25\" | ``"
      })
  void read_time_isNoMoreExactThanItIsWritten(String field, String published) {
    assertThat(read("{\"title\":\"Pier vote\"," + BOTH + "," + field + "}").published().value())
        .isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body_paragraphs\":[\"%1\",\"%2\"]",
        "\"content_blocks\":[{\"type\":\"paragraph\",\"content\":\"%1\"},{\"type\":\"paragraph\",\"content\":\"%2\"}]",
        "\"content\":{\"body\":{\"paragraphs\":[{\"p\":\"%1\"},{\"p\":\"%2\"}]}}",
        "\"body\":{\"p\":[\"%1\",\"%2\"]}",
        "\"body\":{\"0\":\"%1\",\"1\":\"%2\"}",
        "\"body\":[{\"id\":1,\"type\":\"ParagraphBlock\",\"model\":{\"text\":\"%1\"}},{\"id\":2,\"model\":{\"text\":\"%2\"}}]",
        "\"article_content\":\"<p>%1</p><p>%2</p>\"",
        "\"bodyXML\":\"<body><p>%1</p><p>%2</p></body>\"",
        "\"contents\":[{\"type\":\"text\",\"body\":\"%1\"},{\"type\":\"text\",\"body\":\"%2\"}]",
        "\"body\":{\"en-US\":{\"nodeType\":\"document\",\"content\":[{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"%1\"}]},{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"%2\"}]}]}}",
        "\"content\":{\"objects\":[{\"type\":\"x-im/preamble\",\"content\":\"%1\"},{\"type\":\"x-im/image\",\"content\":\"The pier\"},{\"type\":\"x-im/body\",\"content\":\"%2\"}]}",
        "\"cards\":[{\"story-elements\":[{\"type\":\"text\",\"text\":\"%1\"},{\"type\":\"text\",\"text\":\"%2\"}]}]",
        "\"body\":\"{\\\"blocks\\\":[{\\\"type\\\":\\\"paragraph\\\",\\\"data\\\":{\\\"text\\\":\\\"%1\\\"}},{\\\"type\\\":\\\"paragraph\\\",\\\"data\\\":{\\\"text\\\":\\\"%2\\\"}}]}\"",
        "\"text\":\"[\\\"%1\\\",\\\"%2\\\"]\"",
        "\"lead\":\"%1\",\"body\":\"%2\"",
        "\"lead\":\"%1\",\"body\":\"%1\\n\\n%2\"",
        "\"fields\":{\"body\":\"<p>%1</p><p>%2</p>\",\"bodyText\":\"%1 %2\"}",
        "\"values\":{\"body\":\"<p>%1</p><p>%2</p>\"}"
      })
  void read_body_isItsParagraphs(String body) {
    String item = "{\"title\":\"Pier vote\"," + body + "}";

    assertThat(read(item.replace("%1", FIRST).replace("%2", SECOND)).paragraphs())
        .containsExactly(FIRST, SECOND);
  }

  /** A name that nobody lists holds the story if nothing else does; a licence is none. */
  @Test
  void read_longProseUnderAnyName_isTheStoryAndItsLicenceIsNot() {
    String prose = (FIRST + " " + SECOND + " ").repeat(3).strip();

    assertThat(read("{\"Überschrift\":\"Pier\",\"Meldung\":\"" + prose + "\"}").body())
        .isEqualTo(prose);
    assertThat(
            Fixtures.readText("{\"title\":\"Pier\",\"licence_terms\":\"" + prose + "\"}").format())
        .isEqualTo("NO_ARTICLE");
    assertThat(Fixtures.readText("{\"title\":\"Pier\",\"description\":\"" + prose + "\"}").format())
        .isEqualTo("NO_ARTICLE");
  }

  /** Prismic, Storyblok, Sanity, Elasticsearch, Kafka: date and writer stand around the story. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"results\":[{\"id\":\"x\",\"first_publication_date\":\"2025-11-25\",\"author\":\"Anna Ross\",\"data\":%s}]}",
        "{\"story\":{\"name\":\"x\",\"published_at\":\"2025-11-25\",\"author\":\"Anna Ross\",\"content\":%s}}",
        "{\"offset\":7,\"published\":\"2025-11-25\",\"byline\":\"Anna Ross\",\"value\":%s}"
      })
  void read_whatIsSaidAroundAStory_isTheStorys(String wrapper) {
    Article article = read(wrapper.replace("%s", "{\"title\":\"Pier vote\"," + BOTH + "}"));

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.published().value()).isEqualTo("2025-11-25");
    assertThat(article.byline()).isEqualTo("Anna Ross");
  }

  @Test
  void read_storyThatAQueueCarriesAsText_isRead() {
    String story = "{\"title\":\"Pier vote\"," + BOTH + "}";
    String quoted = story.replace("\\", "\\\\").replace("\"", "\\\"");

    assertThat(read("{\"messageId\":\"1\",\"body\":\"" + quoted + "\"}").title())
        .isEqualTo("Pier vote");
  }

  @Test
  void read_listUnderAnyName_isReadItemByItem() {
    String list =
        "{\"ms\":3,\"result\":[%s,%s]}"
            .replace(
                "%s",
                "{\"_type\":\"post\",\"title\":\"Pier vote\",\"body\":[{\"_type\":\"block\",\"children\":[{\"text\":\""
                    + FIRST
                    + " "
                    + SECOND
                    + "\"}]}]}");

    assertThat(Fixtures.readText(list).articles()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"is_published\":false | WITHHELD",
        "\"status\":[{\"value\":false}] | WITHHELD",
        "\"status\":true,\"moderation_state\":\"draft\" | WITHHELD",
        "\"draft\":true | WITHHELD",
        "\"state\":\"withdrawn\" | CANCELED",
        "\"status\":\"published\",\"deleted\":true | CANCELED",
        "\"status\":\"ok\",\"published\":true | USABLE"
      })
  void read_flagsAndWords_sayWhetherItMayBeUsed(String field, Status status) {
    assertThat(read("{\"title\":\"Pier vote\"," + BOTH + "," + field + "}").publisher().status())
        .isEqualTo(status);
  }

  /** A missing field was looked for in itself, by every name of a holder, to the fourth power. */
  @Test
  void one_missingField_isNothing() {
    assertThat(
            Texts.one(
                new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode().path("x")))
        .isEmpty();
  }

  private static Article read(String json) {
    return Fixtures.readText(json).only();
  }
}
