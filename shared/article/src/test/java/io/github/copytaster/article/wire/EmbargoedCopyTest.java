package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublisherData.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An embargo without a readable time ("soon, ask the desk", an empty element, a status alone) was
 * taken for none, and the copy was published at once. It must reach the table, which holds back
 * what it cannot read.
 */
final class EmbargoedCopyTest {

  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"embargoed\": \"soon, ask the desk\" | soon, ask the desk",
        "\"embargoed\": \"not before midnight\" | not before midnight",
        "\"embargoed\": true | true",
        "\"embargo\": \"now\" | now",
        "\"embargoed\": {\"until\": \"2099-01-01T00:00:00Z\"} | 2099-01-01T00:00:00Z",
        "\"embargoed\": [{\"until\": {\"at\": \"2099-01-01\"}, \"set\": true}] | 2099-01-01",
        "\"embargo\": {\"reason\": \"the speech\"} | {\"reason\":\"the speech\"}",
        "\"embargo\": {\"from\": \"2020-01-01\", \"to\": \"2099-01-01\"} | {\"from\":\"2020-01-01\",\"to\":\"2099-01-01\"}",
        "\"embargoed\": true, \"embargo_until\": \"2099-01-01T00:00:00Z\" | 2099-01-01T00:00:00Z",
        "\"pubstatus\": \"embargoed\" | indefinite",
        "\"pubstatus\": \"embargoed\", \"embargoed\": \"2099-01-01T00:00:00Z\" | 2099-01-01T00:00:00Z"
      })
  void read_json_keepsTimesAndWords(String field, String embargo) {
    assertThat(json(field)).isEqualTo(embargo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"embargoed\": false",
        "\"embargoed\": null",
        "\"embargoed\": \"\"",
        "\"embargoed\": \" \"",
        "\"embargoed\": \"none\"",
        "\"embargoed\": 0",
        "\"embargoed\": []",
        "\"embargoed\": {\"active\": false, \"until\": null}",
        "\"pubstatus\": \"usable\""
      })
  void read_jsonThatSaysThereIsNone_hasNone(String field) {
    assertThat(json(field)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<embargoed xsi:nil=\"true\"/>, indefinite",
    "<embargoed></embargoed>, indefinite",
    "<embargoed> </embargoed>, indefinite",
    "<embargoed>when she has spoken</embargoed>, when she has spoken",
    "<embargoed>2099-01-01T00:00:00Z</embargoed>, 2099-01-01T00:00:00Z",
    "<pubStatus qcode=\"stat:embargoed\"/>, indefinite",
    "<pubStatus qcode=\"stat:usable\"/>, ''"
  })
  void read_newsMlG2_keepsEmptyElementsToo(String element, String embargo) {
    String item =
        "<newsItem xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" guid=\"urn:example:pier\">"
            + "<itemMeta><itemClass qcode=\"ninat:text\"/>ELEMENT</itemMeta><contentMeta><headline>Council"
            + " votes to rebuild ferry pier</headline></contentMeta><contentSet><inlineXML><html><body>"
            + "<p>STORY</p></body></html></inlineXML></contentSet></newsItem>";

    assertThat(embargo(item.replace("ELEMENT", element).replace("STORY", STORY)))
        .isEqualTo(embargo);
  }

  @ParameterizedTest
  @CsvSource({
    "embargoed, '', indefinite",
    "Embargoed, <date.release/>, indefinite",
    "embargoed, <date.release norm=\"after the speech\"/>, after the speech",
    "embargoed, <date.release norm=\"20990101T000000Z\"/>, 2099-01-01T00:00:00Z",
    "usable, <date.release norm=\"20990101T000000Z\"/>, ''"
  })
  void read_nitf_isEmbargoedByItsStatusAlone(String status, String release, String embargo) {
    String nitf =
        "<nitf><head><docdata management-status=\"STATUS\">RELEASE</docdata></head><body><body.head><hedline>"
            + "<hl1>Council votes to rebuild ferry pier</hl1></hedline></body.head><body.content>"
            + "<p>STORY</p></body.content></body></nitf>";

    assertThat(
            embargo(
                nitf.replace("STATUS", status).replace("RELEASE", release).replace("STORY", STORY)))
        .isEqualTo(embargo);
  }

  @ParameterizedTest
  @CsvSource({
    "'', indefinite",
    "<StatusWillChange><FutureStatus FormalName=\"Usable\"/><DateAndTime>20990101T000000Z</DateAndTime></StatusWillChange>, 2099-01-01T00:00:00Z"
  })
  void read_newsMl1_isEmbargoedByItsStatusAlone(String change, String embargo) {
    String item =
        "<NewsML><NewsItem><NewsManagement><NewsItemType FormalName=\"News\"/><Status"
            + " FormalName=\"Embargoed\"/>CHANGE</NewsManagement><NewsComponent><NewsLines><HeadLine>"
            + "Council votes to rebuild ferry pier</HeadLine></NewsLines><ContentItem><DataContent>"
            + "<p>STORY</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";

    assertThat(embargo(item.replace("CHANGE", change).replace("STORY", STORY))).isEqualTo(embargo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline: Council votes to rebuild pier\nEmbargo: not before the speech\n\n",
        "\nEmbargo: not before the speech\n\n"
      })
  void read_mail_keepsTheWordsOfItsLabel(String labels) {
    Fixtures.Result mail = Fixtures.readText(MAIL + labels + STORY);

    assertThat(mail.only().publisher().embargo()).isEqualTo("not before the speech");
    assertThat(mail.only().body()).isEqualTo(STORY);
  }

  /** An arms embargo is no embargo on copy. */
  @Test
  void read_mailAboutAnEmbargo_isNotHeldBack() {
    String mail = MAIL + STORY + "\n\nEmbargo: sixty years without trade\n\n" + STORY;

    assertThat(embargo(mail)).isEmpty();
  }

  @Test
  void read_withheldCopy_staysWithheld() {
    assertThat(Fixtures.readText(item("\"pubstatus\": \"withheld\"")).only().publisher().status())
        .isEqualTo(Status.WITHHELD);
  }

  private static final String MAIL =
      "From: Anna <anna@wire.example>\nTo: desk@wire.example\nSubject: Council votes to rebuild"
          + " pier\nDate: Mon, 12 Jan 2026 10:30:00 +0100\n\n";

  private static String json(String field) {
    return embargo(item(field));
  }

  private static String item(String field) {
    return "{\"uri\": \"urn:example:pier\", \"versioncreated\": \"2026-01-12T09:30:00Z\", %s,"
            .formatted(field)
        + " \"headline\": \"Council votes to rebuild ferry pier\", \"body_text\": \""
        + STORY
        + "\"}";
  }

  private static String embargo(String copy) {
    return Fixtures.readText(copy).only().publisher().embargo();
  }
}
