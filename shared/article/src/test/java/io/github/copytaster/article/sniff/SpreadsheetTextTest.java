package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export of a spreadsheet gave one article made of all its rows, under its first headline. */
final class SpreadsheetTextTest {

  private static final String ROW =
      "1%sPier vote%s\"The harbour council of Westmouth voted on Tuesday to rebuild the old pier,"
          + " ending a dispute that has divided the town for a decade, its chairman said.\"\n";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void read_tableOfArticles_isRefusedByItsName(String delimiter) {
    String header = String.join(delimiter, "id", "Headline", "\"Body\"") + "\n";
    String rows = ROW.replace("%s", delimiter).repeat(3);

    Fixtures.Result result = Fixtures.readText(header + rows);

    assertThat(result.format()).isEqualTo("MALFORMED");
    assertThat(result.message())
        .isEqualTo(
            "expected one article per file, or JSON Lines with an object like"
                + " {\"headline\":\"…\",\"body\":\"…\"} on each line; found a table (CSV) with the"
                + " columns id, headline, body; write each of its rows as such a line");
  }

  /** Names of two words were no names of a story's columns: all rows became one article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,date,section,url,Title,Author,Full Text",
        "article_id;article_title;article_body",
        "\"Headline\",\"bodyText\"",
        "Published\tHed\tStory text"
      })
  void read_columnsNamedInTwoWords_areATableToo(String header) {
    String delimiter = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";

    assertThat(Fixtures.readText(header + "\n" + ROW.replace("%s", delimiter)).format())
        .isEqualTo("MALFORMED");
  }

  /** A sentence with commas above a story is no header, whatever words are in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title, text and content: what the new law asks of every publisher in the whole country",
        "Council votes on pier, again",
        "headline, deadline",
        "title"
      })
  void read_storyUnderALineWithCommas_isAnArticle(String line) {
    String story =
        line
            + "\n\nThe harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier,"
            + " ending a dispute that has divided the town for a decade.\n\nWork is to begin in"
            + " spring, the mayor said after the vote, and will cost about four million pounds.\n";

    assertThat(Fixtures.readText(story).only().body()).contains("Westmouth", "four million");
  }

  @Test
  void read_headerAlone_isNoTable() {
    assertThat(Fixtures.readText("title,body").format()).isEqualTo("NO_ARTICLE");
  }
}
