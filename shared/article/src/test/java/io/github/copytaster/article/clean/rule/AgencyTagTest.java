package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgencyTagTest {

  private static final String LEAD = "The council of Westmouth voted to rebuild the ferry pier.";

  /**
   * Where everything above had been dropped, the tag of the agency was taken out as well, and the
   * rule then looked at the line before the first: one such item stopped its whole file.
   */
  @Test
  void apply_tagIsTheOnlyLineLeft_staysAndNothingBreaks() {
    Copy copy = new Copy(List.of("Read more: Storm destroys pier", "(Reuters)"));
    copy.drop(0, "promotion");

    new AgencyTag().apply(copy);

    assertThat(copy.kept()).containsExactly("(Reuters)");
  }

  @Test
  void apply_nothingLeft_doesNothing() {
    Copy copy = new Copy(List.of("(Reuters)"));
    copy.drop(0, "promotion");

    new AgencyTag().apply(copy);

    assertThat(copy.findings().agency()).isEmpty();
  }

  @Test
  void apply_emptyLineLast_doesNothing() {
    Copy copy = new Copy(List.of(LEAD, ""));

    new AgencyTag().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It ends today. (Reuters) | It ends today. | Reuters",
        "It ends today. [AFP]. | It ends today. | AFP",
        "It ends today. /ANSA/ | It ends today. | ANSA",
        "It ends today (İLKHA) | It ends today | İLKHA",
        "It ends today.EFE | It ends today. | EFE",
        "It ends today. ANSA | It ends today. | ANSA",
      })
  void apply_oneLine_losesItsTag(String line, String rest, String agency) {
    Copy copy = new Copy(List.of(line));

    new AgencyTag().apply(copy);

    assertThat(copy.kept()).containsExactly(rest);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.dropped()).extracting(DroppedText::reason).containsExactly("agency-tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuter", "(AP)", "— dpa", "/TASS/", " AFP ."})
  void apply_lineOfItsOwn_isTaken(String tag) {
    Copy copy = new Copy(List.of(LEAD, tag));

    new AgencyTag().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD);
    assertThat(copy.findings().agency()).isNotEmpty();
  }

  @Test
  void apply_lineOfItsOwnBelowATag_takesBoth() {
    Copy copy = new Copy(List.of(LEAD, "It ends today. (AP)", "AP"));

    new AgencyTag().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, "It ends today.");
    assertThat(copy.dropped()).extracting(DroppedText::text).containsExactly("(AP)", "AP");
  }

  @Test
  void apply_chineseWriterInBrackets_isTheByline() {
    Copy copy = new Copy(List.of("西港议会星期二投票决定重建渡轮码头。", "工程春天开始。（王小明）"));

    new AgencyTag().apply(copy);

    assertThat(copy.findings().byline()).isEqualTo("王小明");
    assertThat(copy.kept()).endsWith("工程春天开始。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"He joined the CIS (Springfield)", "It rose. (AP and staff)", "The AP."})
  void apply_noTag_changesNothing(String line) {
    Copy copy = new Copy(List.of(LEAD, line));

    new AgencyTag().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, line);
    assertThat(copy.dropped()).isEmpty();
  }
}
