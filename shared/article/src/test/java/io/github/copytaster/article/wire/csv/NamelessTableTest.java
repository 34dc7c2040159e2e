package io.github.copytaster.article.wire.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables without a header were one article without a title, made of all their cells. */
final class NamelessTableTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade. Work is to begin in spring.";
  private static final String SECOND =
      "Opponents said that the money should have gone to the flood wall, where the river came over"
          + " its banks twice last winter. They are considering a challenge in court.";
  private static final String STORY = "\"" + FIRST + "\n\n" + SECOND + "\"";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void read_rowsOfArticles_areToldByWhatTheyHold(String separator) {
    String rows =
        String.join(
                separator, "7", "2026-01-12", "Council votes to rebuild pier", "Anna Ross", STORY)
            + "\n"
            + String.join(separator, "8", "2026-01-13", "Town to sue over pier", "Ben Lund", STORY)
            + "\n";

    Fixtures.Result result = Fixtures.readText(rows);

    assertThat(result.format()).isEqualTo("csv (title, body)");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild pier", "Town to sue over pier");
    Article first = result.articles().get(0);
    assertThat(first.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(first.byline()).isEqualTo("Anna Ross");
    assertThat(first.published().value()).isEqualTo("2026-01-12");
    assertThat(first.publisher().guid()).isEqualTo("7");
  }

  @Test
  void read_bodyFirstAndAddressBehind_areToldToo() {
    Article article =
        Fixtures.readText(STORY + ",Council votes to rebuild pier,https://echo.example/pier\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.publisher().url()).isEqualTo("https://echo.example/pier");
  }

  /** A header of unknown names is no article, and those of its names that are known count. */
  @Test
  void read_headerOfUnknownNames_isNoArticle() {
    Article article =
        Fixtures.readText(
                "nid,subject_line,writer_name,copytext\n7,Council votes to rebuild pier,Anna Ross,"
                    + STORY
                    + "\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.publisher().guid()).isEqualTo("7");
  }

  /** A paper's name looks like a person's and is the same in each row. */
  @Test
  void read_sameNameInAllRows_isNoByline() {
    String row = "%s,Westmouth Echo," + STORY + "\n";

    assertThat(
            Fixtures.readText(
                    row.formatted("Council votes to rebuild pier")
                        + row.formatted("Town to sue over pier"))
                .articles())
        .extracting(Article::byline)
        .containsExactly("", "");
  }

  @Test
  void read_storiesWithoutTitles_areRefusedSayingWhatWasExpected() {
    assertThat(Fixtures.readText(("7,2026-01-12," + STORY + "\n").repeat(3)).message())
        .contains("a column of stories and one of titles", "one holds stories and none titles");
  }

  @Test
  void read_cellsThatAreNotQuoted_areRefusedSayingSo() {
    assertThat(
            Fixtures.readText(
                    "7,2026-01-12,Pier vote," + FIRST + "\n8,2026-01-13,Pier," + SECOND + ", too\n")
                .message())
        .contains("whose cells are quoted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7,2026-01-12,Westmouth pier,3.4,17\n",
        "7,2026-01-12,@anna,\"The pier is open again, what a day for all of us in Westmouth!\"\n",
        "7,Blue lamp with a long arm,\"A lamp for the house, made of steel. Easy to clean.\",9.99\n"
      })
  void read_tableOfAnythingElse_givesNoArticle(String row) {
    assertThat(Fixtures.readText(row.repeat(9)).articles()).isEmpty();
  }

  /** Commas and quotation marks stand in every story; a list of three lines is no table. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We will build it,\" she said. \"All of us, and soon.\"\n\n%1\n\n%2\n",
        "%1\n%2\n%1\n%2\n",
        "WESTMOUTH, Jan 12, 2026\n\n%1\n\n%2\n",
        "Pier vote | Echo\n\n%1\n\n%2\n"
      })
  void read_prose_isNoTable(String text) {
    assertThat(Fixtures.readText(text.replace("%1", FIRST).replace("%2", SECOND)).format())
        .isEqualTo("text");
  }
}
