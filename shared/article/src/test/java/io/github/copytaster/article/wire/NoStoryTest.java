package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoStoryTest {

  @ParameterizedTest
  @CsvSource({
    "picture, a picture", "ninat:picture, a picture", "ImageObject, a picture", "PHOTO, a picture",
    "icls:graphic, a graphic", "video, a video", "audio, a sound recording", "event, an event",
    "planning, a planning note", "assignment, a planning note", "cinat:concept, a concept"
  })
  void byKind_whatIsNoStory_isNamed(String kind, String found) {
    assertThat(NoStory.byKind(kind)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "icls:text", "NewsArticle", "composite", "", ":"})
  void byKind_whatMayBeAStory_passes(String kind) {
    assertThat(NoStory.byKind(kind)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Daybook", " media advisory ", "Terminvorschau", "PRÉVISIONS", "menu"})
  void plan_genre_isAPlan(String genre) {
    assertThat(NoStory.plan(List.of("Current", genre), "Council votes")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tagesvorschau Norden für Dienstag",
        "dpa-Themenplanung Wirtschaft",
        "Westmouth Daybook",
        "NEWS DIGEST at 1500",
        "Agenda de la semaine",
        "Terminkalender der Stadt"
      })
  void plan_title_isAPlan(String title) {
    assertThat(NoStory.plan(List.of(), title)).contains("a planning note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council sets its agenda for the pier",
        "Minister cuts housing budget",
        "A menu for a king",
        "Die Vorschau auf das Finale",
        ""
      })
  void plan_storyAboutPlans_isAStory(String title) {
    assertThat(NoStory.plan(List.of("Current", "Politics"), title)).isEmpty();
  }

  @Test
  void plan_noGenres_asksTheTitleAlone() {
    assertThat(NoStory.plan(List.of(), "Pier to rise again")).isEmpty();
  }
}
