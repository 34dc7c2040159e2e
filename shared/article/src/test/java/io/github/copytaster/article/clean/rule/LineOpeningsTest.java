package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line is only held against a pattern if it begins with one of the pattern's openings. The two
 * lists stand apart, so every alternative of the patterns is tried here as it is met: a pattern
 * without its opening would never match again.
 */
final class LineOpeningsTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Help us improve.",
        "» Read more: pier plans",
        "Read also",
        "Read next",
        "Read the full plan",
        "Also read: pier plans",
        "See also",
        "Share this",
        "Share on social media",
        "Sign up for our letter",
        "Subscribe",
        "FOLLOW US",
        "View comments",
        "Story continues below",
        "Article continues below",
        "You may also like",
        "Don’t miss",
        "Click here",
        "Download the app",
        "Download our app",
        "Join our channel",
        "Join us on Tuesday",
        "Lire aussi : le port",
        "Lea también: el puerto",
        "Leia também: o porto",
        "Leggi anche: il porto",
        "Lesen Sie auch: der Hafen",
        "Mehr zum Thema",
        "Lees ook: de haven",
        "читайте также: порт",
        "Zobacz też: port",
        "Czytaj też: port",
        "Baca juga: pelabuhan",
        "Xem thêm: cảng",
        "延伸阅读",
        "相关新闻",
        "Related",
        "Related stories: pier plans",
        "Advertisement",
        "ADVERTISEMENT:",
        "Recommended for you",
        "Most read",
        "Most popular in Westmouth",
        "More stories",
        "More from Westmouth",
        "* More on this: the pier"
      })
  void apply_promotion_isDropped(String line) {
    assertThat(reason(line)).isEqualTo("promotion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by Ada Lund",
        "(Reporting by Ada Lund)",
        "Additional reporting by Ada Lund",
        "Editing by Ada Lund",
        "Edited by Ada Lund",
        "Contributing: Ada Lund",
        "– Compiled by Ada Lund",
        "With files from Ada Lund",
        "With agency inputs",
        "Information from: Westmouth Herald",
        "Writing by Ada Lund",
        "Produced by Ada Lund",
        "Translation by Ada Lund"
      })
  void apply_credit_isDropped(String line) {
    assertThat(reason(line)).isEqualTo("credit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sharing the pier was never easy, fishermen say.",
        "Moreover the pier is old.",
        "With the pier gone, ferries left from a quay.",
        "Reading rooms will open in spring.",
        "Donors paid for the rest."
      })
  void apply_sentenceThatBeginsAlike_stays(String line) {
    assertThat(reason(line)).isEmpty();
  }

  private static String reason(String line) {
    Copy copy = new Copy(List.of(LEAD, line));
    new LineRules().apply(copy);
    return copy.reason(1);
  }
}
