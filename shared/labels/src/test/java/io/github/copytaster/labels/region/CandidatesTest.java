package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CandidatesTest {

  private static final Gazetteer BOOK =
      Books.of(
          "Newcastle\t\tGB:1:0.5 AU:M:0.3 ZA:M:0.2",
          "Sydney\t\tAU:B:1",
          "Durban\t\tZA:B:1",
          "Kenya\t\tKE:N:1",
          "Jordan\tf\tJO:N:1",
          "Ghana\t\tGH:N:0.96 FR:S:0.04");

  @Test
  void read_ambiguousTownAlone_isItsLikeliestMeaning() {
    PlaceReader.Reading reading = Books.read(BOOK, "", "A car hit a wall in Newcastle.");

    assertThat(Books.countries(reading)).containsExactly("GB", "AU", "ZA");
    assertThat(heaviest(reading)).isEqualTo("GB");
  }

  /** "Newcastle" beside "Northumbria Police" was South Africa's: neighbours must settle it. */
  @Test
  void read_ambiguousTownBesideAnotherOfTheCountry_isThatCountrys() {
    String story = "A train from %s was late in Newcastle on Monday.";

    assertThat(heaviest(Books.read(BOOK, "", String.format(Locale.ROOT, story, "Sydney"))))
        .isEqualTo("AU");
    assertThat(heaviest(Books.read(BOOK, "", String.format(Locale.ROOT, story, "Durban"))))
        .isEqualTo("ZA");
  }

  @Test
  void read_homeCountry_settlesAnAmbiguousTown() {
    int australia = Books.REGIONS.number("AU");

    assertThat(heaviest(Books.read(BOOK, "", "Rain fell on Newcastle.", australia)))
        .isEqualTo("AU");
  }

  @Test
  void read_sharesOfOneMention_sumToOneWhereNoneIsTooSmall() {
    PlaceReader.Reading reading = Books.read(BOOK, "", "Rain fell on Newcastle.");
    Votes votes = reading.candidates().votes;
    float sum = 0;
    for (int vote = 0; vote < votes.size(); vote++) {
      sum += votes.share(vote);
    }

    assertThat(votes.size()).isEqualTo(3);
    assertThat(sum).isCloseTo(1, within(1e-5f));
  }

  @Test
  void read_veryUnlikelyMeaning_isNoCandidate() {
    assertThat(Books.countries(Books.read(BOOK, "", "The vote in Ghana ended.")))
        .containsExactly("GH");
  }

  @Test
  void read_unlikelyMention_speaksOnlyForACountryNamedBefore() {
    String person = "Mr Jordan thanked the crowd.";

    assertThat(Books.countries(Books.read(BOOK, "", person))).isEmpty();
    assertThat(Books.countries(Books.read(BOOK, "", "He flew to Jordan. Then Mr Jordan left.")))
        .containsExactly("JO");
  }

  @Test
  void weight_titleOfACountry_isTheHeaviest() {
    PlaceReader.Reading reading = Books.read(BOOK, "Kenya votes", "A city, Durban, was calm.");
    Mentions mentions = reading.mentions();

    assertThat(Candidates.weight(mentions, 0)).isGreaterThan(Candidates.weight(mentions, 1));
  }

  @Test
  void find_countryNeverNamed_hasNoCandidate() {
    Candidates candidates = Books.read(BOOK, "", "The vote in Kenya ended.").candidates();

    assertThat(candidates.find(Books.REGIONS.number("KE"))).isZero();
    assertThat(candidates.find(Books.REGIONS.number("FR"))).isNegative();
  }

  /** An atlas names every country: what comes after the thirty-second is passed over, no error. */
  @Test
  void read_moreCountriesThanAnArticleIsAbout_keepsTheFirst() {
    GazetteerBuilder builder = new GazetteerBuilder(Books.REGIONS);
    StringBuilder atlas = new StringBuilder();
    for (int country = 0; country < Candidates.MOST + 9; country++) {
      String name = "Land" + (char) ('a' + country / 26) + (char) ('a' + country % 26);
      builder.add(name + "\t\t" + Books.REGIONS.code(country) + ":N:1");
      atlas.append("They saw ").append(name).append(". ");
    }

    PlaceReader.Reading reading = Books.read(builder.build(), "", atlas.toString());

    assertThat(reading.candidates().size()).isEqualTo(Candidates.MOST);
    assertThat(Books.countries(reading)).startsWith(Books.REGIONS.code(0));
  }

  private static String heaviest(PlaceReader.Reading reading) {
    return Books.countries(reading).get(reading.features().heaviest());
  }
}
