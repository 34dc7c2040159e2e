package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who tried the program with stories of their own saw go wrong. */
final class StrangersTest {

  /** Newcastle was South Africa's or Australia's alone, and Northumbria was nowhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Car hits wall near Newcastle|A car hit a wall near Newcastle on Monday, Northumbria Police"
            + " said. Two people were taken to hospital.|GB",
        "Mine reopens near Newcastle|A coal mine near Newcastle, north of Sydney, will reopen, the"
            + " New South Wales government said.|AU",
        "Steel plant shuts in Newcastle|A steel plant in Newcastle will shut, the KwaZulu-Natal"
            + " premier said in Durban.|ZA",
        "Water cut in Stoke|Homes in Stoke had no water. Staffordshire councillors asked for"
            + " bottles.|GB"
      })
  void read_townOfSeveralCountries_isThatOfItsNeighbours(String title, String body, String right) {
    assertThat(Reading.codes(title, body)).startsWith(right);
  }

  /** "Jordan scores 40 for the Bulls" was about Jordan. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan scores 40 for the Bulls|Jordan scored 40 points as the Bulls beat the Knicks.",
        "Paris wears pink|Paris wore pink to the show. Photographers shouted as Paris smiled.",
        "Chad sings for his mother|Chad sang two songs. Then Chad wept."
      })
  void read_nameOfSomebodyWhoActs_isNotTheCountry(String title, String body) {
    assertThat(Reading.codes(title, body)).doesNotContain("JO", "FR", "TD");
  }

  @Test
  void read_countryWhoseBankActs_staysTheCountry() {
    assertThat(
            Reading.codes(
                "Jordan raises rates",
                "Jordan raised its main rate, the central bank of Jordan said in Amman."))
        .startsWith("JO");
  }

  /** The Andes were a Colombian town, the Indian Ocean was India's, the North Sea Britain's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Glaciers melt|Glaciers across the Andes have lost a third of their ice, a study found.",
        "Whales return|Whales were seen again in the Indian Ocean, and in the North Sea too.",
        "Snow falls|Snow fell early in the Alps and in the Himalayas this year.",
        "Divers find wreck|Divers found a wreck under the Gulf of Mexico.",
        "Pets of the year|A guinea pig and a German shepherd shared the prize; French fries for"
            + " the guests."
      })
  void read_seaMountainsOrThing_speaksForNoCountry(String title, String body) {
    assertThat(Reading.codes(title, body)).isEmpty();
  }

  @Test
  void read_seaAndACountry_isTheCountrysStory() {
    assertThat(
            Reading.codes(
                "Ship sinks",
                "A ship sank in the Indian Ocean, the navy of Sri Lanka said in Colombo."))
        .startsWith("LK")
        .doesNotContain("IN");
  }

  /** Talks about Gaza that were held in Cairo came out as Egypt's. */
  @Test
  void read_talksElsewhere_areAboutThePlaceInQuestion() {
    assertThat(
            Reading.codes(
                "Gaza truce talks resume",
                "Talks on a truce in Gaza resumed in Cairo on Sunday, with Hamas and Egyptian"
                    + " mediators at the table. Air strikes on Gaza City went on as they met, and"
                    + " hospitals in Khan Younis said that eleven people had been killed"
                    + " overnight."))
        .startsWith("PS", "EG");
  }

  /** Local papers name their town and their institutions, hardly their country. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pupils kick|Pupils of the Millbrook school district took up karate, the county"
            + " sheriff's office said. The elementary schools paid.|US",
        "Bins in the borough|The borough council will raise council tax, and parish council"
            + " members objected. Bins will be emptied every three weeks from April, the district"
            + " council said, and pensioners will pay £40 a year for garden waste.|GB",
        "Well dries up|The gram panchayat asked the tehsildar for a tanker.|IN"
      })
  void read_institutionsOfACountry_speakForIt(String title, String body, String right) {
    assertThat(Reading.codes(title, body)).startsWith(right);
  }

  /** "Mr Jordan" in a story from Amman was shown as evidence for the country. */
  @Test
  void read_evidence_holdsNoWordThatIsHardlyAPlace() {
    List<Evidence> evidence =
        Reading.of(
                "Jordan opens line",
                "Jordan opened a railway in Amman. Mr Jordan, who drove the train, thanked the"
                    + " crowd of Jordanians.")
            .countries()
            .get(0)
            .evidence();

    assertThat(evidence).extracting(Evidence::kind).contains("country", "capital", "demonym");
    assertThat(evidence).filteredOn(each -> each.text().equals("Jordan")).hasSize(2);
  }

