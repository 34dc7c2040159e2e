package io.github.copytaster.article.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadlineMeasuresTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND = "Work is to begin in spring, the mayor of Westmouth said.";

  private final Head page =
      Heads.of(
          7,
          "Westmouth council rebuilds pier | The Echo",
          "News / Westmouth council rebuilds pier",
          "Westmouth council rebuilds pier",
          "By Anna Ross",
          "Weather for the week",
          "What comes next",
          "Sport and leisure",
          LEAD,
          SECOND,
          "What comes next",
          SECOND);

  @Test
  void names_all_areDifferentAndAsManyAsARowIsLong() {
    assertThat(HeadlineMeasures.names()).doesNotHaveDuplicates();
    assertThat(HeadlineMeasures.rows(page, page.candidates())[0])
        .hasSize(HeadlineMeasures.names().size());
  }

  @Test
  void rows_place_countsToTheLead() {
    assertThat(Heads.measure(page, 2, "lines-to-lead")).isEqualTo(Numbers.log(5));
    assertThat(Heads.measure(page, 9, "lines-to-lead")).isEqualTo(-Numbers.log(2));
    assertThat(Heads.measure(page, 2, "words-to-lead")).isEqualTo(Numbers.log(3 + 4 + 3 + 3));
    assertThat(Heads.measure(page, 0, "is-first")).isEqualTo(1);
    assertThat(Heads.measure(page, 9, "is-story")).isEqualTo(1);
  }

  @Test
  void rows_kinship_isWhatTheStoryTakesUp() {
    // "westmouth", "council", "pier" of four long words stand in the opening; "rebuilds" does not.
    assertThat(Heads.measure(page, 2, "share-in-opening")).isEqualTo(0.75f);
    assertThat(Heads.measure(page, 4, "share-in-opening")).isZero();
    // By its first five letters "rebuilds" is "rebuild".
    assertThat(Heads.measure(page, 2, "beginnings-share-in-opening")).isEqualTo(1);
  }

  /** Contents above a story stand below as its headings. */
  @Test
  void rows_lineThatComesAgainBelow_isCounted() {
    assertThat(Heads.measure(page, 5, "times-below")).isEqualTo(1);
    assertThat(Heads.measure(page, 2, "times-below")).isZero();
    assertThat(Heads.measure(page, 2, "times-above")).isEqualTo(1);
  }

  @Test
  void rows_neighbours_areSeen() {
    assertThat(Heads.measure(page, 2, "lines-to-credit-below")).isEqualTo(1);
    assertThat(Heads.measure(page, 4, "credit-above")).isEqualTo(1);
    assertThat(Heads.measure(page, 2, "said-with-more-above")).isEqualTo(1);
    assertThat(Heads.measure(page, 4, "said-with-more-above")).isZero();
    assertThat(Heads.measure(page, 2, "page-name-begins-with-it")).isEqualTo(1);
    assertThat(Heads.measure(page, 4, "headline-like-below")).isEqualTo(2);
    assertThat(Heads.measure(page, 6, "story-below")).isEqualTo(1);
  }

  @Test
  void rows_rivals_areMeasuredAgainstTheBest() {
    Head plain =
        Heads.of(
            3,
            "Westmouth council rebuilds pier",
            "Weather for the week",
            "A new pier",
            LEAD,
            SECOND);

    // The second paragraph, below the lead, is a rival too.
    assertThat(Heads.measure(plain, 1, "more-kin")).isEqualTo(3);
    assertThat(Heads.measure(plain, 1, "kin-lines-above")).isEqualTo(1);
    assertThat(Heads.measure(plain, 1, "kin-lines-below")).isEqualTo(2);
    assertThat(Heads.measure(plain, 1, "less-kin-than-best")).isLessThan(-0.9f);
    assertThat(Heads.measure(plain, 4, "less-kin-than-best")).isZero();
    assertThat(Heads.measure(plain, 1, "candidates")).isEqualTo(4);
  }
}
