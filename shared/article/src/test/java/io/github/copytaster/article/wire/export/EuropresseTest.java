package io.github.copytaster.article.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class EuropresseTest {

  private static final String LEAD =
      "Le conseil du port de Westmouth a voté mardi la reconstruction du vieux quai des ferries.";
  private static final String SECOND = "Les travaux commenceront au printemps, a dit la maire.";
  private static final String CERTIFICATE =
      """

      Ce certificat est émis à Université de Westmouth à des fins de visualisation personnelle.

      Date d'émission : 2013-10-06

      Le présent document est protégé par les lois et conventions internationales.

      """;

  @Test
  void read_certifiedDocuments_areAStoryEach() {
    Fixtures.Result result =
        Fixtures.readText(
            "Echo de Westmouth\nPolitique, jeudi 5 octobre 2013, p. 3\n\nLe quai sera reconstruit\n\n"
                + "Anna Ross\n\n"
                + LEAD
                + "\n\n"
                + SECOND
                + "\n\n© 2013 Echo. Tous droits réservés.\n\n"
                + "Numéro de document : news·20131005·PO·2040056000\n\nnews·20131005·PO·2040056000\n"
                + CERTIFICATE
                + "Echo de Westmouth\nvendredi 6 octobre 2013\n\nLe ferry repart\n\n"
                + LEAD
                + "\n\n© 2013 Echo. Tous droits réservés.\n\n"
                + "Numéro de document : news·20131006·PO·175071\n"
                + CERTIFICATE);

    assertThat(result.format()).isEqualTo("europresse");
    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly("Le quai sera reconstruit", "Le ferry repart");
    Article quay = result.articles().get(0);
    assertThat(quay.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(quay.byline()).isEqualTo("Anna Ross");
    assertThat(quay.published().value()).isEqualTo("2013-10-05");
    assertThat(quay.publisher().guid()).isEqualTo("news·20131005·PO·2040056000");
    assertThat(quay.dropped())
        .contains(
            new DroppedText("© 2013 Echo. Tous droits réservés.", "legal-line"),
            new DroppedText("Date d'émission : 2013-10-06", "export-field"));
    assertThat(result.articles().get(1).paragraphs()).containsExactly(LEAD);
    assertThat(result.articles().get(1).published().value()).isEqualTo("2013-10-06");
  }
}
