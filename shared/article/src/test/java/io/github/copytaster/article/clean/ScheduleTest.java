package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScheduleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PIER VOTE - The council votes on the pier. 640 words",
        "SENT: 80words.",
        "Hafen: Der Rat stimmt ab (dpa, ca. 60 Zl)",
        "Le conseil vote. 350 mots, photos",
        "Il consiglio vota - 45 righe",
        "1,200 words by 1400 GMT"
      })
  void objection_threeStoriesWithTheirLength_areABudget(String entry) {
    assertThat(objection(Collections.nCopies(3, entry))).contains("a planning note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister spoke 5 words.",
        "The book has 12000 words.",
        "Team A12 words it so.",
        "He wrote 640 wordsmiths a letter.",
        "In 2026 the council will vote.",
        "It cost 300 pounds and 20 months."
      })
  void objection_numbersThatAreNoLength_areNone(String sentence) {
    assertThat(objection(Collections.nCopies(3, sentence))).isEmpty();
  }

  @Test
  void objection_hoursAtTheStartOfHalfTheLines_areADaybook() {
    List<String> hours =
        List.of(
            "09:00 Council meets, town hall",
            "- 10.30 Uhr Pressekonferenz am Hafen",
            "1400 GMT Minister speaks in London",
            "3:15 p.m. Trial goes on",
            "• 18h30 Vote on the pier");

    assertThat(objection(hours)).contains("a planning note");
    assertThat(objection(hours.subList(0, 4))).isEmpty();
  }

  /** A newsroom's list of who writes what came out as a story without a headline. */
  @Test
  void objection_newsList_isAPlanningNote() {
    List<String> list =
        List.of(
            "NEWS LIST MONDAY",
            "Harbour council votes. ROSS. 350w by four",
            "Mayor's presser. Photographer booked.",
            "Hold for Tue: the ferryman, feature filed, pix done");

    assertThat(objection(list)).contains("a planning note");
    assertThat(objection(list.subList(0, 2))).isEmpty();
  }

  private static Optional<String> objection(List<String> paragraphs) {
    return Schedule.objection(paragraphs, Words.count(paragraphs));
  }
}
