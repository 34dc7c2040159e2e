package io.github.copytaster.article.wire.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whole messages of teletype wires, as agencies send them. */
final class AgencyMessagesTest {

  private static final String BODY =
      """
         The harbour council of Westmouth voted on Tuesday to
      rebuild the old ferry pier, ending a long dispute.
         Work is to begin in spring, the mayor said after the
      vote, and will cost about four million pounds.
      """
          .replace("\n", "\r\n");

  @Test
  void read_iptc7901_takesSlugsDeskNotesHeadlineAndBylineApart() {
    Article article =
        Fixtures.readText(
                "\u0001eca062 4 i 211 ccccb dpa 061\r\n\u0002\r\npier/harbour/\r\n1st Lead\r\n"
                    + "Council votes to rebuild\r\nferry pier\r\nBy Anna Ross =\r\n"
                    + BODY
                    + "## dpa notebook\r\n* The council, tel. 555-0100\r\ndpa ar\r\n121030 GMT Jan 26"
                    + "\r\n\u0003\u0004")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.agency()).isEqualTo("dpa");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.published().value()).isEqualTo("2026-01-12T10:30:00Z");
    assertThat(article.publisher().guid()).isEqualTo("iptc7901:eca062:2026-01-12");
    assertThat(article.publisher().keywords()).containsExactly("i", "pier/harbour");
    assertThat(article.dropped())
        .contains(
            new DroppedText("1st Lead", "desk-note"),
            new DroppedText("* The council, tel. 555-0100", "notebook"));
  }

  @Test
  void read_twoMessagesInOneFile_areTwoArticles() {
    String message =
        "\u0001eca06%d 4 i 211\r\n\u0002\r\nCouncil votes again =\r\n"
            + BODY
            + "12103%d GMT Jan 26\r\n\u0003\u0004";
    Fixtures.Result result = Fixtures.readText(message.formatted(1, 1) + message.formatted(2, 2));

    assertThat(result.format()).isEqualTo("iptc-7901");
    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("iptc7901:eca061:2026-01-12", "iptc7901:eca062:2026-01-12");
  }

  @Test
  void read_anpa_takesHeadNotesAndTableApart() {
    Article article =
        Fixtures.readText(
                "\u0001a0123 \u001f----\r\nr i\u0013\u0011 BC-Pier Vote   01-12 0403\r\n\u0002"
                    + "^BC-Pier Vote,0403<\r\n^Council votes to rebuild ferry pier<\r\n"
                    + "^Eds: Adds quote from the mayor.<\r\n^By ANNA ROSS=\r\n^Harbour Writer=\r\n"
                    + "   WESTMOUTH, England (AP) _ The harbour council of Westmouth\r\n"
                    + "voted on Tuesday to rebuild the old ferry pier.\r\n"
                    + "   ``We are glad,'' said Anna Ross, who runs the ferry to the\r\n"
                    + "island with her two brothers all the year.\r\n"
                    + "\bPier\u0009 4m^;Quay 2m\r\n\u0003\r\nAP-NY-01-12-26 1030EST\r\n\u0004")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.byline()).isEqualTo("ANNA ROSS");
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(article.dateline()).isEqualTo("WESTMOUTH, England");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().get(1)).startsWith("\"We are glad,\" said Anna Ross");
    assertThat(article.published().value()).isEqualTo("2026-01-12T10:30:00-05:00");
    assertThat(article.publisher().guid()).isEqualTo("anpa1312:a0123:2026-01-12");
    assertThat(article.dropped())
        .extracting(DroppedText::reason)
        .contains("desk-note", "byline", "head", "table");
  }

  /** Found by Jazzer: a row of nothing but its mark was kept as dropped text without a text. */
  @Test
  void read_emptyRowOfATable_isNothingDropped() {
    String wire =
        new String(Fixtures.bytes("pier.anpa1312.txt"), StandardCharsets.UTF_8)
            .replace("Year;Passengers", "");

    assertThat(Fixtures.readText(wire).articles().get(0).dropped())
        .extracting(DroppedText::text)
        .doesNotContain("");
  }

  @Test
  void read_messageOfATableAlone_isNoArticle() {
    String table =
        "\u0001a0124 \u001f----\r\nr s\u0013\u0011 BC-Results   01-12 0100\r\n\u0002^Results<\r\n"
            + "\bRovers 4 United 2\r\n\bCity 1 Town 1\r\n\u0003\r\nAP-NY-01-12-26 1030EST\r\n\u0004";

    assertThat(Fixtures.readText(table).format()).isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_messageCutOffInMidText_isReadAsFarAsItGoes() {
    String whole = "\u0001eca062 4 i 211\r\n\u0002\r\nCouncil votes again =\r\n" + BODY;

    assertThat(Fixtures.readText(whole).only().paragraphs()).hasSize(2);
  }
}
