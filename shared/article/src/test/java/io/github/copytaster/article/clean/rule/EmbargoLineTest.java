package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Embargoes;
import io.github.copytaster.article.wire.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held-back press releases in plain text were published at once: nobody read their first line. */
final class EmbargoLineTest {

  private static final String LEAD = "The council of Westmouth voted to rebuild the ferry pier.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGOED UNTIL 00.01 GMT TUESDAY 5 MARCH 2024 | 2024-03-05T00:01:00Z",
        "Embargoed until 5 March 2024 | 2024-03-05",
        "*** STRICTLY EMBARGOED UNTIL 10:30, 5 March 2024 *** | 2024-03-05T10:30",
        "Under embargo until March 5, 2024, 10:30 a.m. | 2024-03-05T10:30",
        "EMBARGO: 5 March 2024, 00:01 | 2024-03-05T00:01",
        "Embargoed for release until 5 March 2024 | 2024-03-05",
        "Embargo – not for publication before 5 March 2024 | 2024-03-05",
        "NOT FOR PUBLICATION OR BROADCAST BEFORE 5 March 2024, 06:00 | 2024-03-05T06:00",
        "Hold for release until 2024-03-05 06:00 | 2024-03-05T06:00",
        "Sperrfrist: 5. März 2024, 10.30 Uhr | 2024-03-05T10:30",
        "Sperrfrist bis 5. März 2024 | 2024-03-05"
      })
  void apply_time_holdsTheCopyUntilThen(String line, String embargo) {
    Copy copy = apply("The pier is to return", line, LEAD);

    assertThat(copy.findings().embargo()).isEqualTo(embargo);
    assertThat(copy.kept()).containsExactly("The pier is to return", LEAD);
    assertThat(copy.reason(1)).isEqualTo(EmbargoLine.REASON);
  }

  // Nobody can say when these are over: held back until a new version says so.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGOED UNTIL TUESDAY 5 MARCH, 00.01 | TUESDAY 5 MARCH, 00.01",
        "Embargoed until delivery of the speech | delivery of the speech",
        "Embargo: 5 March 2024 or once the minister has spoken | 5 March 2024 or once the minister has spoken"
      })
  void apply_noReadableTime_keepsTheWords(String line, String embargo) {
    assertThat(apply(line, LEAD).findings().embargo()).isEqualTo(embargo);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNDER EMBARGO", "Embargoed", "*** EMBARGO ***", "Sperrfrist!"})
  void apply_wordAlone_holdsTheCopyWithoutEnd(String line) {
    assertThat(apply(line, LEAD).findings().embargo()).isEqualTo(Embargoes.INDEFINITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Embargo on Russian oil extended until 5 March 2024",
        "Embargo: 60 years without trade",
        "Embargo: how the ports of the north live without grain",
        "Embargoed goods worth 2 million found in Westmouth",
        "Embargoes were lifted until 2024, the ministry said.",
        "Not for the first time before 2024, the pier was closed.",
        "The copy was embargoed until 5 March 2024, the court heard."
      })
  void apply_storyAboutAnEmbargo_isNotHeld(String line) {
    Copy copy = apply(line, LEAD);

    assertThat(copy.findings().embargo()).isEmpty();
    assertThat(copy.kept()).containsExactly(line, LEAD);
  }

  @Test
  void apply_farBelowTheTop_isText() {
    List<String> lines = new ArrayList<>(Collections.nCopies(8, LEAD));
    lines.add("EMBARGOED UNTIL 5 March 2024");

    assertThat(apply(lines.toArray(String[]::new)).findings().embargo()).isEmpty();
  }

  @Test
  void read_wholeRelease_holdsItAndKeepsTheStory() {
    String release =
        """
        EMBARGOED UNTIL 00:01 GMT TUESDAY 5 MARCH 2024

        Ferries of Westmouth carry more people than ever

        WESTMOUTH – The ferries of Westmouth carried two million people last year, more than in any
        year since the bridge was opened, the harbour company said on Monday.

        "We have not seen crowds like these since the war," said its director, Ida Holt, who wants
        to buy two more boats before the summer.
        """;

    Article article = Fixtures.readText(release).only();

    assertThat(article.publisher().embargo()).isEqualTo("2024-03-05T00:01:00Z");
    assertThat(article.title()).isEqualTo("Ferries of Westmouth carry more people than ever");
    assertThat(article.paragraphs()).hasSize(2);
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new EmbargoLine().apply(copy);
    return copy;
  }
}
