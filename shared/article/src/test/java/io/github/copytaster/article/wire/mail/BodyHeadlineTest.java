package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Copy that comes by mail has its headline in the text, and "FW: story for Friday" above it; the
 * subject was always taken for the title.
 */
final class BodyHeadlineTest {

  private static final String HEADLINE = "Council votes to rebuild ferry pier";
  private static final String STORY =
      """
      The harbour council of Westmouth voted on Tuesday to rebuild the old ferry
      pier, ending a dispute that has divided the town for a decade.

      Work on the pier is to begin in spring, the mayor said after the meeting, and
      will cost about four million pounds, most of it paid by the county.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FW: story for Friday",
        "copy",
        "Re: draft 3 (final)",
        "PRESS RELEASE",
        "Pier story",
        "(no subject)",
        "Ferry pier to be rebuilt, council decides"
      })
  void read_subjectThatSaysLessOrTheSame_headlineIsTheTitle(String subject) {
    Article article = mail(subject, HEADLINE + "\n\nBy Anna Ross\n\n" + STORY);

    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().get(0)).startsWith("The harbour council");
    assertThat(article.dropped())
        .contains(new DroppedText(Envelope.subject(subject), EnclosedSink.SUBJECT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Westmouth\n\n",
        "Local news\n\n",
        "By Anna Ross\n\n",
        "The mayor is relieved, the fishermen are not\n\n"
      })
  void read_noHeadlineInTheText_subjectIsTheTitle(String above) {
    String subject = "Westmouth council votes to rebuild old ferry pier";

    assertThat(mail(subject, above + STORY).title()).isEqualTo(subject);
  }

  @Test
  void read_noteAndSignatureAboveTheCopy_areNoParagraphs() {
    Article article =
        mail(
            "copy",
            "Hi Tom,\n\nhere is the copy for Friday. Let me know if it is too long.\n\nBest\nAnna\n\n"
                + HEADLINE.toUpperCase(Locale.ROOT)
                + "\n\n"
                + STORY);

    assertThat(article.title()).isEqualToIgnoringCase(HEADLINE);
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped()).contains(new DroppedText("Anna", "cover-note"));
  }

  private static Article mail(String subject, String text) {
    return Fixtures.readText(
            "From: desk@example.org\nTo: news@example.org\nSubject: "
                + subject
                + "\nDate: Mon, 12 Jan 2026 09:30:00 +0000\n\n"
                + text)
        .only();
  }
}
