package io.github.copytaster.article.wire.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class AgencyWireReaderTest {

  private final Fixtures.Result iptc = Fixtures.read("pier.iptc7901.txt");
  private final Fixtures.Result anpa = Fixtures.read("pier.anpa1312.txt");

  @Test
  void read_iptc7901_takesHeadlineBylineAndBodyApart() {
    Article pier = iptc.only();

    assertThat(iptc.format()).isEqualTo("iptc-7901");
    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(pier.byline()).isEqualTo("Anna Ross, dpa");
    assertThat(pier.agency()).isEqualTo("dpa");
    assertThat(pier.paragraphs()).hasSize(2);
    assertThat(pier.paragraphs().get(1)).endsWith("most of it paid by the county.");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(pier.publisher().guid()).isEqualTo("iptc7901:wna0123:2026-01-12");
    assertThat(pier.publisher().keywords()).containsExactly("pl", "Britain/harbours");
  }

  @Test
  void read_iptc7901Notebook_isDropped() {
    assertThat(iptc.only().dropped())
        .extracting(DroppedText::reason)
        .contains("desk-note", "notebook");
    assertThat(iptc.only().body()).doesNotContain("publication", "2ND LEAD", "adds quote");
  }

  @Test
  void read_iptc7901WithoutControlCharacters_isTheSame() {
    byte[] stripped =
        new String(Fixtures.bytes("pier.iptc7901.txt"), StandardCharsets.ISO_8859_1)
            .replaceAll("[\\x01-\\x04\\x7f]", "")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Fixtures.read(stripped).only().paragraphs()).isEqualTo(iptc.only().paragraphs());
  }

  /**
   * A wire with neither "=" nor an empty line above its text: the slugs and the headline ran
   * together into one title ("Britain/Harbours/ Council votes …").
   */
  @Test
  void read_iptc7901WithoutHeadEndOrGap_beginsWithTheIndentedLine() {
    Article article =
        Fixtures.readText(
                "\u0001dpa0456 4 pl 60  dpa 0456\r\n\u0002\r\nBritain/Harbours/\r\nCouncil votes to"
                    + " rebuild pier\r\n   Westmouth (dpa) - The council voted on Monday to rebuild"
                    + " the ferry\r\npier that a storm destroyed ten years ago.\r\n   Work is to begin"
                    + " in spring, the mayor said.\r\n\u0003121030 Jan 26\r\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dateline()).isEqualTo("Westmouth");
    assertThat(article.publisher().keywords()).contains("Britain/Harbours");
  }

  @Test
  void read_iptc7901WithoutHeadEnd_takesTheLineAboveTheGap() {
    Article article =
        Fixtures.readText(
                "\u0001wna017 4 pl 60  ats 017\r\n\u0002Un taureau visite un magasin\r\n\r\nWestmouth"
                    + " (ats) Un taureau d'un an est entré lundi dans un magasin de la\r\nville et en"
                    + " est ressorti par l'autre porte sans blesser\r\npersonne.\r\n\u0003121030 Jan"
                    + " 26\r\n\u0004")
            .only();

    assertThat(article.title()).isEqualTo("Un taureau visite un magasin");
    assertThat(article.agency()).isEqualTo("ats");
    assertThat(article.published().value()).isEqualTo("2026-01-12T10:30");
  }

  @Test
  void read_anpa_takesHeadAndBodyApart() {
    Article pier = anpa.only();

    assertThat(anpa.format()).isEqualTo("anpa-1312");
    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(pier.byline()).isEqualTo("ANNA ROSS");
    assertThat(pier.leadPrefix()).isEqualTo("WESTMOUTH, England (AP) — ");
    assertThat(pier.paragraphs().get(0))
        .isEqualTo(
            "The harbour council of Westmouth voted on Tuesday to rebuild the \"old ferry pier,\""
                + " ending a dispute.");
    assertThat(pier.paragraphs().get(1)).contains("spring — the mayor said — and");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(pier.dropped())
        .extracting(DroppedText::reason)
        .contains("desk-note", "byline", "head", "separator", "table");
  }

  @Test
  void read_anpaGlanceInTheSameFile_isRefused() {
    assertThat(anpa.refusals()).containsExactly("anpa1312:a0418:2026-01-12: NO_ARTICLE");
  }

  @Test
  void read_anpaWithoutCarets_takesTheLineAboveTheIndent() {
    Article article =
        Fixtures.readText(
                "\u0001a0105WNA\u001f_wire\r\nu s\u0014\u0012 BC-Cup   09-12 0344\r\n\u0002BC-Cup\r\n"
                    + "Soccer: Westmouth win cup+\r\n     WESTMOUTH, Jan. 12 Kyodo - Westmouth won"
                    + " the cup on Sunday after\r\nforty years, before nine thousand spectators and"
                    + " after extra time.\r\n     The captain scored the only goal of the"
                    + " night.\r\n==Kyodo\r\n\u0003KWS-21:37-09-12-18\u0004")
            .only();

    assertThat(article.title()).isEqualTo("Soccer: Westmouth win cup");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped()).extracting(DroppedText::reason).contains("sign-off");
  }

  @Test
  void accepts_prose_isNoWire() {
    assertThat(AgencyWireReader.accepts("Room 101 3 or 4 people said\nnothing")).isFalse();
    assertThat(AgencyWireReader.accepts("")).isFalse();
  }
}
