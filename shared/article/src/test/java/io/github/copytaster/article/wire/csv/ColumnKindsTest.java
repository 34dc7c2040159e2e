package io.github.copytaster.article.wire.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column of a table without names holds. */
final class ColumnKindsTest {

  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade. Work on the ferry pier is to begin in"
          + " spring, the mayor said after the council had met, and will cost four million pounds.";
  private static final List<String> TITLES =
      List.of(
          "Council votes to rebuild ferry pier",
          "Storm closes the harbour of Westmouth",
          "Rovers beat City after extra time",
          "Mayor says the budget will hold",
          "New ferry line opens in spring");

  @Test
  void areStories_longTextOfTwoSentences_is() {
    assertThat(ColumnKinds.areStories(List.of(STORY, STORY))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"”", "\"", "’", ")", "<br>"})
  void areStories_quoteOrTagBehindTheStop_endsASentence(String behind) {
    String text = ("word ".repeat(25) + "end." + behind + " ").repeat(2);

    assertThat(ColumnKinds.areStories(List.of(text))).isTrue();
  }

  @Test
  void areStories_longTextWithoutSentences_isAListOfWords() {
    assertThat(ColumnKinds.areStories(List.of("pier ".repeat(80)))).isFalse();
  }

  @Test
  void areStories_oneOfFiveIsEmpty_isStill() {
    assertThat(ColumnKinds.areStories(List.of(STORY, STORY, STORY, STORY, ""))).isTrue();
    assertThat(ColumnKinds.areStories(List.of(STORY, STORY, STORY, "", ""))).isFalse();
  }

  @Test
  void areTitles_headlinesThatDiffer_are() {
    assertThat(ColumnKinds.areTitles(TITLES)).isTrue();
  }

  @Test
  void areTitles_sameWordsInEachRow_areASection() {
    assertThat(ColumnKinds.areTitles(Collections.nCopies(5, TITLES.get(0)))).isFalse();
  }

  @Test
  void areTitles_sentencesThatEndInAStop_areSummaries() {
    assertThat(ColumnKinds.areTitles(TITLES.stream().map(title -> title + ".").toList())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sport",
        "Westmouth Herald",
        "https://herald.example/2026/01/12/pier-vote",
        "12 January 2026 10:30",
        "4 12 17 - 33 (2026)"
      })
  void areTitles_otherShortCells_areNone(String cell) {
    List<String> cells = new ArrayList<>(List.of(cell, cell + " 2", cell + " 3"));

    assertThat(ColumnKinds.areTitles(cells)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-12",
        "2026-01-12T10:30:00Z",
        "12 January 2026",
        "12.01.2026",
        "Mon, 12 Jan 2026 10:30:00 GMT"
      })
  void areTimes_days_are(String cell) {
    assertThat(ColumnKinds.areTimes(List.of(cell, cell))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "4,000", "1768213800", "", "sport", "soon"})
  void areTimes_numbersAndWords_areNot(String cell) {
    assertThat(ColumnKinds.areTimes(List.of(cell, cell))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://herald.example/pier, true",
    "http://herald.example, true",
    "www.herald.example/pier?id=1, true",
    "herald.example, false",
    "see https://herald.example, false",
    "https://herald.example and more, false"
  })
  void areAddresses_cellThatIsOneAddress_is(String cell, boolean address) {
    assertThat(ColumnKinds.areAddresses(List.of(cell))).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17|true",
        "-4.5|true",
        "+3|true",
        "1,000|true",
        "12%|true",
        "4 m|false",
        "1e5|false"
      })
  void areNumbers_figures_are(String cell, boolean number) {
    assertThat(ColumnKinds.areNumbers(List.of(cell))).isEqualTo(number);
  }

  @Test
  void areIdentifiers_allDifferentWithoutSpaces_are() {
    assertThat(ColumnKinds.areIdentifiers(List.of("urn:x-1", "a_2", "3", "b/4"))).isTrue();
  }

  @Test
  void areIdentifiers_oneTwiceOrWithASpace_areNot() {
    assertThat(ColumnKinds.areIdentifiers(List.of("1", "2", "1"))).isFalse();
    assertThat(ColumnKinds.areIdentifiers(List.of("1", "2 b"))).isFalse();
    assertThat(ColumnKinds.areIdentifiers(List.of("1", ""))).isFalse();
  }
}
