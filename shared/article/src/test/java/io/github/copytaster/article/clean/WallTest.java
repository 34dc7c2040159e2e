package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.wire.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of these pages was stored as a story; each story about them must stay one. */
final class WallTest {

  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade. Work is to begin in spring, the mayor"
          + " said, and will cost about four million pounds, half of it paid by the county.";

  @Test
  void objection_requestForConsent_isNone() {
    assertThat(
            page(
                "Your privacy at the Herald",
                "We and our 312 partners store and/or access information on a device and process"
                    + " personal data such as identifiers, for personalised advertising, for"
                    + " measuring it and for learning who reads what on our pages.",
                "Some of our partners do so for their legitimate interest, to which you may object"
                    + " below at any time before you read on."))
        .contains("a request for consent");
  }

  @Test
  void objection_offerToSubscribeBelowTheFirstWords_isNone() {
    assertThat(
            page(
                "The night shift on the pier",
                "It is not yet light when the first of them come down the stairs to the quay with"
                    + " their ropes and a thermos flask that has been...",
                "You have read all your free articles of this month. Get unlimited access from"
                    + " today and cancel at any time, also by telephone."))
        .contains("an offer to subscribe");
  }

  @ParameterizedTest
  @CsvSource({
    "Page not found | Westmouth Herald, The page you requested does not exist any more or never did.",
    "503 Service Unavailable, The server is unable to service your request while we mend it.",
    "Seite nicht gefunden, Die Adresse konnte leider nicht gefunden werden."
  })
  void objection_errorMessage_isNone(String title, String sentence) {
    String more = " It may be that you have mistyped the name, so have another look at it.";

    assertThat(page(title, (sentence + more).repeat(3))).contains("an error message of a site");
  }

  /** Longer than any other wall: it is known by its name. */
  @Test
  void objection_termsOfASite_areNone() {
    String terms = "By using this website you agree to these terms, as they are changed by us. ";

    assertThat(page("Terms of use - Westmouth Herald", terms.repeat(60)))
        .contains("the terms of a site");
  }

  @Test
  void objection_crawlersWall_isNamedAsBefore() {
    assertThat(page("Just a moment", "Checking your browser before you go on. ".repeat(8)))
        .contains("what a site shows to a crawler in place of the story");
  }

  /** Its other paragraphs are those of a story. */
  @ParameterizedTest
  @EnumSource(
      value = Source.class,
      names = {"PAGE", "ARTICLE_PAGE", "TEXT"})
  void objection_storyAboutAWall_isAStory(Source source) {
    Article story =
        article(
            "Herald to charge for its pages",
            STORY,
            "Readers will be told: “You have read all your free articles.” They can subscribe to"
                + " continue at $9 a month and cancel at any time, the paper said.");

    assertThat(StoryCheck.objection(story, source)).isEmpty();
  }

  /** Below the story the page goes on asking. */
  @Test
  void objection_storyWithAnOfferBelow_isAStory() {
    assertThat(
            page(
                "Council votes to rebuild ferry pier",
                STORY,
                "Already a subscriber? Log in. Unlimited access, cancel any time, free trial."))
        .isEmpty();
  }

  @Test
  void objection_storyNamedLikeTheTermsInPart_isAStory() {
    assertThat(
            page(
                "Terms and conditions of the ferry deal anger islanders",
                "Islanders said that they could not accept these terms. " + STORY))
        .isEmpty();
  }

  private static Optional<String> page(String title, String... paragraphs) {
    return StoryCheck.objection(article(title, paragraphs), Source.PAGE);
  }

  private static Article article(String title, String... paragraphs) {
    return new Article(
        title,
        List.of(paragraphs),
        "",
        List.of(),
        PublicationTime.UNKNOWN,
        "",
        "",
        "",
        "en",
        PublisherData.NONE);
  }
}