  /** Of an ambiguous name only the part that speaks for the country is its weight. */
  @Test
  void read_evidenceOfASettledNamesake_weighsAlmostAllOfIt() {
    Evidence settled =
        Reading.of(
                "Mine reopens near Newcastle",
                "A coal mine near Newcastle, north of Sydney, will reopen. Sydney newspapers and"
                    + " Australian unions were glad.")
            .countries()
            .get(0)
            .evidence()
            .get(0);

    assertThat(settled.text()).isEqualTo("Newcastle");
    assertThat(settled.weight()).isPositive();
  }

  /**
   * What stood behind a possessive was never part of a name: the People's Republic of China was the
   * Republic of China, Taiwan, and St Peter's Square in Rome was in Jersey.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ambassador of the People's Republic of China said on Monday that he would not come.|CN",
        "The ambassador of the People’s Republic of China said on Monday that he would not come.|CN",
        "The pope spoke in St. Peter's Square on Sunday. The Swiss Guard stood by.|VA",
        "A man appeared before Magistrates' Court on Monday, accused of theft.|GB",
        "Shares of Marks & Spencer rose after the retailer said Christmas sales were strong.|GB",
        "The sheriff's department said two deputies fired at the car.|US"
      })
  void read_nameWithAPossessiveOrAnAmpersandInside_isOneName(String body, String right) {
    assertThat(Reading.codes("", body)).startsWith(right);
  }

  @Test
  void read_nameBehindAPossessive_isStillANameOfItsOwn() {
    assertThat(
            Reading.codes("", "China's Taiwan Affairs Office spoke of Taiwan's future in Taipei."))
        .contains("TW");
  }

  /** Houston was shown as a capital, the state of Georgia as a country. */
  @Test
  void read_evidence_saysWhatTheNameIsInThatCountry() {
    List<Evidence> evidence =
        Reading.of(
                "Storm in Georgia",
                "A storm hit Georgia and Alabama. Flights from Atlanta to Houston were late, the"
                    + " U.S. weather service said.")
            .countries()
            .get(0)
            .evidence();

    assertThat(evidence)
        .filteredOn(each -> List.of("Georgia", "Houston").contains(each.text()))
        .extracting(Evidence::kind)
        .containsExactly("admin1", "admin1", "city");
  }

  /** A story known by its dateline had a country and no evidence for it. */
  @Test
  void read_datelineTakenOffTheLead_isShownWithoutAPlaceInTheText() {
    Copy copy =
        new Copy(
            "Software firm names chief",
            "South Korea's largest maker of software named a new chief on Monday.",
            "SEOUL, Nov. 30 (Reuters) - ",
            "en",
            "");

    assertThat(Reading.of(copy).countries().get(0).evidence())
        .filteredOn(each -> each.kind().equals("dateline"))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.text()).isEqualTo("SEOUL, Nov. 30 (Reuters) -");
              assertThat(shown.start()).isZero();
              assertThat(shown.end()).isZero();
            });
  }

  /**
   * A story of Spain's parties and police was in the Dominican Republic, one of Saint-Denis in
   * Réunion.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es|La Guardia Civil y la Policía Nacional detuvieron a tres personas. El PSOE y el Partido"
            + " Popular pidieron explicaciones.|ES",
        "fr|Un incendie a fait deux blessés à Saint-Denis. Le parquet de Bobigny a ouvert une"
            + " enquête, les pompiers de Paris étaient sur place.|FR",
        "de|Der Bundesrat in Bern will die Steuer senken, der Ständerat ist dafür. Die SVP ist"
            + " dagegen.|CH",
        "it|I carabinieri hanno arrestato due uomini. Fratelli d'Italia e Forza Italia chiedono"
            + " chiarezza al Viminale.|IT"
      })
  void read_storyInItsOwnLanguage_isAtHome(String language, String body, String right) {
    assertThat(Reading.codes(Reading.of(new Copy("", body, "", language, "")))).startsWith(right);
  }
}
