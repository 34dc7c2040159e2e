package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One story, filed in every format that can carry it, is the same article: whoever files it, the
 * desk must not see from its text, its headline, its time or its writer by which way it came.
 */
final class OneStoryTest {

  private static final String GUID = "tag:wire.example,2026:pier-vote";
  private static final String TIME = "2026-01-12T09:30:00Z";
  private static final String TITLE = "Council votes to rebuild ferry pier";
  private static final List<String> PARAGRAPHS =
      List.of(
          "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending"
              + " a dispute that has divided the town for a decade.",
          "“We are glad that it is over,” said Ada Lund, who runs the ferry to the island with her"
              + " two brothers – and with a café on board.",
          "Work is to begin in spring, the mayor said, and will cost about four million pounds,"
              + " half of which the council hopes to raise from the county.");

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MARKED_UP = "<p>" + String.join("</p><p>", PARAGRAPHS) + "</p>";
  private static final String PLAIN = String.join("\n\n", PARAGRAPHS);

  private static Map<String, String> filed() {
    Map<String, String> filed = new TreeMap<>();
    filed.put(
        "nitf",
        XML
            + "<nitf xml:lang=\"en\"><head><docdata><doc-id id-string=\""
            + GUID
            + "\"/><date.issue"
            + " norm=\"20260112T093000Z\"/></docdata></head><body><body.head><hedline><hl1>"
            + TITLE
            + "</hl1></hedline><byline>By Anna Ross</byline></body.head><body.content>"
            + MARKED_UP
            + "</body.content></body></nitf>");
    filed.put(
        "newsml-g2",
        XML
            + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\""
            + GUID
            + "\" xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:text\"/><versionCreated>"
            + TIME
            + "</versionCreated></itemMeta><contentMeta><by>Anna Ross</by><headline>"
            + TITLE
            + "</headline></contentMeta><contentSet><inlineXML"
            + " contenttype=\"application/xhtml+xml\"><html"
            + " xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
            + MARKED_UP
            + "</body></html></inlineXML></contentSet></newsItem>");
    filed.put(
        "newsml-1",
        XML
            + "<NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier><PublicIdentifier>"
            + GUID
            + "</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType"
            + " FormalName=\"News\"/><ThisRevisionCreated>20260112T093000Z</ThisRevisionCreated></NewsManagement><NewsComponent"
            + " xml:lang=\"en\"><NewsLines><HeadLine>"
            + TITLE
            + "</HeadLine><ByLine>By Anna Ross</ByLine></NewsLines><ContentItem><DataContent>"
            + MARKED_UP
            + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
    filed.put(
        "rss",
        XML
            + "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Wire</title>"
            + "<language>en</language><item><title>"
            + TITLE
            + "</title><guid isPermaLink=\"false\">"
            + GUID
            + "</guid><pubDate>Mon, 12 Jan 2026 09:30:00 GMT</pubDate><dc:creator>Anna"
            + " Ross</dc:creator><content:encoded><![CDATA["
            + MARKED_UP
            + "]]></content:encoded></item></channel></rss>");
    filed.put(
        "atom",
        XML
            + "<feed xmlns=\"http://www.w3.org/2005/Atom\""
            + " xml:lang=\"en\"><title>Wire</title><entry><title>"
            + TITLE
            + "</title><id>"
            + GUID
            + "</id><published>"
            + TIME
            + "</published><author><name>Anna Ross</name></author><content type=\"html\">"
            + MARKED_UP.replace("<", "&lt;")
            + "</content></entry></feed>");
    filed.put(
        "ninjs",
        "{\"uri\":\""
            + GUID
            + "\",\"type\":\"text\",\"language\":\"en\",\"versioncreated\":\""
            + TIME
            + "\",\"byline\":\"By Anna Ross\",\"headline\":\""
            + TITLE
            + "\",\"body_xhtml\":\""
            + MARKED_UP
            + "\"}");
    filed.put(
        "json of a newsroom",
        "{\"id\":\""
            + GUID
            + "\",\"published_at\":\""
            + TIME
            + "\",\"author\":{\"name\":\"Anna Ross\"},\"title\":\""
            + TITLE
            + "\",\"text\":\""
            + PLAIN.replace("\n", "\\n")
            + "\"}");
    filed.put(
        "mail",
        "From: Desk <desk@wire.example>\nTo: drop@desk.example\nMessage-ID: "
            + GUID
            + "\nDate: Mon, 12 Jan 2026 10:30:00 +0100\nSubject: Fwd: "
            + TITLE
            + "\nContent-Type: text/plain; charset=utf-8\n\nBy Anna Ross\n\n"
            + PLAIN
            + "\n");
    filed.put(
        "page",
        "<!doctype html><html lang=\"en\"><head><title>"
            + TITLE
            + " | Westmouth Wire</title><meta name=\"author\" content=\"Anna Ross\">"
            + "<meta property=\"article:published_time\" content=\""
            + TIME
            + "\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>"
            + TITLE
            + "</h1>"
            + MARKED_UP
            + "</article><footer>Contact us</footer></body></html>");
    return filed;
  }

  /** Formats that have a place for the publisher's name of a story; a page has none. */
  private static final List<String> NAMING =
      List.of(
          "nitf", "newsml-g2", "newsml-1", "rss", "atom", "ninjs", "json of a newsroom", "mail");

  @TestFactory
  Stream<DynamicTest> read_filedAnyWay_isTheSameArticle() {
    return filed().entrySet().stream()
        .map(way -> dynamicTest(way.getKey(), () -> assertStory(way.getKey(), way.getValue())));
  }

  /** A page that a crawler kept is the page. */
  @TestFactory
  Stream<DynamicTest> read_insideAnArchive_isTheSameArticle() {
    return filed().entrySet().stream()
        .filter(way -> !way.getKey().equals("mail"))
        .map(
            way ->
                dynamicTest(
                    way.getKey(), () -> assertStory(way.getKey(), archived(way.getValue()))));
  }

  private static void assertStory(String way, String copy) {
    Article article = Fixtures.readText(copy).only();

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.paragraphs()).isEqualTo(PARAGRAPHS);
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.published().value()).isEqualTo(TIME);
    assertThat(article.language()).isEqualTo("en");
    if (NAMING.contains(way)) {
      assertThat(article.publisher().guid()).isEqualTo(GUID);
    }
  }

  private static String archived(String copy) {
    int length = copy.getBytes(StandardCharsets.UTF_8).length;
    return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
        + "000000000001>\r\nWARC-Date: 2026-02-01T00:00:00Z\r\nWARC-Target-URI:"
        + " https://wire.example/pier\r\nContent-Type: text/plain\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + copy
        + "\r\n\r\n";
  }
}
