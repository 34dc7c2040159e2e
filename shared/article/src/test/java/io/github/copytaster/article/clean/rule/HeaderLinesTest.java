package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderLinesTest {

  private static final String LEAD = "The council of Westmouth voted to rebuild the ferry pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2026-01-12",
        "Published: 2026-01-12",
        "UPDATED 2026-01-12T09:30:00Z",
        "Posted 2026-01-12 09:30",
        "Publication date: 2026-01-12",
        "2026-01-12",
        "2026-01-12T09:30:00+01:00"
      })
  void apply_dateAlone_isDroppedAndGivesTheDay(String line) {
    Copy copy = apply(line, LEAD);

    assertThat(copy.findings().published().value()).isEqualTo("2026-01-12");
    assertThat(copy.findings().published().precision()).isEqualTo(PublicationTime.Precision.DAY);
    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.dropped()).hasSize(1);
  }

  /** What portals for releases put above each. */
  @Test
  void apply_stampOfAReleasePortal_isDroppedAndGivesTheTime() {
    Copy copy = apply("2.4.2026 16:02:09 CEST | Lund Ferries | Pressmeddelande", LEAD);

    assertThat(copy.findings().published().value()).startsWith("2026-04-02T16:02:09");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  /** "date 2026-31-12" became the date of the article, which the archive then sorted by. */
  @ParameterizedTest
  @ValueSource(strings = {"date 2026-31-12 403", "2026-02-30", "Updated: 9999-01-01"})
  void apply_noSuchDay_isNoDateAndTheLineStays(String line) {
    Copy copy = apply(line, LEAD);

    assertThat(copy.findings().published()).isEqualTo(PublicationTime.UNKNOWN);
    assertThat(copy.kept()).containsExactly(line, LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press release of council angers ferry owners",
        "News provided comfort to the town",
        "Media release figures for June"
      })
  void apply_headlineThatBeginsLikeAMark_stays(String line) {
    assertThat(apply(line, LEAD).kept()).containsExactly(line, LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Author: Ada Lund | Ada Lund",
        "AUTHOR: Ada Lund and Max Berg | Ada Lund and Max Berg",
      })
  void apply_author_isTheByline(String line, String byline) {
    Copy copy = apply(line, LEAD);

    assertThat(copy.findings().byline()).isEqualTo(byline);
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINK: https://echo.example/pier",
        "Source: Westmouth Echo",
        "KEYWORDS: pier, sea"
      })
  void apply_otherLabels_areDropped(String line) {
    assertThat(apply(line, LEAD).kept()).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sources close to the council said on Monday it would vote.",
        "Source:",
        "Linked by rail to the harbour.",
        "Keywords of the debate: money, time.",
        "Title fights are rare in Westmouth.",
        "12 people came.",
        "2026-01-12 was a bad day."
      })
  void apply_sentences_stay(String line) {
    assertThat(apply(line, LEAD).kept()).containsExactly(line, LEAD);
  }

  @Test
  void apply_ninthLine_isNoHeaderAnyMore() {
    String[] lines = {LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, "Source: Westmouth Echo"};

    assertThat(apply(lines).kept()).hasSize(9);
  }

  @Test
  void apply_eighthLine_isStillOne() {
    String[] lines = {LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, "Source: Westmouth Echo"};

    assertThat(apply(lines).kept()).hasSize(7);
  }

  @Test
  void apply_twoDates_keepTheFirst() {
    Copy copy = apply("Published: 2026-01-12", "Updated: 2026-01-14", LEAD);

    assertThat(copy.findings().published().value()).isEqualTo("2026-01-12");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new HeaderLines().apply(copy);
    return copy;
  }
}
