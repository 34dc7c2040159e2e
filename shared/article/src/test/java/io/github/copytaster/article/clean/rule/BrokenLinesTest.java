package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crawlers broke sentences at every link; half a lead was taken for a caption and left out. */
final class BrokenLinesTest {

  private static final String MORE = "Work on the pier is to begin in spring.";

  /** The headline became the beginning of a lead in small letters. */
  @Test
  void apply_copyInSmallLetters_isNotJoined() {
    Copy copy =
        copy("Pier vote", "the council voted to rebuild the pier.", "work begins in the spring.");

    new BrokenLines().apply(copy);

    assertThat(copy.kept()).hasSize(3);
  }

  @Test
  void apply_signsThatCloseASentence_joinTheLineAbove() {
    Copy copy = copy("“The pier will stand,”", "said Mayor Ida Holt", ". “It has to.”");

    new BrokenLines().apply(copy);

    assertThat(copy.kept())
        .containsExactly("“The pier will stand,”", "said Mayor Ida Holt. “It has to.”");
  }

  @Test
  void apply_lineThatHangs_isJoinedToWhateverFollows() {
    Copy copy =
        copy(
            "The harbour company was selected to receive the",
            "2026 Ferry Prize",
            ", which is given once a year.");

    new BrokenLines().apply(copy);

    assertThat(copy.kept())
        .containsExactly(
            "The harbour company was selected to receive the 2026 Ferry Prize, which is given once a year.");
    assertThat(copy.dropped()).isEmpty();
  }

  @Test
  void apply_beginningThatTheModelLeftOut_isPutBack() {
    Copy copy =
        copy("Ida Holt", "announced today that the old ferry pier will be rebuilt.", MORE, MORE);
    copy.drop(0, LearnedChoice.REASON);

    new BrokenLines().apply(copy);

    assertThat(copy.kept())
        .containsExactly(
            "Ida Holt announced today that the old ferry pier will be rebuilt.", MORE, MORE);
    assertThat(copy.dropped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier will be rebuilt. | it was closed for more than ten years.",
        "Rules of the harbour: | no boat may stay longer than a day",
        "a) no boat may stay longer | b) no boat may leave before dawn breaks",
        "Harbour company | ferries",
        "Ferries carry more people than ever | WESTMOUTH – The ferries carried two million people.",
        "Westmouth votes | The council voted on Tuesday to rebuild the pier.",
        "The company sells software | .NET is what it is written in these days"
      })
  void apply_linesOfTheirOwn_stay(String first, String second) {
    Copy copy = copy(first, second);

    new BrokenLines().apply(copy);

    assertThat(copy.kept()).containsExactly(first, second);
  }

  @Test
  void apply_lineDroppedForAnotherReason_isNotPutBack() {
    Copy copy = copy("Photo by Anna Ross", "announced today that the pier will be rebuilt.");
    copy.drop(0, "credit");

    new BrokenLines().apply(copy);

    assertThat(copy.kept()).containsExactly("announced today that the pier will be rebuilt.");
  }

  private static Copy copy(String... lines) {
    return new Copy(List.of(lines));
  }
}
