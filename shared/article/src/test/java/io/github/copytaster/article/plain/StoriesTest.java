package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.wire.Fixtures;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several stories in one text, and one story that only looks like several. */
final class StoriesTest {

  private static final String PIER_LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String PIER_MORE =
      "Work is to begin in spring, the mayor said, and will cost about four million pounds, half of"
          + " which the council hopes to raise from the county.";
  private static final String BAKERS_LEAD =
      "The bakers of Aldbridge went back to their ovens on Thursday after the town had offered them"
          + " cheaper flour for the rest of the year.";
  private static final String BAKERS_MORE =
      "Their union said it had won all that it had asked for in the autumn, and that bread would be"
          + " back in every shop by Saturday morning.";
  private static final String PIER =
      "Council votes to rebuild ferry pier\n\nWESTMOUTH, England (AP) — %s\n\n%s"
          .formatted(PIER_LEAD, PIER_MORE);
  private static final String BAKERS =
      "Bakers end strike after ten days\n\nALDBRIDGE, England (AP) — %s\n\n%s"
          .formatted(BAKERS_LEAD, BAKERS_MORE);

  /** Both came as one article under the first one's headline. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * *",
        "***",
        "-30-",
        "- 30 -",
        "—30—",
        "###",
        "# # #",
        "ENDS",
        "(ENDS)",
        "---",
        "====",
        "________",
        "~~~~",
        "-0-",
        "• • •",
        "⁂"
      })
  void read_twoStoriesWithALineBetween_areTwoArticles(String line) {
    List<Article> articles = Fixtures.readText(PIER + "\n\n" + line + "\n\n" + BAKERS).articles();

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild ferry pier", "Bakers end strike after ten days");
    assertThat(articles.get(0).paragraphs()).containsExactly(PIER_LEAD, PIER_MORE);
    assertThat(articles.get(1).paragraphs()).containsExactly(BAKERS_LEAD, BAKERS_MORE);
    assertThat(articles.get(0).dropped()).extracting(DroppedText::text).contains(line);
  }

  @Test
  void read_threeStoriesByTheirHeadsAlone_areThreeArticles() {
    List<Article> articles =
        Fixtures.readText(PIER + "\n\n" + BAKERS + "\n\n" + PIER.replace("Westmouth", "Seaford"))
            .articles();

    assertThat(articles)
        .extracting(Article::dateline)
        .containsExactly("WESTMOUTH, England", "ALDBRIDGE, England", "WESTMOUTH, England");
  }

  @Test
  void read_slugsAboveTheHeadlines_areKeywordsAndNoTitles() {
    List<Article> articles =
        Fixtures.readText("PIER-VOTE\n" + PIER + "\n\nBAKERS-STRIKE\n" + BAKERS).articles();

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Council votes to rebuild ferry pier", "Bakers end strike after ten days");
    assertThat(articles)
        .extracting(article -> article.publisher().keywords())
        .containsExactly(List.of("PIER-VOTE"), List.of("BAKERS-STRIKE"));
    assertThat(articles.get(1).dropped()).contains(new DroppedText("BAKERS-STRIKE", "slug"));
  }

  @Test
  void read_endMarkAndADatelineWithoutHeadline_areTwoArticles() {
    String bare = BAKERS.substring(BAKERS.indexOf("ALDBRIDGE"));

    assertThat(Fixtures.readText(PIER + "\n\n-30-\n\n" + bare).articles())
        .extracting(Article::dateline)
        .containsExactly("WESTMOUTH, England", "ALDBRIDGE, England");
  }

  /** A feature is parted by asterisks into parts, of which none begins as a story does. */
  @ParameterizedTest
  @ValueSource(strings = {"* * *", "***", "---", "###"})
  void read_partsOfOneFeature_stayTogether(String line) {
    Article article =
        Fixtures.readText(
                PIER + "\n\n" + line + "\n\nThe pier has stood since 1871.\n\n" + BAKERS_MORE)
            .only();

    assertThat(article.paragraphs())
        .containsExactly(PIER_LEAD, PIER_MORE, "The pier has stood since 1871.", BAKERS_MORE);
    assertThat(article.dropped()).extracting(DroppedText::text).contains(line);
  }

