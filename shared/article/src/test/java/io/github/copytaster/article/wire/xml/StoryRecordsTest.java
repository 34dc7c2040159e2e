package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

/** Archives in SGML were taken for pages: one article of all records, or none. */
final class StoryRecordsTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said.";

  @Test
  void read_reutersArchive_givesEachRecordWithItsDateAndPlace() {
    Fixtures.Result result =
        Fixtures.readText(
            "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
                + "<REUTERS TOPICS=\"YES\" NEWID=\"17\">\n<DATE>12-JAN-1987 15:01:01.79</DATE>\n"
                + "<UNKNOWN> \n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\n</UNKNOWN>\n<TEXT>&#2;\n"
                + "<TITLE>COUNCIL TO REBUILD PIER</TITLE>\n<DATELINE>    WESTMOUTH, Jan 12 - "
                + "</DATELINE><BODY>"
                + LEAD
                + "\n    "
                + SECOND
                + "\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n"
                + "<REUTERS TOPICS=\"NO\" NEWID=\"18\">\n<DATE>12-JAN-1987 15:02:20.00</DATE>\n"
                + "<TEXT TYPE=\"BRIEF\">&#2;\n<TITLE>FERRY TO SAIL AGAIN</TITLE>\n</TEXT>\n</REUTERS>\n");

    Article pier = result.only();
    assertThat(pier.title()).isEqualTo("COUNCIL TO REBUILD PIER");
    assertThat(pier.dateline()).isEqualTo("WESTMOUTH");
    assertThat(pier.published().value()).isEqualTo("1987-01-12T15:01:01");
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.publisher().guid()).isEqualTo("17");
    assertThat(result.refusals()).hasSize(1); // the brief has no text
  }

  @Test
  void read_numberedRecords_areStoriesWithAndWithoutAHeadline() {
    Fixtures.Result result =
        Fixtures.readText(
            "<DOC>\n<DOCNO> EC870112-0001 </DOCNO>\n<FIRST>u i AM-Pier 01-12 0398</FIRST>\n"
                + "<HEAD>Town To Rebuild Pier</HEAD>\n<DATELINE>WESTMOUTH, England (AP) </DATELINE>\n"
                + "<TEXT>\n   "
                + LEAD
                + "\n   "
                + SECOND
                + "\n</TEXT>\n</DOC>\n<DOC>\n<DOCNO> EC870112-0002 </DOCNO>\n<F P=100> HARBOURS </F>\n"
                + "<TEXT>\n   "
                + LEAD
                + "\n   "
                + SECOND
                + "\n</TEXT>\n</DOC>\n");

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Town To Rebuild Pier", "");
    Article pier = result.articles().get(0);
    assertThat(pier.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(pier.dateline()).isEqualTo("WESTMOUTH, England");
    assertThat(pier.publisher().guid()).isEqualTo("EC870112-0001");
    assertThat(result.articles().get(1).paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_dayInTheNameOfARecord_isItsDateAndAnAdvisoryIsRefused() {
    Fixtures.Result result =
        Fixtures.readText(
            "<DOC id=\"ECH_ENG_20070305.0012\" type=\"story\" >\n<HEADLINE>\nTown to rebuild pier\n"
                + "</HEADLINE>\n<DATELINE>\nWestmouth, March 5, 2007 (AFP)\n</DATELINE>\n<TEXT>\n<P>\n"
                + LEAD
                + "\n</P>\n<P>\n"
                + SECOND
                + "\n</P>\n</TEXT>\n</DOC>\n<DOC id=\"ECH_ENG_20070305.0013\" type=\"advis\" >\n<TEXT>\n"
                + LEAD
                + "\n</TEXT>\n</DOC>\n");

    assertThat(result.only().published().value()).isEqualTo("2007-03-05");
    assertThat(result.only().dateline()).isEqualTo("Westmouth");
    assertThat(result.only().paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(result.refusals()).hasSize(1);
  }

  /** A tag that nobody closes, 300,000 times, took five seconds. */
  @Test
  void read_recordOfEndlessTags_isRefused() {
    Fixtures.Result result =
        Fixtures.readText("<DOC>\n<TEXT>" + "<P>".repeat(6000) + LEAD + "</TEXT></DOC>");

    assertThat(result.articles()).isEmpty();
  }
}
