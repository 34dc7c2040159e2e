package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An extractor left a gallery of 6,000 signs of HTML in the text, and it was the longest line. */
final class LeftTagsTest {

  @Test
  void off_tagsWithinALine_leaveItsWords() {
    Unmarked found =
        LeftTags.off(
            "The <a href=\"https://example.org/pier\" rel='x'>pier</a> will <b>stand</b>.");

    assertThat(found.text()).isEqualTo("The pier will stand.");
    assertThat(found.dropped())
        .containsExactly(
            new DroppedText("<a href=\"https://example.org/pier\" rel='x'>", LeftTags.REASON));
  }

  @Test
  void off_blocks_partLines() {
    Unmarked found = LeftTags.off("<ul class=\"more\"><li>Pier vote</li><li>Ferry prize</li></ul>");

    assertThat(found.text().lines().filter(line -> !line.isBlank()))
        .containsExactly("Pier vote", "Ferry prize");
  }

  @Test
  void off_escapedOnce_isTagToo() {
    assertThat(LeftTags.off("The pier.&lt;span style=\"width: 0px;\"&gt;&lt;/span&gt;").text())
        .isEqualTo("The pier.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who writes about the <p> tag and its </p> keeps both.",
        "a < b and c > d",
        "<Applause> Thank you.",
        "Write to Ida Holt <ida@example.org>",
        "The flag says \"x=1\" and <nothing else>"
      })
  void off_wordsInBrackets_stay(String text) {
    assertThat(LeftTags.off(text).text()).isSameAs(text);
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(strings = {"<a href=\"", "&lt;a =\" ", "<p ", "&lt;b =", "<a =\"=\""})
  void off_tagsThatNeverEnd_takeLittleTime(String piece) {
    String text = piece.repeat(500_000);

    assertThat(LeftTags.off(text).text()).isSameAs(text);
  }
}