  /** Below the end mark of a release stands who sent it. */
  @Test
  void read_releaseWithWhatStandsBelowItsEnd_staysTogether() {
    String about =
        "About Westmouth Harbour\n\nWestmouth Harbour runs the ferries to the island and has done so"
            + " since the year 1871, when the first pier was built there.";

    assertThat(Fixtures.readText(PIER + "\n\n###\n\n" + about).articles()).hasSize(1);
  }

  /** The latest news below a release's end mark became an article without a title. */
  @Test
  void read_releaseWithTheHeadlinesOfLatestNews_staysTogether() {
    String latest =
        """


        # # #

        Latest News

        RIVERSIDE, Calif. - June 3, 2026

        University to pay 7.5 million over the improper disposal of its waste and of letters

        May 29, 2026

        Owner of three bakeries pleads guilty to selling bread of the day before as new""";

    assertThat(Fixtures.readText(PIER + latest).articles()).hasSize(1);
  }

  /** "--" was the first paragraph, and the dateline below it was not seen. */
  @Test
  void read_coverNoteAboveTheStory_partsNothingOfIt() {
    Article article =
        Fixtures.readText("Hi all, copy below, please put it up soon. Thx, D\n\n--\n" + PIER)
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.dateline()).isEqualTo("WESTMOUTH, England");
    assertThat(article.paragraphs()).containsExactly(PIER_LEAD, PIER_MORE);
  }

  /** A second dateline in mid-story: the reporter went on from somewhere else. */
  @Test
  void read_datelineInMidStoryWithoutHeadline_staysTogether() {
    String other = "LONDON (AP) — " + BAKERS_MORE;

    assertThat(Fixtures.readText(PIER + "\n\n" + other).articles()).hasSize(1);
  }

  @Test
  void read_roundupWhoseFirstStoryHasNoHeadline_staysTogether() {
    String first = PIER.substring(PIER.indexOf("WESTMOUTH"));

    assertThat(Fixtures.readText(first + "\n\n* * *\n\n" + BAKERS).articles()).hasSize(1);
  }

  @Test
  void read_secondHeadWithALineOfText_staysTogether() {
    String stub = "Bakers end strike\n\nALDBRIDGE, England (AP) — More to come.";

    assertThat(Fixtures.readText(PIER + "\n\n-30-\n\n" + stub).articles()).hasSize(1);
  }

  @Test
  void of_markdownFences_areNoEnds() {
    String text =
        "---\ntitle: Pier vote\ndate: 2026-01-12\n---\n\n" + PIER_LEAD + "\n\n" + PIER_MORE;

    assertThat(Fixtures.readText(text).only().title()).isEqualTo("Pier vote");
  }

  @Property(tries = 300, seed = "1")
  void of_anyLines_areAllThereInTheirOrder(@ForAll("lines") List<String> lines) {
    List<Block> blocks = lines.stream().map(line -> Block.line(line, 1)).toList();

    List<Block> together = new ArrayList<>();
    Stories.of(blocks).forEach(together::addAll);

    assertThat(together).isEqualTo(blocks);
    assertThat(Stories.of(blocks)).isNotEmpty();
  }

  @Property(tries = 300, seed = "1")
  void of_anyText_losesNoLetter(@ForAll("lines") List<String> lines) {
    String text = String.join("\n\n", lines);
    StringBuilder found = new StringBuilder();
    for (PlainStories.Story story : PlainStories.of(text)) {
      story.dropped().forEach(part -> found.append(part.text()));
      story.blocks().forEach(block -> found.append(block.text()));
    }

    assertThat(letters(found.toString())).isEqualTo(letters(text));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "Council votes to rebuild ferry pier",
            "PIER-VOTE",
            "WESTMOUTH, England (AP) — " + PIER_LEAD,
            "ALDBRIDGE — " + BAKERS_LEAD,
            PIER_MORE,
            BAKERS_MORE,
            "-30-",
            "* * *",
            "By Anna Ross",
            "Money from the county:")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }
}
