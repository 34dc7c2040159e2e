package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Press releases of several sheets and transcripts had their marks among the paragraphs. */
final class PageMarksTest {

  private static final String LEAD = "The harbour council voted to rebuild the pier.";
  private static final String LAST = "Work is to begin in spring.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-more-",
        "- MORE -",
        "(more)",
        "MORE",
        "--continued--",
        "(mehr)",
        "Page 1 of 2",
        "- Seite 3 -",
        "página 2/4",
        "(BEGIN VIDEOTAPE)",
        "(END VIDEO CLIP)",
        "(COMMERCIAL BREAK)",
        "THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM."
      })
  void apply_mark_isDropped(String mark) {
    assertThat(apply(LEAD, mark, LAST)).containsExactly(LEAD, LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more",
        "More",
        "Page 3 girls return",
        "- More boats",
        "3",
        "(more than ever)",
        "Pier / Page 2"
      })
  void apply_words_stay(String line) {
    assertThat(apply(LEAD, line, LAST)).containsExactly(LEAD, line, LAST);
  }

  @Test
  void apply_headOfTheNextSheet_goesWithTheMarkAboveIt() {
    assertThat(apply(LEAD, "-more-", "Pier vote / Page 2", LAST)).containsExactly(LEAD, LAST);
    assertThat(apply(LEAD, "-more-", "Page 2 - Pier vote", LAST)).containsExactly(LEAD, LAST);
  }

  private static List<String> apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new PageMarks().apply(copy);
    return copy.kept();
  }
}
