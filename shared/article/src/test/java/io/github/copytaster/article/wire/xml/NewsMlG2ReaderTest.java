package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class NewsMlG2ReaderTest {

  private final Fixtures.Result message = Fixtures.read("message.newsml-g2.xml");

  @Test
  void read_message_givesEachStory() {
    assertThat(message.format()).isEqualTo("newsml-g2");
    assertThat(message.articles())
        .extracting(Article::title)
        .containsExactly(
            "Council votes to rebuild ferry pier",
            "Westmouth gewinnt den Pokal",
            "Bakers end their strike");
  }

  @Test
  void read_packagePicturePlanAndShell_areRefused() {
    assertThat(message.refusals())
        .containsExactly(
            "urn:example:package: NO_ARTICLE",
            "urn:example:photo: NO_ARTICLE",
            "urn:example:plan: NO_ARTICLE",
            "urn:example:shell: NO_ARTICLE");
  }

  @Test
  void read_severalRenditions_takesTheMarkedUpOneWithoutHeaderTeaserAndByline() {
    Article pier = message.articles().get(0);

    assertThat(pier.paragraphs())
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending"
                + " a dispute that has divided the town for a decade.",
            "Work is to begin in spring, the mayor said, and will cost about four million pounds.",
            "Ferries have left from a temporary quay since the storm of 2016.");
    assertThat(pier.dropped())
        .extracting(DroppedText::reason)
        .contains("header", "summary", "caption", "byline");
  }

  @Test
  void read_metadata_isKept() {
    Article pier = message.articles().get(0);

    assertThat(pier.publisher().version()).isEqualTo("3");
    assertThat(pier.publisher().embargo()).isEqualTo("2026-01-12T12:00:00Z");
    assertThat(pier.publisher().subjectCodes()).containsExactly("medtop:11000000");
    assertThat(pier.publisher().countryCodes()).containsExactly("dpacountry:9", "GB");
    assertThat(pier.publisher().keywords()).containsExactly("pier");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.dateline()).isEqualTo("WESTMOUTH");
    assertThat(pier.agency()).isEqualTo("Reuters");
  }

  @Test
  void read_canceledItem_saysSo() {
    assertThat(message.articles().get(1).publisher().status())
        .isEqualTo(PublisherData.Status.CANCELED);
  }

  @Test
  void read_deepXhtml_isReadOnEveryJdk() {
    String deep =
        "<div>".repeat(200)
            + "<p>The harbour council voted on Tuesday to rebuild the old ferry pier of the town.</p>"
            + "</div>".repeat(200);

    Fixtures.Result result =
        Fixtures.readText(
            "<newsItem guid=\"urn:example:deep\"><contentSet><inlineXML><html><body>"
                + deep
                + "</body></html></inlineXML></contentSet></newsItem>");

    assertThat(result.only().paragraphs()).hasSize(1);
  }

  @Test
  void read_contentSetWithoutItem_readsTheNitfInside() {
    Fixtures.Result result =
        Fixtures.readText(
            "<contentSet xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><inlineXML><nitf><body>"
                + "<body.head><hedline><hl1>Pier</hl1></hedline></body.head><body.content><p>The"
                + " harbour council voted on Tuesday to rebuild the old ferry pier of the"
                + " town.</p></body.content></body></nitf></inlineXML></contentSet>");

    assertThat(result.only().title()).isEqualTo("Pier");
    assertThat(result.format()).isEqualTo("xml");
  }

  /**
   * A calendar that IPTC's guide carries in a newsItem came out as one story of dates and streets.
   */
  @Test
  void read_eventsAsContent_areRefused() {
    Fixtures.Result result =
        Fixtures.readText(
            "<newsItem guid=\"urn:example:calendar\"><itemMeta><itemClass"
                + " qcode=\"ninat:composite\"/></itemMeta><contentSet><inlineXML><events><event>"
                + "<name>Council of Westmouth meets about the ferry pier</name><eventDetails><dates>"
                + "<start>2026-01-12T09:00:00Z</start></dates><location><name>Town hall of"
                + " Westmouth, 3 Quay Street, open to the public</name></location></eventDetails>"
                + "</event></events></inlineXML></contentSet></newsItem>");

    assertThat(result.articles()).isEmpty();
    assertThat(result.message()).contains("found an event");
  }
}
