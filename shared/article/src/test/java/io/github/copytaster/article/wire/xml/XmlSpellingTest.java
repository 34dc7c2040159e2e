package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One XML file in the many ways it can be written: the same articles. */
final class XmlSpellingTest {

  private static final String NITF =
      "%s<nitf><body><body.head><hedline><hl1>Ross &amp; Sons sell"
          + " pier</hl1></hedline></body.head><body.content><p>The harbour council of Westmouth"
          + " voted on Tuesday to sell the old ferry pier to Ross &amp; Sons, ending a"
          + " dispute.</p></body.content></body></nitf>";

  static Stream<String> files() {
    return Fixtures.NAMES.stream().filter(name -> name.endsWith(".xml"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void read_withoutDeclaration_isTheSame(String file) {
    assertSame(file, text(file).replaceFirst("<\\?xml[^>]*>", ""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void read_commentsAndInstructionsBetweenElements_areNoText(String file) {
    String text = text(file);
    int root = text.indexOf('>', text.indexOf('<', text.lastIndexOf("?>") + 2)) + 1;

    assertSame(
        file,
        text.substring(0, root)
            + "<!-- the <pier> & more --><?desk keep=\"1\"?>"
            + text.substring(root).replace("</", "<!-- </p> --></"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void read_otherQuotesAroundAttributes_areTheSame(String file) {
    assertSame(file, text(file).replaceAll("=\"([^\"'<>&]*)\"(?=[^<>]*>)", "='$1'"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void read_blanksInsideTags_changeNothing(String file) {
    assertSame(file, text(file).replaceAll("(</[A-Za-z.:]+)>", "$1\n >"));
  }

  @Test
  void read_numbersForLetters_areTheLetters() {
    StringBuilder numbers = new StringBuilder();
    "Council votes".chars().forEach(sign -> numbers.append("&#").append(sign).append(';'));

    assertSame("pier.nitf.xml", text("pier.nitf.xml").replace("Council votes", numbers.toString()));
  }

  /** Feeds put markup into CDATA or escape it; some do both in one feed. */
  @Test
  void read_markupEscapedOrInCdata_isTheSame() {
    String feed = text("feed.rss.xml");
    StringBuilder escaped = new StringBuilder();
    int at = 0;
    for (int start = feed.indexOf("<![CDATA["); start >= 0; start = feed.indexOf("<![CDATA[", at)) {
      int end = feed.indexOf("]]>", start);
      String content = feed.substring(start + 9, end);
      escaped.append(feed, at, start);
      escaped.append(content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      at = end + 3;
    }
    escaped.append(feed.substring(at));

    assertThat(escaped.toString()).doesNotContain("CDATA").isNotEqualTo(feed);
    assertThat(Fixtures.readText(escaped.toString()).articles().get(0))
        .isEqualTo(Fixtures.read("feed.rss.xml").articles().get(0));
  }

  /**
   * A subset that ended with "]", a line end and ">" was taken to go on to the end of the file, and
   * a bare ampersand or an HTML entity below it made the file malformed.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE nitf SYSTEM \"nitf.dtd\">",
        "<!DOCTYPE nitf [<!ENTITY desk \"WNA\">]>",
        "<!DOCTYPE nitf [<!ENTITY desk \"WNA\">]\n>",
        "<!DOCTYPE nitf SYSTEM \"nitf.dtd\" [\n<!ENTITY desk \"WNA\">\n]  >"
      })
  void read_bareAmpersandBelowAnyDoctype_isAnAmpersand(String doctype) {
    String careless =
        NITF.formatted(doctype).replace("&amp;", "&").replace("a dispute", "a&nbsp;dispute");

    assertThat(Fixtures.readText(careless).articles())
        .isEqualTo(Fixtures.readText(NITF.formatted("")).articles());
  }

  /**
   * Only a single blank was known to stand around the name of an entity that a file declares; with
   * more, or a tab, copy was full of "&amp;firm;".
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"<!ENTITY firm \"Ross\">", "<!ENTITY\tfirm\n'Ross'>", "<!ENTITY  firm  \"Ross\">"})
  void read_entityOfTheFile_isWhatItDeclares(String entity) {
    String nitf = NITF.formatted("").replace("Ross", "&firm;");

    assertThat(Fixtures.readText("<!DOCTYPE nitf [" + entity + "]>" + nitf).articles())
        .isEqualTo(Fixtures.readText(NITF.formatted("")).articles());
  }

  private static void assertSame(String file, String written) {
    assertThat(written).isNotEqualTo(text(file));
    assertThat(Fixtures.readText(written).articles()).isEqualTo(Fixtures.read(file).articles());
    assertThat(refusals(written)).isEqualTo(Fixtures.read(file).refusals());
  }

  private static List<String> refusals(String written) {
    return Fixtures.readText(written).refusals();
  }

  private static String text(String file) {
    return new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
  }
}
