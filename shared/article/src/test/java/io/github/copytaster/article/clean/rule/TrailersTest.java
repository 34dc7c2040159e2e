package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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
        "Read full article >>",
        "Read the rest of this entry »",
        "Weiterlesen …",
        "[Lire la suite]",
        "Читать далее →",
        "Follow Anna R. Ross at https://twitter.com/annaross and listen at http://pod.example",
        "More AP harbours: https://ap.example/harbours. Sign up for the newsletter: https://b.example/3",
        "Follow AP’s coverage of harbours at https://ap.example/hub/harbours",
        "AP harbours: https://ap.example/harbours and https://ap.example/ferries",
        "The AP receives support from several foundations. The AP is solely responsible for all content.",
        "((anna.ross@news.example; +44 1632 960 001; Reuters Messaging: anna.ross@news.example))",
        "Keywords: WESTMOUTH PIER/",
        "Acquire Licensing Rights",
        "(Except for the headline, this story has not been edited by Echo staff and is published from"
            + " a syndicated feed.)",
        "(Only the headline has been changed)",
        "Ruth Ellery does not work for, consult, own shares in or receive funding from any company.",
        "This article is republished from Harbour Notes under a Creative Commons license. Read the"
            + " original article.",
        "Have you been affected by the storm? Share your experiences by emailing us@echo.example.",
        "Click to share on Facebook (Opens in new window)",
        "-ENDS-",
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
        "The video was not edited, the mayor said, and shows the pier in the storm.",
        "Ben Hale contributed to this report.",
        "- The pier",
        "--"
      })
  void apply_sentence_stays(String line) {
    assertThat(apply(line)).containsExactly(LEAD, line);
  }

  /** Notes for editors below a release and dpa's notebook stood in the story. */
  @ParameterizedTest
  @ValueSource(strings = {"Notes to editors:", "Note to the editor", "# dpa-Notizblock"})
  void apply_notesForEditors_areDroppedToTheEnd(String head) {
    Copy copy = new Copy(List.of(LEAD, "-ENDS-", head, "1. The pier was built in 1902."));
    new Trailers().apply(copy);

    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void apply_wordsOfATrailerFarAboveTheEnd_stay() {
    List<String> lines = new ArrayList<>(Collections.nCopies(20, LEAD));
    lines.add(0, "Follow Anna Ross on Twitter.");
    Copy copy = new Copy(lines);
    new Trailers().apply(copy);

    assertThat(copy.kept()).hasSize(21);
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
