package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseMarkTest {

  private static final String LEAD = "The council of Westmouth voted to rebuild the ferry pier.";

  @Test
  void apply_releaseWhoseHeadlineAndLeadAreOneLine_isParted() {
    Copy copy =
        apply("For Immediate Release: Council votes to rebuild pier (Austin, Texas) – " + LEAD);

    assertThat(copy.findings().title()).isEqualTo("Council votes to rebuild pier");
    assertThat(copy.kept()).containsExactly("(Austin, Texas) – " + LEAD);
  }

  @Test
  void apply_headlineBehindTheMarkOfARelease_isTheTitle() {
    Copy copy = apply("For Immediate Release: Westmouth council votes to rebuild pier", LEAD);

    assertThat(copy.findings().title()).isEqualTo("Westmouth council votes to rebuild pier");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOR IMMEDIATE RELEASE",
        "For immediate release:",
        "MEDIA RELEASE PR67276",
        "Press Release",
        "NEWS PROVIDED BY Lund Ferries"
      })
  void apply_markOfARelease_isDropped(String line) {
    assertThat(apply(line, LEAD).kept()).containsExactly(LEAD);
  }

  @Test
  void off_headlineOfAPage_losesTheMarkAndNothingElse() {
    assertThat(ReleaseMark.off("FOR IMMEDIATE RELEASE: Pier to stay")).isEqualTo("Pier to stay");
    assertThat(ReleaseMark.off("Release of birds in Westmouth")).startsWith("Release");
    assertThat(ReleaseMark.off("For immediate release")).isEqualTo("For immediate release");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For immediate release of the hostages, the town will pay",
        "Press releases are read by nobody, a study says",
        "Media release their photographs"
      })
  void apply_storyThatBeginsLikeIt_stays(String line) {
    assertThat(apply(line, LEAD).kept()).containsExactly(line, LEAD);
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new ReleaseMark().apply(copy);
    return copy;
  }
}
