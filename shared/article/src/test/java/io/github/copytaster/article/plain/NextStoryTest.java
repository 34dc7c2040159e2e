package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories without a dateline below an end mark, and what else stands below one. */
final class NextStoryTest {

  private static final String PIER =
      """
      Harbour council votes to rebuild ferry pier

      The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a dispute that has divided the town for a decade and cost two mayors their office.

      Work is to begin in spring, the mayor said, and will cost about four million pounds, half of which the council hopes to raise from the county.""";
  private static final String BAKERS =
      """
      Bakers end strike after ten days

      The bakers of Aldbridge went back to their ovens on Thursday after ten days of strike, when flour had been promised to them at last year's price until the summer.

      Their union said it had won all that it had asked for in the autumn, and that bread would be back in every shop by Saturday morning.""";
  private static final String TELESCOPE =
      """
      Telescope finds ice on distant moon
      By Anna Ross

      Astronomers have found ice on a moon that circles a planet far outside the solar system, they said on Friday, the first of its kind that any telescope has seen.

      The moon is about as large as Mars, and the ice lies at its poles, where no light of its star has fallen for a billion years or more.""";

  /** They came as one article under the first one's headline, as none has a dateline. */
  @ParameterizedTest
  @ValueSource(strings = {"ENDS", "###", "-30-", "(ENDS)", "============"})
  void read_storiesWithoutDatelines_arePartedAtTheirEndMarks(String mark) {
    String between = "\n\n" + mark + "\n\n";
    String text = PIER + between + BAKERS + between + TELESCOPE + between;

    assertThat(Fixtures.readText(text).articles())
        .extracting(Article::title)
        .containsExactly(
            "Harbour council votes to rebuild ferry pier",
            "Bakers end strike after ten days",
            "Telescope finds ice on distant moon");
  }

  /** What a release has below its end is as long as a story, and some has a heading like one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notes to editors",
        "About the harbour council and its work",
        "For more information please see our pages",
        "Background to the vote of Tuesday",
        "Further information for journalists and readers",
        "Forward-looking statements and what they mean",
        "The council and the harbour at a glance",
        "Why the ferry pier matters to Westmouth"
      })
  void read_releaseWithLongNotesBelowItsEnd_isOneArticle(String heading) {
    String notes =
        heading
            + """


            The council has run the harbour since the year 1871, when the first ferry called there, and employs some ninety people in the town and on the island.

            It publishes its accounts every spring, and anybody may read them in the town hall or ask for a copy of them by letter or by telephone.""";

    assertThat(Fixtures.readText(PIER + "\n\nENDS\n\n" + notes).articles()).hasSize(1);
  }

  /** Sections of one feature go on with what stands above them. */
  @ParameterizedTest
  @ValueSource(strings = {"* * *", "---", "~~~~"})
  void read_headingsBelowWhatPartsAFeature_stayTogether(String mark) {
    assertThat(Fixtures.readText(PIER + "\n\n" + mark + "\n\n" + BAKERS).articles()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bakers end strike after ten days",
        "Bakers end strike after ten days\n\nThe bakers went back to their ovens on Thursday.",
        "1. The town of Westmouth has 9,000 people.\n\n2. The pier was closed in the year 2016."
      })
  void read_littleBelowTheEnd_staysTogether(String below) {
    assertThat(Fixtures.readText(PIER + "\n\nENDS\n\n" + below).articles()).hasSize(1);
  }
}
