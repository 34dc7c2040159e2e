package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes between desks were the first paragraph, or stood in front of it. */
final class DeskNotesTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND = "Work is to begin in spring, the mayor said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Adds quotes, details)",
        "(Recasts lead; updates prices)",
        "(ROUGH CUT ONLY - NO REPORTER NARRATION)",
        "Eds: Updates throughout. With photos.",
        "EDITORS: Corrects the spelling of the mayor."
      })
  void apply_noteOnALineOfItsOwn_isDropped(String note) {
    assertThat(apply(note, LEAD, SECOND)).containsExactly(LEAD, SECOND);
  }

  @Test
  void apply_noteInFrontOfTheLead_isCut() {
    assertThat(apply("(Adds comments, detail) " + LEAD, SECOND)).containsExactly(LEAD, SECOND);
    assertThat(apply("(Adds comments, detail) " + LEAD)).containsExactly(LEAD);
  }

  /** They were the last paragraphs of the story. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[NOTE TO DESK: pier length is from the council, checked 3 March. Picture of the mayor?]",
        "// EDS: legal have cleared para 4 //",
        "((Note for subs - please keep the last line))",
        "[EDITORS: a second take follows]"
      })
  void apply_markedNoteBelowTheStory_isDropped(String note) {
    assertThat(apply(LEAD, SECOND, SECOND, SECOND, SECOND, note))
        .containsExactly(LEAD, SECOND, SECOND, SECOND, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Editor's note: the pier was named after the mayor's father.]",
        "[Desk lamps: twenty were sold.] The rest went to the school.",
        "// This line is by the poet //"
      })
  void apply_bracketsForReaders_stay(String line) {
    assertThat(apply(LEAD, SECOND, SECOND, SECOND, line)).endsWith(line);
  }

  @Test
  void apply_coverNote_isDroppedWhereItIsTheFirstLine() {
    String note = "Hi all, copy below, please put it up soon. Thx, D";

    assertThat(apply(note, LEAD, SECOND)).containsExactly(LEAD, SECOND);
    assertThat(apply(LEAD, note, SECOND)).containsExactly(LEAD, note, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Sir, I read with dismay what you wrote of the pier.",
        "Hello, Dolly! opened at the pier on Tuesday, and the story is still a good one.",
        "All, or nearly all, of the pier went down. The council was silent."
      })
  void apply_firstLineThatGreetsReaders_stays(String line) {
    assertThat(apply(line, LEAD)).containsExactly(line, LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(The council has thirteen members.)",
        "(NATO)",
        "Editors and printers of the town met at the pier.",
        "Adds up to four million pounds, he said (and more)."
      })
  void apply_sentence_stays(String line) {
    assertThat(apply(line, LEAD)).containsExactly(line, LEAD);
  }

  private static List<String> apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new DeskNotes().apply(copy);
    return copy.kept();
  }
}
