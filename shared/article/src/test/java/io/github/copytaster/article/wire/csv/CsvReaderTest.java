package io.github.copytaster.article.wire.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export of a spreadsheet gave one article made of all its rows, and was then refused whole. */
final class CsvReaderTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old pier, ending a dispute"
          + " that has divided the town for a decade; its chairman said so.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said, and will cost about four million pounds.";
  private static final String ROW = "%sPier vote%s\"" + FIRST + "\n\n" + SECOND + "\"\n";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void read_tableOfArticles_isAnArticleARow(String separator) {
    String header = String.join(separator, "id", "Headline", "\"Body\"") + "\n";

    Fixtures.Result result = Fixtures.readText(header + row("1", separator) + row("2", separator));

    assertThat(result.format()).isEqualTo("csv (Headline, Body)");
    assertThat(result.articles()).hasSize(2);
    assertThat(result.articles())
        .allSatisfy(article -> assertThat(article.title()).isEqualTo("Pier vote"))
        .allSatisfy(article -> assertThat(article.paragraphs()).containsExactly(FIRST, SECOND));
    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly("1", "2");
  }

  /** A table with a German, French or Spanish header was one article without a title. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;Titel;Text;Datum",
        "id;Überschrift;Inhalt;Datum",
        "id;titre;texte;date",
        "id;Título;cuerpo;fecha",
        "id;titolo;testo;data",
        "id;заголовок;текст;дата"
      })
  void read_columnsNamedInOtherLanguages_areATableToo(String header) {
    String row = String.join(";", "7", "Pier vote", quoted(FIRST + " " + SECOND), "2026-01-12");

    Article article = Fixtures.readText(header + "\n" + row + "\n").only();

    assertThat(article.title()).isEqualTo("Pier vote");
    assertThat(article.published().value()).isEqualTo("2026-01-12");
    assertThat(article.publisher().guid()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,date,section,url,Title,Author,Full Text",
        "article_id;x;x;x;article_title;x;article_body",
        "id,date,section,url,\"Headline\",author,\"bodyText\"",
        "id\tPublished\tx\ty\tHed\tby\tStory text"
      })
  void read_columnsNamedInTwoWords_areATableToo(String header) {
    String separator = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
    String row =
        String.join(
            separator,
            "1",
            "2026-01-12",
            "UK",
            "https://x.example/a",
            "Pier vote",
            "Anna Ross",
            quoted(FIRST));

    Article article = Fixtures.readText(header + "\n" + row + "\n").only();

    assertThat(article.body()).isEqualTo(FIRST);
  }

  @Test
  void read_metadata_isKeptAsJsonsIs() {
    String table =
        "url,title,author,published_at,language,text\r\nhttps://x.example/a,Pier vote,Anna Ross,"
            + "2026-01-12T09:30:00Z,en,"
            + quoted(FIRST)
            + "\r\n";

    Article article = Fixtures.readText(table).only();

    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
    assertThat(article.publisher().url()).isEqualTo("https://x.example/a");
  }

  @Test
  void read_markupAndDoubledQuotes_areReadToo() {
    String table =
        "title,content\nPier vote,\"<p>" + FIRST + "</p><p>\"\"It has to,\"\" she said.</p>\"\n";

    assertThat(Fixtures.readText(table).only().paragraphs())
        .containsExactly(FIRST, "\"It has to,\" she said.");
  }

  // As Excel writes it on Windows.
  @Test
  void read_byteOrderMarkAndSemicolons_areNoHindrance() {
    byte[] table =
        ("\ufefftitle;text\r\nPier vote;" + quoted(FIRST) + "\r\n")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Fixtures.read(table).only().title()).isEqualTo("Pier vote");
  }

  @Test
  void read_rowWithMoreCellsThanTheHeader_isRefusedAlone() {
    Fixtures.Result result =
        Fixtures.readText("id,Headline,Body\n1,Pier vote," + FIRST + "\n" + row("2", ","));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.refusals()).containsExactly("row 2: MALFORMED");
  }

  @Test
  void read_quotationMarkThatIsNotClosed_saysWhere() {
    assertThat(Fixtures.readText("id,Headline,Body\n1,Pier vote,\"" + FIRST + "\n").message())
        .contains("a quotation mark out of place in or below row");
  }

  @Test
  void read_emptyRowsAndRowsWithoutAStory_areNamed() {
    Fixtures.Result result =
        Fixtures.readText("id,Headline,Body\n\n7,Pier vote,\n\n" + row("2", ","));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.refusals()).containsExactly("7: NO_ARTICLE");
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
    assertThat(Fixtures.readText(line + "\n\n" + FIRST + "\n\n" + SECOND + "\n").only().body())
        .contains("Westmouth", "four million");
  }

  /** It said "no article in this file". */
  @Test
  void read_everyRowTooLong_isStillCalledATable() {
    String row = ",Pier vote,one,two,three\n";

    assertThat(Fixtures.readText("id,Headline,Body\n1" + row + "2" + row).message())
        .startsWith("no article in this csv file: ");
  }

  @Test
  void read_headerAlone_isNoTable() {
    assertThat(Fixtures.readText("title,body").format()).isEqualTo("NO_ARTICLE");
  }

  private static String row(String id, String separator) {
    return id + ROW.replace("%s", separator);
  }

  private static String quoted(String cell) {
    return '"' + cell + '"';
  }
}
