package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood below stories of feeds, wires and pages, as if it were their last paragraph. */
final class TrailersTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The post Council votes to rebuild ferry pier appeared first on Westmouth Echo.",
        "Pier to rise again was originally published in Harbour Notes on Medium, where people are"
            + " continuing the conversation by highlighting and responding to this story.",
        "To contact the reporter on this story: Anna Ross in Westmouth at aross@echo.example",
        "To contact the editors responsible for this story: Ben Hale at bhale@echo.example",
        "Follow Anna Ross on Twitter.",
        "Follow @annaross on Instagram",
        "Continue reading...",
        "Continue reading Council votes to rebuild ferry pier →",
        "___",
        "-----------------",
        "* * *"
      })
  void apply_trailer_isDropped(String line) {
    assertThat(apply(line)).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the quay to the end, he said, and you will see the pier on the left.",
        "The pier appeared first on a map of 1702. It was then a wooden jetty.",
        "Residents are asked to contact the council about the story of the pier.",
        "Continue reading the minutes, the mayor told them. They would see that he was right.",
        "- The pier",
        "--"
      })
  void apply_sentence_stays(String line) {
    assertThat(apply(line)).containsExactly(LEAD, line);
  }

  @Test
  void apply_markBetweenSections_stays() {
    Copy copy = new Copy(List.of(LEAD, "___", LEAD));
    new Trailers().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD, "___", LEAD);
  }

  private static List<String> apply(String line) {
    Copy copy = new Copy(List.of(LEAD, line));
    new Trailers().apply(copy);
    return copy.kept();
  }
}
