package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AP passes on Business Wire in NITF: keywords, contact and links ended the story. */
final class ReleaseTrailersTest {

  private static final String LEAD =
      "Lund Ferries, a builder of small ferries, today announced that it will rebuild the pier of"
          + " Westmouth together with the council of the town.";
  private static final String ABOUT = "Lund Ferries was founded in 1902 and has 300 employees.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This press release features multimedia. View the full release here: https://wire.example/1/",
        "View source version on businesswire.com:https://wire.example/news/home/1/en/",
        "View original content to download multimedia:https://wire.example/ferries-1.html",
        "Cision View original content: http://wire.example/c1.html",
        "View the original press release on accesswire.com",
        "View the original release on www.newmediawire.com",
        "KEYWORD: UNITED KINGDOM EUROPE",
        "INDUSTRY KEYWORD: TRANSPORT OTHER TRANSPORT MARITIME",
        "SOURCE: Lund Ferries Ltd.",
        "SOURCE Lund Ferries Ltd.",
        "Copyright Business Wire 2026.",
        "PUB: 01/12/2026 06:00 AM/DISC: 01/12/2026 06:01 AM",
        "Logo - https://mma.wire.example/logo.jpg",
        "https://wire.example/news/home/1/en",
        "Media Contact: Ruth Ellery, press@lund.example",
        "Original-Content von: Lund Ferries, übermittelt durch news aktuell"
      })
  void apply_lineOfAReleaseService_isDropped(String line) {
    assertThat(apply(LEAD, ABOUT, line)).containsExactly(LEAD, ABOUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KEYWORD: pier",
        "The photo was taken in 1902: https://echo.example/pier.jpg",
        "Source of the ferry's trouble is a pump.",
        "Contact with the ferry was lost at noon.",
        "Contacts",
        "Media contacts say little of it."
      })
  void apply_lineOfAStory_stays(String line) {
    assertThat(apply(LEAD, ABOUT, line)).containsExactly(LEAD, ABOUT, line);
  }

  @Test
  void apply_contactAboveTheSelfPortrait_isDroppedAlone() {
    assertThat(
            apply(
                LEAD,
                LEAD,
                "Media and Investor Contacts:",
                "Ruth Ellery",
                "Lund Ferries",
                "+44 1632 960 001",
                "About Lund Ferries",
                ABOUT))
        .containsExactly(LEAD, LEAD, "About Lund Ferries", ABOUT);
  }

  /** They ended the story, with and without the address on the same line. */
  @Test
  void apply_whomToAskForMore_isDropped() {
    String press =
        "For more information contact the press office of Lund Ferries on 01632 960 001.";

    assertThat(apply(LEAD, ABOUT, press)).containsExactly(LEAD, ABOUT);
    assertThat(
            apply(
                LEAD,
                ABOUT,
                "For further information, please contact:",
                "Press office, Lund Ferries",
                "Tel: 01632 960 001",
                "Email: press@lund.example"))
        .containsExactly(LEAD, ABOUT);
  }

  @Test
  void apply_whomToAskWithoutAnAddress_stays() {
    String line = "For more information contact with the crew is needed, the coast guard said.";

    assertThat(apply(LEAD, ABOUT, line)).containsExactly(LEAD, ABOUT, line);
  }

  @Test
  void apply_contactsWithoutAnAddress_areAHeading() {
    List<String> lines = List.of(LEAD, "Contacts:", "Friends of the pier", ABOUT);

    assertThat(apply(lines.toArray(new String[0]))).isEqualTo(lines);
  }

  @Test
  void apply_sourceFarAboveTheEnd_stays() {
    List<String> lines = new ArrayList<>(List.of(LEAD, "SOURCE OF THE TROUBLE"));
    for (int line = 0; line < 20; line++) {
      lines.add(ABOUT);
    }

    assertThat(apply(lines.toArray(new String[0]))).isEqualTo(lines);
  }

  private static List<String> apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new ReleaseTrailers().apply(copy);
    return copy.kept();
  }
}
