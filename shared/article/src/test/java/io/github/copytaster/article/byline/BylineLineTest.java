package io.github.copytaster.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineLineTest {

  private static final String HEADLINE =
      "Harbour council of Westmouth votes to rebuild the old ferry pier";
  private static final String WRAPPED =
      """
      The harbour council of Westmouth voted on Tuesday to rebuild the old
      ferry pier, ending a dispute that has divided the town for a decade and
      cost two mayors their office.

      Work is to begin in spring, the mayor said, and will cost about four
      million pounds, half of which the council hopes to raise from the
      county.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Anna Ross; Anna Ross",
        "BY ANNA ROSS; ANNA ROSS",
        "Von Jan Mohr, dpa; Jan Mohr",
        "Par Anne Petit et Luc Morel; Anne Petit et Luc Morel",
        "Por Ana Ruiz; Ana Ruiz",
        "Anna Ross, harbour correspondent; Anna Ross",
        "Jan Mohr, Korrespondent in Wien; Jan Mohr"
      })
  void names_byline_areFound(String line, String names) {
    assertThat(BylineLine.names(line)).contains(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday the pier had gone",
        "Anna Ross, mayor",
        "Council to rebuild pier",
        "by the time Anna Ross came"
      })
  void names_otherLine_areNone(String line) {
    assertThat(BylineLine.names(line)).isEmpty();
  }

  /** "… rebuild the old ferry pier By Anna Ross" was the title, and nobody had written it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Anna Ross; Anna Ross",
        "Anna Ross, harbour correspondent; Anna Ross",
        "Von Jan Mohr, dpa; Jan Mohr"
      })
  void read_bylineRightBelowTheHeadlineOfWrappedText_isNoPartOfTheTitle(
      String byline, String writer) {
    Article article = Fixtures.readText(HEADLINE + "\n" + byline + "\n\n" + WRAPPED).only();

    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.byline()).isEqualTo(writer);
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_wrappedTextRightBelowTheByline_beginsBelowIt() {
    Article article = Fixtures.readText(HEADLINE + "\nBy Anna Ross\n" + WRAPPED).only();

    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.byline()).isEqualTo("Anna Ross");
    assertThat(article.paragraphs().get(0)).startsWith("The harbour council");
  }

  /** A line of running text that happens to begin like one. */
  @Test
  void read_wrappedSentenceThatBeginsLikeAByline_staysInItsParagraph() {
    String text =
        WRAPPED
            + """

            The council means to be quick about it, for once, said the old mayor.
            By New Year, the pier is to have stone feet and a roof of its own, and
            the ferries are to call twice a day.
            """;

    assertThat(Fixtures.readText(HEADLINE + "\n\n" + text).only().paragraphs()).hasSize(3);
  }
}
