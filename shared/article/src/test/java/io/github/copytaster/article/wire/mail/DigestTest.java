package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail with several stories was one story made of all of them. */
final class DigestTest {

  private static final String HEADERS =
      """
      From: Harbour Wire <desk@wire.example>
      To: subs@echo.example
      Subject: Morning digest, 30 November
      Date: Mon, 30 Nov 2026 06:00:00 +0000
      Message-ID: <7@wire.example>
      Content-Type: text/plain; charset=utf-8

      """;
  private static final List<String> TITLES =
      List.of(
          "Council votes to rebuild ferry pier",
          "Night ferries to stop in autumn, operator says",
          "School roof collapses in storm, nobody hurt");
  private static final List<String> STORIES =
      List.of(
          "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending"
              + " a dispute that has divided the town for a decade.\n\nWork begins in spring.",
          "The ferry operator said on Friday that night crossings would end in autumn because too"
              + " few passengers used them.\n\nUnions announced a strike for next week.",
          "A school roof collapsed in a storm on Sunday night in Eastmouth, where nobody was hurt,"
              + " the fire brigade said.\n\nLessons will move to the town hall.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Good morning. In this digest:

        * %1$s
        * %3$s
        * %5$s

        %1$s

        %2$s

        %3$s

        %4$s

        %5$s

        %6$s
        """,
        """
        1. %1$s
        2. %3$s
        3. %5$s

        ----------

        %1$s

        %2$s

        ----------

        %3$s

        %4$s

        ----------

        %5$s

        %6$s
        """,
        """
        Topics:

          1. %1$s (Ross)
          2. %3$s (Ross)
          3. %5$s (Lund)

        ----------

        Message: 1
        Date: Sun, 29 Nov 2026
        From: Ross <r@wire.example>
        Subject: %1$s

        %2$s

        ----------

        Message: 2
        Date: Sun, 29 Nov 2026
        From: Ross <r@wire.example>
        Subject: %3$s

        %4$s

        ----------

        Message: 3
        Date: Sun, 29 Nov 2026
        From: Lund <l@wire.example>
        Subject: %5$s

        %6$s
        """,
        """
        WESTMOUTH-PIER
        %1$s

        %2$s

        FERRY-NIGHT
        %3$s

        %4$s

        STORM-SCHOOL
        %5$s

        %6$s
        """,
        """
        %1$s

        %2$s

        ###

        %3$s

        %4$s

        ###

        %5$s

        %6$s

        ###

        Harbour Wire, Westmouth.
        """
      })
  void read_severalStories_areAnArticleEach(String mail) {
    Object[] parts = {
      TITLES.get(0), STORIES.get(0), TITLES.get(1), STORIES.get(1), TITLES.get(2), STORIES.get(2)
    };

    List<Article> articles = Fixtures.readText(HEADERS + mail.formatted(parts)).articles();

    assertThat(articles).extracting(Article::title).containsExactlyElementsOf(TITLES);
    assertThat(articles)
        .extracting(
            article ->
                String.join("\n\n", article.paragraphs())
                    .replace("\n\nHarbour Wire, Westmouth.", ""))
        .containsExactlyElementsOf(STORIES);
    assertThat(articles)
        .extracting(article -> article.publisher().guid())
        .containsExactly("<7@wire.example>", "<7@wire.example>#2", "<7@wire.example>#3");
    assertThat(articles)
        .allSatisfy(
            article -> assertThat(article.published().value()).startsWith("2026-11-30T06:00"));
  }

  /** Headings are shorter than headlines. */
  @Test
  void of_featureWithAListOfItsHeadings_isOneStory() {
    String feature =
        "In this story:\n\n* What was decided\n* What comes next\n\n%s\n\nWhat was decided\n\n%s\n\nWhat comes next\n\n%s"
            .formatted(STORIES.get(0), STORIES.get(1), STORIES.get(2));

    assertThat(Digest.of(feature)).isEmpty();
  }

  @Test
  void of_oneStoryUnderItsSlug_isOneStory() {
    assertThat(Digest.of("WESTMOUTH-PIER\n" + TITLES.get(0) + "\n\n" + STORIES.get(0))).isEmpty();
  }

  @Test
  void read_newsletterOfTeasers_isRefused() {
    String teaser = "%s\n\n%s\n\nRead more: https://echo.example/1\n\n";
    String mail =
        teaser.formatted(TITLES.get(0), STORIES.get(0))
            + teaser.formatted(TITLES.get(1), STORIES.get(1))
            + teaser.formatted(TITLES.get(2), STORIES.get(2));

    assertThat(Fixtures.readText(HEADERS + mail).message())
        .contains("a newsletter of 3 teasers with links to stories");
  }

  @Test
  void kind_storyWithLinksBelow_isNone() {
    String story = (STORIES.get(0) + "\n\n").repeat(5);

    assertThat(Teasers.kind(story + "Read more\n\nhttps://a.example\n\nA word\n\nRead more\n"))
        .isEmpty();
  }
}
