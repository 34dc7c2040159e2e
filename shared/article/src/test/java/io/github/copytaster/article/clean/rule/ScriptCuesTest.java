package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Directions to the studio were paragraphs of the story. */
final class ScriptCuesTest {

  private static final String FIRST = "The harbour council voted on Tuesday to rebuild the pier.";
  private static final String SECOND = "Work is to begin in spring, the mayor said.";

  @Test
  void apply_script_keepsWhatIsSpokenAndTakesTheSlug() {
    Copy copy =
        new Copy(
            List.of(
                "SLUG: PIER VOTE",
                "ANCHOR: JANE",
                "TRT: 1:10",
                "[JANE - ON CAM]",
                "((JANE))",
                FIRST,
                "[TAKE SOT - FULL]",
                "CG: ADA LUND / MAYOR",
                "<<TAKE VO>>",
                SECOND,
                "OUT CUE: \"IN SPRING\""));

    new ScriptCues().apply(copy);

    assertThat(copy.kept()).containsExactly(FIRST, SECOND);
    assertThat(copy.findings().title()).isEqualTo("PIER VOTE");
  }

  /** One such line is an aside, or a label of something else. */
  @Test
  void apply_oneLineLikeACue_isLeft() {
    Copy copy =
        new Copy(List.of("Reporter: Anna Ross", "(Hear, hear.)", "[APPLAUSE]", FIRST, SECOND));

    new ScriptCues().apply(copy);

    assertThat(copy.kept()).hasSize(5);
  }
}
