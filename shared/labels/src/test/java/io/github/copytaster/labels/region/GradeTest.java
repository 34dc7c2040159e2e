package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How sure a name is a place, by what stands beside it. Each sentence has one name; the sentence
 * before it keeps it from the start of the text.
 */
final class GradeTest {

  private static final Gazetteer BOOK =
      Books.of(
          "Jordan\tf\tJO:N:1",
          "Turkey\tw\tTR:N:1",
          "Kenya\t\tKE:N:1",
          "Czech Republic\t\tCZ:N:1",
          "American\t\tUS:D:1",
          "French\t\tFR:D:1",
          "Washington\tF\tUS:1:1",
          "Lincoln\tF\tUS:S:1",
          "Paris\tf\tFR:C:1",
          "Leeds\t\tGB:M:1",
          "Mobile\tw\tUS:S:1",
          "Reading\tw\tGB:S:1",
          "Bath\tw\tGB:S:1",
          "Buenos Aires\t\tAR:C:1",
          "Kremlin\t\tRU:I:1",
          "Target\tw\tUS:O:1",
          "Ford\tF\tUS:O:1",
          "Macron\tF\tFR:L:1",
          "May\twF\tGB:L:1",
          "LA\t\tUS:M:1",
          "Springfield\tz\tUS:S:1",
          "Victoria\tzf\tAU:1:1",
          "shilling\t\tKE:$:1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Countries
        "The vote in Kenya ended.|SURE",
        "Kenya voted.|SURE",
        "She knew Anna Kenya well.|UNLIKELY",
        "She flew to Kenya and met Anna Kenya there.|DOUBTFUL",
        "They asked Mr Kenya again.|UNLIKELY",
        "They asked Councillor Jordan again.|UNLIKELY",
        "The bank of Jordan River fell.|DOUBTFUL",
        "The bank of Kenya River fell.|SURE",
        "The vote in the Czech Republic ended.|SURE",
        "They asked Mr Czech Republic again.|SURE",
        "It snowed in Turkey on Monday.|SURE",
        "It snowed on Turkey Monday.|SURE",
        // Demonyms
        "An American ship sank.|SURE",
        "A Latin American ship sank.|UNLIKELY",
        "A South American ship sank.|UNLIKELY",
        "A Latin French ship sank.|SURE",
        // Towns, states, capitals
        "He moved to Leeds last year.|SURE",
        "He met Anna Leeds last year.|UNLIKELY",
        "They asked Dr Leeds again.|UNLIKELY",
        "He met Beeston Leeds fans.|DOUBTFUL",
        "He moved to East Leeds last year.|SURE",
        "He moved to Leeds United last year.|DOUBTFUL",
        "He moved to Leeds Tuesday.|SURE",
        "They live in Washington County there.|DOUBTFUL",
        "They live in Buenos Aires now.|SURE",
        "They asked Mr Buenos Aires again.|UNLIKELY",
        "He moved to Bath last year.|SURE",
        "He liked Bath last year.|UNLIKELY",
        "Bath was full.|UNLIKELY",
        "He flew to LA last year.|SURE",
        "He watched Galaxy LA play.|SURE",
        // Towns that are many, or more often something else
        "He won in Springfield last year.|DOUBTFUL",
        "He saw Springfield last year.|NO_PLACE",
        "He won in Springfield High last year.|NO_PLACE",
        "He won in Victoria last year.|NO_PLACE",
        // Institutions, companies, leaders
        "The Kremlin said no.|SURE",
        "He praised Ford again.|SURE",
        "He praised Gerald Ford again.|UNLIKELY",
        "Target closed early.|DOUBTFUL",
        "He praised Target again.|SURE",
        "He praised Macron again.|SURE",
        "He praised Emmanuel Macron again.|DOUBTFUL",
        "May resigned.|UNLIKELY",
        "He praised May again.|SURE"
      })
  void of_nameInASentence_isGradedByItsNeighbours(String sentence, String expected) {
    assertThat(grade("", "It rained again there. " + sentence)).isEqualTo(expected);
  }

  /** A word that the story also writes small is a word: a guide to turkeys is no travel guide. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bath|Take a bath first. He went to Bath again.|UNLIKELY",
        "Turkey|Rub the turkey first. They ate in Turkey again.|UNLIKELY",
        "Leeds|The word leeds is odd. He went to Leeds again.|UNLIKELY",
        "LA|The la in it is odd. He went to LA again.|SURE",
        "Kenya|The word kenya is odd. They went to Kenya again.|SURE"
      })
  void of_nameThatIsAlsoWrittenSmall_isUnlikelyWhereItMayBeAWord(
      String name, String body, String expected) {
    assertThat(body).contains(name);
    assertThat(grade("", body)).isEqualTo(expected);
  }

  /** In capitals neighbours tell nothing, so only what is a word anyway is passed over. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THE COUNCIL OF LEEDS MET AGAIN ON MONDAY, IT SAID|SURE",
        "THE COUNCIL OF BATH MET AGAIN ON MONDAY, IT SAID|UNLIKELY",
        "THE COUNCIL OF LINCOLN MET AGAIN ON MONDAY, IT SAID|DOUBTFUL",
        "THE COUNCIL OF SPRINGFIELD MET AGAIN ON MONDAY, IT SAID|NO_PLACE",
        "THE COUNCIL OF TURKEY MET AGAIN ON MONDAY, IT SAID|SURE"
      })
  void of_bodyInCapitals_isGradedWithoutItsNeighbours(String body, String expected) {
    assertThat(grade("", body)).isEqualTo(expected);
  }

  /** "Reading" behind a dateline's dash is a town, and so is any place in it. */
  @Test
  void of_townInTheDateline_isSure() {
    String body = "READING, England (AP) - The river rose on Monday.";
    PlaceReader reader = new PlaceReader(java.util.List.of(BOOK), Books.CUES, Books.REGIONS);
    PlaceReader.Reading reading =
        reader.read(
            io.github.copytaster.labels.TokenisedCopy.of(
                new io.github.copytaster.labels.Copy("", body, "", "en", "")));

    assertThat(reading.mentions().zone(0)).isEqualTo(Zone.DATELINE);
    assertThat(reading.mentions().grade(0)).isEqualTo(Mentions.SURE);
  }

  private static String grade(String title, String body) {
    Mentions mentions = Books.read(BOOK, title, body).mentions();
    if (mentions.size() == 0) {
      return "NO_PLACE";
    }
    return switch (mentions.grade(mentions.size() - 1)) {
      case Mentions.SURE -> "SURE";
      case Mentions.DOUBTFUL -> "DOUBTFUL";
      case Mentions.UNLIKELY -> "UNLIKELY";
      default -> throw new AssertionError("a grade that nothing is given");
    };
  }
}
