package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matcher over a gazetteer of a few names. A finding reads "name>country:grade". */
final class MatcherTest {

  private static final Regions REGIONS = Regions.bundled();

  private static final Gazetteer BOOK =
      gazetteer(
          "New York\t\tUS:M:1",
          "New York Times\t\tUS:I:1",
          "York\t\tGB:S:1",
          "Paris\tf\tFR:C:1",
          "London\t\tGB:C:1",
          "Lebanon\t\tLB:N:1",
          "Mexico\t\tMX:N:1",
          "Jordan\tf\tJO:N:1",
          "Chad\twf\tTD:N:1",
          "Reading\tw\tGB:S:1",
          "Texas\t\tUS:1:1",
          "Indiana\t\tUS:1:1",
          "California\t\tUS:1:1",
          "Ontario\t\tCA:1:1",
          "Bavaria\t\tDE:1:1",
          "Kenya\t\tKE:N:1",
          "UN\t\tUS:I:1",
          "Farc\t\tCO:I:1",
          "Andes\t\t",
          "Indian\t\tIN:D:1",
          "Indian Ocean\t\t",
          "Chinese whispers\t\t",
          "Chinese\t\tCN:D:1",
          "dlrs\t\tUS:$:1",
          "cts\tw\tUS:$:1",
          "Springfield\tz\tUS:S:1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She reads the New York Times daily.|New York Times>US:0",
        "He moved to New York.|New York>US:0",
        "He moved to York.|York>GB:0",
        "A trip to Kenya and Mexico.|Kenya>KE:0, Mexico>MX:0",
        "He saw kenya once.|",
        "They met in Paris, Texas, on Monday.|Paris>US:0",
        "They met in Paris, Bavaria, on Monday.|Paris>FR:0, Bavaria>DE:0",
        "They met in London, Ontario, on Monday.|London>CA:0",
        "They met in London, Kenya, on Monday.|London>KE:0",
        "They met in London, Kan., on Monday.|London>US:0",
        "They met in London, KS on Monday.|London>US:0",
        "Cleaners in Lebanon, Indiana, will start.|Lebanon>US:0",
        "Cleaners in Lebanon, Ind., will start.|Lebanon>US:0",
        "Trade between Mexico, California and Kenya.|Mexico>MX:0, California>US:0, Kenya>KE:0",
        "Trade with Mexico, California, Texas and Kenya.|"
            + "Mexico>MX:0, California>US:0, Kenya>KE:0",
        "Ships from Mexico, Kenya and Lebanon.|Mexico>MX:0, Kenya>KE:0, Lebanon>LB:0",
        "The UN said no.|UN>US:0",
        "Un said no.|",
        "Profit was 12 mln dlrs.|dlrs>US:0",
        "Net 28 cts a share.|cts>US:0",
        "He cts nothing.|",
        "He won in Springfield.|Springfield>US:1",
        "Springfield won.|",
        "Mr Jordan said no.|Jordan>JO:2",
        "Michael Jordan came. Then Jordan left.|Jordan>JO:2, Jordan>JO:2",
        "Michael Jordan came. He flew to Jordan.|Jordan>JO:1, Jordan>JO:0",
        "Jordan Pickering came. Then Jordan left.|Jordan>JO:2, Jordan>JO:2",
        "Jordan scored 40 points. Jordan left.|Jordan>JO:2, Jordan>JO:2",
        "Jordan scored well, the bank in Jordan said.|Jordan>JO:0, Jordan>JO:0",
        "Kenya scored twice. Kenya won.|Kenya>KE:0, Kenya>KE:0",
        "Jordan's striker scored twice.|Jordan>JO:0",
        "Glaciers in the Andes melt.|",
        "A ship in the Indian Ocean sank.|",
        "An Indian ship sank.|Indian>IN:0",
        "A game of Chinese whispers.|",
        "The Chinese whispered.|Chinese>CN:0",
        "Reading is fun. We like reading.|Reading>GB:2"
      })
  void match_sentence_findsNamesWithCountryAndGrade(String sentence, String expected) {
    assertThat(String.join(", ", found("It rained. " + sentence)))
        .isEqualTo(expected == null ? "" : expected);
  }

  /** "Kim Jong-Un" stood before "Kim Jong-un" in curated.tsv, and only the first was ever found. */
  @Test
  void match_twoSpellingsOfOneName_bothFound() {
    Gazetteer book =
        gazetteer("FARC\t\tCO:I:1", "Farc\t\tCO:I:1", "Yoon-Yeol\t\tKR:L:1", "Yoon-yeol\t\tKR:L:1");

    assertThat(found("The FARC, or Farc, met Yoon-Yeol. Later Yoon-yeol left.", book))
        .containsExactly("FARC>CO:0", "Farc>CO:0", "Yoon-Yeol>KR:0", "Yoon-yeol>KR:0");
  }

  @Test
  void match_sameSpellingOfAnotherCountry_changesNothing() {
    Gazetteer book = gazetteer("IS\t\tSY:I:1", "is\t\tIS:N:1");

    assertThat(found("It is late.", book)).isEmpty();
  }

  /** "Jordan scores 40 for the Bulls" was about Jordan: the title is looked at too. */
  @Test
  void match_deedInTheTitle_makesAPersonOfTheName() {
    assertThat(Books.read(BOOK, "Jordan scores 40", "The bank of Jordan fell.").mentions().grade(0))
        .isEqualTo(Mentions.SURE);
    assertThat(Books.read(BOOK, "Jordan scores 40", "The crowd rose.").mentions().grade(0))
        .isEqualTo(Mentions.UNLIKELY);
  }

  /** "in southern Lebanon" was no place, so "Israeli strike in southern Lebanon" was Israel's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A strike in Lebanon killed two.|true",
        "A strike in southern Lebanon killed two.|true",
        "A strike in the west of Lebanon killed two.|true",
        "A strike in the central Lebanon killed two.|true",
        "A strike by southern Lebanon killed two.|false",
        "They came in. Southern Lebanon was calm.|false",
        "Lebanon was calm.|false",
        "Southern Lebanon was calm.|false"
      })
  void match_nameBehindAPreposition_isPlaced(String sentence, boolean placed) {
    Mentions mentions = Books.read(BOOK, "", sentence).mentions();

    assertThat(mentions.is(0, Mentions.AFTER_LOCATIVE)).isEqualTo(placed);
  }

  @Test
  void match_bodyInCapitals_readsNamesInAnyCase() {
    assertThat(found("THE GOVERNMENT OF KENYA SAID ON MONDAY THAT IT WOULD BUY GRAIN"))
        .containsExactly("KENYA>KE:0");
  }

  @Test
  void match_secondBook_knowsWhatTheFirstDoesNot() {
    Gazetteer german = gazetteer("Kenia\t\tKE:N:1");

    assertThat(found("Sie reiste nach Kenia und New York.", german, BOOK))
        .containsExactly("Kenia>KE:0", "New York>US:0");
  }

  private static List<String> found(String body, Gazetteer... books) {
    List<Gazetteer> all = books.length == 0 ? List.of(BOOK) : List.of(books);
    Tokens tokens = Tokens.of(body);
    Mentions mentions = new Mentions(all);
    new Matcher(all, REGIONS)
        .match(new Passage(body, tokens, Cues.bundled(starts()), 0, 0, false), mentions);
    List<String> found = new ArrayList<>();
    for (int one = 0; one < mentions.size(); one++) {
      String name =
          body.substring(tokens.start(mentions.firstWord(one)), tokens.end(mentions.lastWord(one)));
      found.add(name + ">" + REGIONS.code(mentions.country(one, 0)) + ":" + mentions.grade(one));
    }
    return found;
  }

  private static long[] starts() {
    return new long[] {Tokens.hashOf("dlrs"), Tokens.hashOf("cts"), Tokens.hashOf("is")};
  }

  private static Gazetteer gazetteer(String... rows) {
    GazetteerBuilder builder = new GazetteerBuilder(REGIONS);
    for (String row : rows) {
      builder.add(row);
    }
    return builder.build();
  }
}
