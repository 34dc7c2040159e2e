package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the entries of a front matter say of the story below. */
final class MarkdownHeaderTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: Pier reborn|Pier reborn",
        "Title: Pier reborn|Pier reborn",
        "headline: Pier reborn|Pier reborn",
        "title: \"Pier reborn\"|Pier reborn",
        "title: 'Pier reborn'|Pier reborn",
        "title: 'The town''s pier'|The town's pier",
        "title: \"The \\\"old\\\" pier\"|The \"old\" pier",
        "title: \"Pier reborn|\"Pier reborn",
        "title: Pier: reborn at last|Pier: reborn at last",
        "slug: Pier reborn|``",
        "title:|``"
      })
  void apply_title_isTakenWithoutItsQuotes(String entry, String title) {
    assertThat(apply("---", entry, "---", LEAD).findings().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "author: Ada Lund|Ada Lund",
        "author: By Ada Lund|Ada Lund",
        "byline: 'Ada Lund'|Ada Lund",
        "authors: [\"Ada Lund\", 'Max Berg']|Ada Lund, Max Berg",
        "authors: Ada Lund, Max Berg|Ada Lund, Max Berg",
        "authors: []|``",
        "author: meier.anna|``"
      })
  void apply_authors_areNamed(String entry, String names) {
    assertThat(apply("---", entry, "---", LEAD).findings().byline()).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "date: 2026-01-12, 2026-01-12",
    "published: '\"2026-01-12\"', 2026-01-12",
    "pubDate: 12 January 2026, 2026-01-12",
    "publishDate: 2026-01-12, 2026-01-12",
    "updated: 2026-01-12, ''",
    "date: soon, ''"
  })
  void apply_date_isFound(String entry, String date) {
    assertThat(apply("---", entry.replace("'", ""), "---", LEAD).findings().published().value())
        .isEqualTo(date);
  }

  @Test
  void apply_titleWithTheSitesName_isTheHeadingBelow() {
    Copy copy = apply("---", "title: Pier reborn | Westmouth Echo", "---", "# Pier reborn", LEAD);

    assertThat(copy.findings().title()).isEqualTo("Pier reborn");
  }

  @Test
  void apply_titleOtherThanTheHeading_staysWhole() {
    Copy copy = apply("---", "title: Pier reborn | Westmouth Echo", "---", "# Ferry sunk", LEAD);

    assertThat(copy.findings().title()).isEqualTo("Pier reborn | Westmouth Echo");
  }

  @Test
  void apply_header_isDroppedWholeAndTheStoryStays() {
    Copy copy = apply("---", "title: Pier reborn", "layout: post", "---", LEAD);

    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.dropped())
        .extracting(DroppedText::text)
        .containsExactly("---", "title: Pier reborn", "layout: post", "---");
  }

  @Test
  void apply_nothingAtAll_doesNothing() {
    assertThat(apply(LEAD).kept()).containsExactly(LEAD);
    assertThat(apply("---").kept()).containsExactly("---");
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new MarkdownHeader().apply(copy);
    return copy;
  }
}
