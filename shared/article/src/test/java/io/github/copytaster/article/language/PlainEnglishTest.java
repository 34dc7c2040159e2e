package io.github.copytaster.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is certain here is never shown to the classifier, so it must not be certain too often. */
final class PlainEnglishTest {

  private static final String STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade. Work is to begin in spring.";

  @Test
  void isCertain_englishNews_is() {
    assertThat(PlainEnglish.isCertain(STORY)).isTrue();
  }

  @Test
  void isCertain_aForeignNameInEnglish_changesNothing() {
    assertThat(PlainEnglish.isCertain(STORY + " It is the work of an architect from São Paulo."))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Council votes to rebuild pier",
        "The The The",
        "De gemeenteraad van Westmouth was in de haven en had over de pier een besluit genomen, is"
            + " het nieuws van vandaag; we had of was in de stad is het al over.",
        "Der Stadtrat hat in der Nacht beschlossen, den Anleger an der Mole zu bauen; er was so an"
            + " will in der Stadt.",
        "Kommunfullmäktige beslutade på tisdagen att bygga upp den gamla bryggan igen.",
        "Han had her at over in we as more, men det var ikke alt som var sagt om den saken.",
        "Le conseil on as more in had was the port de la ville est pour le maire une bonne chose."
      })
  void isCertain_otherLanguagesAndTooLittle_isNot(String text) {
    assertThat(PlainEnglish.isCertain(text)).isFalse();
  }
}
