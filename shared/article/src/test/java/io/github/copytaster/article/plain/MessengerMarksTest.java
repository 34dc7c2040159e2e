package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a messenger wrote in front of a story was its title, or stood before it. */
final class MessengerMarksTest {

  private static final String TITLE = "Council votes to rebuild ferry pier";
  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";
  private static final String SECOND = "Work is to begin in spring, the mayor said on Tuesday.";
  private static final String STORY = TITLE + "\n\n" + LEAD + "\n\n" + SECOND + "\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[29/11/2026, 10:15:03] News Desk: ",
        "29/11/2026, 10:15 - News Desk: ",
        "29.11.26, 10:15 - +44 20 5550 0100: ",
        "Harbour Wire, [29.11.2026 10:15]\n[Forwarded from Westmouth News]\n⚡️",
        "Harbour Wire, [29.11.2026 10:15]\n\uD83D\uDD34 "
      })
  void read_messageOfAMessenger_isTheStoryAlone(String mark) {
    Article article = Fixtures.readText(mark + STORY).only();

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void read_dayThatCanBeReadInOneWay_isKept() {
    Article article = Fixtures.readText("Harbour Wire, [29.11.2026 10:15]\n" + STORY).only();

    assertThat(article.published().value()).isEqualTo("2026-11-29T10:15");
  }

  @Test
  void off_textWithoutAMarkOnTop_isLeftAsItIs() {
    String text = STORY + "[29/11/2026, 10:15:03] News Desk: late";

    assertThat(MessengerMarks.off(text).text()).isEqualTo(text);
  }

  @Test
  void off_severalMessages_partsThem() {
    Unmarked unmarked =
        MessengerMarks.off("[29/11/2026, 10:15] A: One\n[29/11/2026, 10:16] B: <Media omitted>\n");

    assertThat(unmarked.text().strip()).isEqualTo("One");
    assertThat(unmarked.dropped()).hasSize(2);
  }
}
