package io.github.copytaster.article.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnvelopeTest {

  private static final PublicationTime SENT = Dates.parse("2026-01-12T09:30:00Z", "mail:date");
  private static final Envelope OUTER = new Envelope("<m1@wire.example>", SENT, "Pier vote");

  @ParameterizedTest
  @CsvSource({
    "'Fwd: Pier vote', Pier vote",
    "'FW: Re: AW: Pier vote', Pier vote",
    "'WG: Seebrücke', Seebrücke",
    "'TR : La jetée', La jetée",
    "'Re:Pier', Pier",
    "'Reform of the pier law', Reform of the pier law",
    "'I: Il molo', Il molo",
    "'FW: PRESS RELEASE: Council votes to rebuild pier', Council votes to rebuild pier",
    "'[EXTERNAL] News release - Council votes', Council votes",
    "'Pressemitteilung: Rat stimmt für Brücke', Rat stimmt für Brücke",
    "'Communiqué de presse : La jetée sera reconstruite', La jetée sera reconstruite",
    "'Press release', Press release",
    "'Pier vote: Re: appeal', 'Pier vote: Re: appeal'"
  })
  void subject_marksOfRepliesAndForwards_areTakenOff(String raw, String subject) {
    assertThat(Envelope.subject(raw)).isEqualTo(subject);
  }

  @Test
  void within_partThatSaysNothing_hasTheNameAndDateOfTheWhole() {
    Envelope part = new Envelope("", PublicationTime.UNKNOWN, "").within(OUTER, "message 2");

    assertThat(part).isEqualTo(new Envelope("<m1@wire.example>#message 2", SENT, ""));
  }

  @Test
  void within_partWithItsOwnNameAndDate_keepsThem() {
    Envelope own =
        new Envelope("<p@wire.example>", Dates.parse("2026-01-11", "mail:date"), "Bakers");

    assertThat(own.within(OUTER, "message 1")).isEqualTo(own);
  }

  @Test
  void named_mailWithoutAnIdentifier_namesThePartAlone() {
    assertThat(new Envelope("", SENT, "").named("pier.txt")).isEqualTo("pier.txt");
    assertThat(OUTER.named("pier.txt")).isEqualTo("<m1@wire.example>#pier.txt");
  }
}
