package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No site on both sides: a model that knows a site's menu looks better than it is. */
final class FoldsOfSamplesTest {

  private static final String STORY =
      "The council of Westmouth voted on Tuesday to rebuild the old ferry pier.\n"
          + "Work is to begin in spring, the mayor said after the long meeting.";

  @Property(tries = 200, seed = "1")
  void fold_documentsOfOneGroup_shareIt(
      @ForAll String site, @ForAll @IntRange(min = 1, max = 20) int folds) {
    Sample page = sample("1", site, "<p>" + STORY + "</p>", true);
    Sample other = sample("2", site, STORY, false);

    assertThat(page.fold(folds)).isBetween(0, folds - 1).isEqualTo(other.fold(folds));
    assertThat(page.as("blocks", STORY).fold(folds)).isEqualTo(page.fold(folds));
  }

  @Test
  void fold_manySites_areSpreadOverAllFoldsAndHalves() {
    for (int folds : List.of(2, 4)) {
      int[] counts = new int[folds];
      IntStream.range(0, 400)
          .forEach(
              number ->
                  counts[sample("1", "site" + number + ".example", STORY, false).fold(folds)]++);
      assertThat(IntStream.of(counts)).allMatch(count -> count > 280 / folds);
    }
  }

  /** What is made of a page for training is marked, so that nothing is measured by it. */
  @Test
  void as_otherText_isTheSameStoryMadeHere() {
    Sample made = sample("1", "echo.example", "<p>x</p>", true).as("seedlike", "Menu\n" + STORY);

    assertThat(made.id()).isEqualTo("1-seedlike");
    assertThat(made.render()).isEqualTo("seedlike");
    assertThat(made.html()).isFalse();
    assertThat(made.made()).isTrue();
    assertThat(made.gold()).isEqualTo(STORY);
    assertThat(made.blocks()).hasSize(3);
  }

  @Test
  void all_emptyPages_areLeftOut() {
    assertThat(
            Prepared.all(
                List.of(
                    sample("1", "a", "", false),
                    sample("2", "b", " \n ", false),
                    sample("3", "c", STORY, false))))
        .extracting(prepared -> prepared.sample().id())
        .containsExactly("3");
  }

  private static Sample sample(String id, String group, String content, boolean html) {
    return new Sample(id, "wcxb", "html", group, html, content, STORY, false, false);
  }
}
