package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a story about somewhere from a recipe: each number moves for its own reason. */
final class ArticleSignsTest {

  private static final Gazetteer BOOK =
      Books.of("Kenya\t\tKE:N:1", "Ghana\t\tGH:N:1", "Jordan\tf\tJO:N:1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "secondPerson|The harbour was quiet.|Bring your coat.",
        "secondPersonEarly|The harbour was quiet.|Bring your coat.",
        "firstPerson|The harbour was quiet.|We liked our harbour.",
        "guide|The harbour was quiet.|Our best tips and a recipe.",
        "report|The harbour was quiet.|Police said the harbour was quiet.",
        "reportEarly|The harbour was quiet.|Police said the harbour was quiet.",
        "numbers|The harbour was quiet.|The 3 ships of 1987 carried 40 men.",
        "capitals|The harbour was quiet.|The Westmouth Harbour Trust met Anna Ross.",
        "doubtShare|They flew to Kenya. Kenya was quiet.|They flew to Kenya. Anna Kenya was"
            + " quiet.",
        "allMass|The harbour was quiet.|The harbour in Kenya was quiet.",
        "bestMass|The harbour was quiet.|The harbour in Kenya was quiet.",
        "earlyMass|The harbour was quiet.|The harbour in Kenya was quiet.",
        "secondMass|The harbour in Kenya was quiet.|The harbour in Kenya and Ghana was quiet.",
        "words|The harbour was quiet.|The old harbour was quiet in winter.",
        "massPerWord|Kenya was quiet when the ships had left the harbour.|Kenya was quiet."
      })
  void write_whatASignIsAbout_raisesIt(String sign, String without, String with) {
    assertThat(sign(sign, "", with)).isGreaterThan(sign(sign, "", without));
  }

  @ParameterizedTest
  @CsvSource({"titleMass, Kenya votes", "titleWords, Harbour quiet", "guideTitle, Ten best tips"})
  void write_signsOfTheTitle_moveByTheTitleAlone(String sign, String title) {
    String body = "Kenya, our best tips: the harbour was quiet.";

    assertThat(sign(sign, "", body)).isZero();
    assertThat(sign(sign, title, body)).isPositive();
  }

  /** Comments or a menu far below must not turn a report into a guide. */
  @Test
  void write_wordsBehindTheFirstSixHundred_areNotCounted() {
    String story = "The harbour was quiet today. ".repeat(125);

    assertThat(sign("secondPerson", "", story + "You and your recipe. ".repeat(50)))
        .isEqualTo(sign("secondPerson", "", story));
    assertThat(sign("guide", "", story + "You and your recipe. ".repeat(50)))
        .isEqualTo(sign("guide", "", story));
  }

  @Test
  void write_noWordAtAll_isAllZeros() {
    for (String name : ArticleSigns.NAMES) {
      assertThat(sign(name, "", "")).as(name).isZero();
    }
  }

  /** Counts are per hundred words, so a text told twice is the same text. */
  @Test
  void write_longerTextOfTheSameMixture_isNearlyTheSame() {
    String text = "Police said the road was open and you may use it. ";

    assertThat(sign("report", "", text.repeat(40)))
        .isCloseTo(sign("report", "", text.repeat(20)), within(0.1f));
  }

  private static float sign(String name, String title, String body) {
    PlaceReader.Reading reading = Books.read(BOOK, title, body);
    float[] row = new float[ArticleSigns.SIZE];
    ArticleSigns.write(reading.passage(), reading.candidates(), reading.features(), row, 0);
    return row[ArticleSigns.NAMES.indexOf(name)];
  }
}
