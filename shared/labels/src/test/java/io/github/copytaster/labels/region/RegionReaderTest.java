package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.Region;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionReaderTest {

  private static final GazetteerRegionReader READER = GazetteerRegionReader.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Kenya raises fuel tax|Drivers in Nairobi said the new levy would hurt them. The Kenyan"
            + " treasury said it had no choice.|KE",
        "es|Protesta de agricultores|Los agricultores egipcios protestaron este lunes en El Cairo"
            + " contra la subida del agua. Egipto importa la mitad de su trigo.|EG",
        "fr|Grève des enseignants|Les enseignants de l'Algérie ont cessé le travail. Le"
            + " gouvernement algérien promet des négociations à Alger.|DZ",
        "de|Streik an Flughäfen|In Wien standen die Maschinen still. Die österreichische"
            + " Regierung und Österreichs Gewerkschaften verhandeln.|AT",
        "it|Sciopero dei treni|I treni sono fermi in tutta l'Italia. Il governo italiano incontra"
            + " i sindacati a Roma.|IT",
        "pt|Greve dos professores|Os professores de Portugal pararam. O governo português reúne-se"
            + " em Lisboa com os sindicatos.|PT",
        "ru|Забастовка учителей|Учителя в Польше прекратили работу. Польское правительство"
            + " ведёт переговоры в Варшаве.|PL",
        "ar|إضراب المعلمين|أضرب المعلمون في تونس. وقالت الحكومة التونسية إن المفاوضات مستمرة"
            + " بتونس.|TN",
        "tr|Öğretmen grevi|Yunanistan'da öğretmenler greve gitti. Yunan hükümeti Atina'da"
            + " sendikalarla görüşüyor.|GR"
      })
  void read_nineLanguages_findsTheCountry(
      String language, String title, String body, String country) {
    assertThat(codes(read(new Copy(title, body, "", language, "")))).startsWith(country);
  }

  @Test
  void read_unknownLanguage_usesAllOfItsScript() {
    Copy copy = new Copy("", "Правительство Украины провело заседание в Киеве.", "", "und", "");

    assertThat(codes(read(copy))).startsWith("UA");
  }

  @Test
  void read_cityWithState_takesTheStatesCountry() {
    RegionLabels labels =
        read(
            english(
                "Town fair returns",
                "The fair opens on Saturday in Paris, Texas. Organisers in Paris, Texas, expect"
                    + " 3,000 visitors from the county."));

    assertThat(codes(labels)).containsExactly("US");
    assertThat(labels.countries().get(0).evidence()).extracting(Evidence::text).contains("Paris");
  }

  /** A slip in the source made half of each mention Curaçao's. */
  @Test
  void read_cookIslands_areNotCuracaoToo() {
    PlaceReader.Reading reading =
        new Languages(Regions.bundled())
            .reader(TokenisedCopy.of(english("", "The Cook Islands voted.")))
            .read(TokenisedCopy.of(english("", "The Cook Islands voted.")));

    assertThat(Books.countries(reading)).containsExactly("CK");
  }

  /** New Zealand was no country behind a comma, and this Richmond one of America's. */
  @ParameterizedTest
  @CsvSource({
    "Richmond, New Zealand, NZ",
    "Cambridge, New Zealand, NZ",
    "Victoria, Hong Kong, HK",
    "Hamilton, Bermuda, BM",
    "Kingston, Norfolk Island, NF",
    "Cambridge, Canada, CA"
  })
  void read_cityWithItsCountry_isThatCountrysAlone(String city, String country, String code) {
    RegionLabels labels =
        read(
            english(
                "Thieves take pies",
                "Thieves struck in "
                    + city
                    + ", "
                    + country
                    + ", on Monday, police said. The shops lost three pies."));

    assertThat(codes(labels)).containsExactly(code);
    assertThat(labels.countries().get(0).evidence().get(0).text()).isEqualTo(city);
  }

  @Test
  void read_personNamedLikeAPlace_isNoPlace() {
    RegionLabels labels =
        read(english("Actor wins prize", "Mr Jordan thanked the director after the show."));

    assertThat(codes(labels)).isEmpty();
  }

  @Test
  void read_commonWordAlsoInSmallLetters_isNoPlace() {
    Copy copy =
        english(
            "Turkey with herbs",
            "Rub the turkey with butter. Roast your turkey for three hours. Turkey is best served"
                + " hot, and you can use the bones for a soup.");

    assertThat(codes(read(copy))).isEmpty();
  }

  @Test
  void read_homeCountry_settlesANamesake() {
    String body = "The mayor of Cambridge opened a bridge in Cambridge on Friday, police said.";

    assertThat(codes(read(new Copy("", body, "", "en", "")))).startsWith("GB");
    assertThat(codes(read(new Copy("", body, "", "en", "CA")))).startsWith("CA");
  }

  @Test
  void read_datelineCutByTheCleaner_counts() {
    Copy copy =
        new Copy(
            "",
            "The government resigned on Monday after weeks of protest.",
            "LIMA, Peru (AP) - ",
            "en",
            "");

    assertThat(codes(read(copy))).startsWith("PE");
  }

  @Test
  void read_datelineInTheBody_isItsOwnKindOfEvidence() {
    RegionLabels labels =
        read(english("", "LIMA, March 3 (Reuters) - Peru's government resigned on Monday."));

    assertThat(labels.countries().get(0).evidence())
        .extracting(Evidence::kind)
        .contains("dateline", "country");
  }

  @Test
  void read_kosovoAndTaiwan_haveTheirOwnCodesAndRegions() {
    RegionLabels kosovo = read(english("", "Kosovo's parliament met in Pristina on Monday."));
    RegionLabels taiwan = read(english("", "Taiwan's parliament met in Taipei on Monday."));

    assertThat(codes(kosovo)).containsExactly("XK");
    assertThat(kosovo.regions()).containsExactly(new Region("039", "Southern Europe"));
    assertThat(codes(taiwan)).containsExactly("TW");
    assertThat(taiwan.regions()).containsExactly(new Region("030", "Eastern Asia"));
  }

  @Test
  void read_emptyArticle_isNowhere() {
    assertThat(read(english("", "")).countries()).isEmpty();
  }

  @Test
  void modelVersion_ofBundled_hasDateAndHash() {
    assertThat(READER.modelVersion()).matches("r\\d{8}-[0-9a-f]{8}");
  }

  private static RegionLabels read(Copy copy) {
    return READER.read(TokenisedCopy.of(copy));
  }

  private static Copy english(String title, String body) {
    return new Copy(title, body, "", "en", "");
  }

  private static List<String> codes(RegionLabels labels) {
    return labels.countries().stream().map(CountryLabel::code).toList();
  }
}
