package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NitfReaderTest {

  private final Article pier = Fixtures.read("pier.nitf.xml").only();

  @Test
  void read_story_hasTitleAndParagraphs() {
    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(pier.paragraphs())
        .hasSize(6)
        .startsWith(
            "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending"
                + " a dispute that has divided the town for a decade.",
            "Four million pounds",
            "Work is to begin in spring, the mayor said, and will cost about four million pounds.")
        .endsWith("Ferries have left from a temporary quay since the storm of 2016.");
  }

  @Test
  void read_captionTableNoteAbstractAndTagline_areDroppedWithTheirReason() {
    assertThat(pier.dropped())
        .extracting(DroppedText::reason)
        .contains("caption", "table", "summary", "tagline", "sign-off");
    assertThat(pier.body()).doesNotContain("1931", "81,200", "Editors", "Paul Hill", "/wna/");
  }

  @Test
  void read_docdata_isKept() {
    assertThat(pier.publisher())
        .isEqualTo(
            new PublisherData(
                "westmouth:20260112:0417",
                "2",
                PublisherData.Status.USABLE,
                "2026-01-12T12:00:00+00:00",
                List.of("subj:11000000", "medtop:20000620"),
                List.of("GB"),
                List.of("pier", "ferries"),
                ""));
    assertThat(pier.published().foundIn()).isEqualTo("nitf:story.date");
    assertThat(pier.byline()).isEqualTo("Anna Ross");
    assertThat(pier.agency()).isEqualTo("AP");
    assertThat(pier.dateline()).isEqualTo("Westmouth");
    assertThat(pier.language()).isEqualTo("en");
  }

  @Test
  void read_tableOfProse_isLayoutAndKept() {
    Article article =
        Fixtures.readText(
                "<nitf><body><body.content><table><tr><td><p>The harbour council voted on Tuesday to"
                    + " rebuild the old ferry pier of the town at last.</p></td></tr></table><p>Work"
                    + " is to begin in spring.</p></body.content></body></nitf>")
            .only();

    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_resultsOnly_isNoArticle() {
    Fixtures.Result result =
        Fixtures.readText(
            "<nitf><body><body.head><hedline><hl1>Glance</hl1></hedline></body.head><body.content>"
                + "<p>Ross, Westmouth, 31; Hill, Eastmouth, 28; Moor, Northport, 27; Dale, Kingsbay,"
                + " 25; Beck, Southport, 24; Ford, Queensbay, 24.</p></body.content></body></nitf>");

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message()).contains("results");
  }

  @Test
  void read_initialsAndSubtitleAsByline_areNoNames() {
    assertThat(byline("gr/bp")).isEmpty();
    assertThat(byline("situation serious, ready for everything says council")).isEmpty();
    assertThat(byline("By PAUL HILL and ANNA ROSS")).isEqualTo("PAUL HILL and ANNA ROSS");
  }

  private static String byline(String field) {
    return Fixtures.readText(
            "<nitf><body><body.head><byline>"
                + field
                + "</byline></body.head><body.content><p>The harbour council voted on Tuesday to"
                + " rebuild the old ferry pier of the town.</p><p>Work is to begin in"
                + " spring.</p></body.content></body></nitf>")
        .only()
        .byline();
  }
}
