package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that two places share, or a place with a person, a bird or a word. */
final class NamesakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paris, Texas|Fair returns to Paris, Texas|The fair opens in Paris, Texas, on Saturday."
            + " Farmers from Lamar County will show cattle.|US|FR",
        "London, Ontario|Hospital expands|A hospital in London, Ontario, will add 80 beds. The"
            + " London, Ontario, site serves patients from Toronto to Windsor.|CA|GB",
        "Lebanon, Indiana|Clean-up day|Residents of Lebanon, Indiana, will clear leaves on Friday,"
            + " the Boone County sheriff said.|US|LB",
        "Athens, Ga.|Bulldogs win|ATHENS, Ga. - The Bulldogs beat Florida in Athens, Ga., on"
            + " Saturday before 90,000 people.|US|GR",
        "Georgia, the state|Georgia counts votes|Officials in Atlanta, Georgia, said counties from"
            + " Savannah to Macon had finished. The Georgia governor, a Republican, thanked the US"
            + " election workers.|US|GE",
        "Georgia, the country|Georgia protests go on|Police in Tbilisi used water cannon as"
            + " Georgian protesters gathered. Georgia has sought to join the European"
            + " Union.|GE|US",
        "Turkey, the country|Turkey raises rates|Turkey's central bank in Ankara raised its rate,"
            + " and the Turkish lira rose.|TR|US",
        "Jordan, the country|Jordan sends aid|Jordan's king visited a depot in Amman. Jordan has"
            + " sent forty trucks this month.|JO|IL",
        "Chad, the country|Chad holds vote|Voters in Chad went to the polls in N'Djamena. Chad's"
            + " army guarded the stations.|TD|US",
        "Niger|Niger junta expels envoy|Niger's military rulers in Niamey expelled an envoy."
            + " Niger borders seven states.|NE|NG",
        "Nigeria|Nigeria cuts fuel subsidy|Drivers in Lagos queued after Nigeria's president spoke"
            + " in Abuja.|NG|NE",
        "Niger, the Nigerian state|Floods in Niger State|Floods killed forty people in Niger State,"
            + " Nigeria's emergency agency said in Abuja. Nigeria has seen heavy rain.|NG|NE",
        "Congo, Kinshasa|Rebels near Goma|Fighting went on near Goma in the Democratic Republic of"
            + " Congo, the army in Kinshasa said.|CD|CG",
        "Congo, Brazzaville|Oil find|The Republic of the Congo said in Brazzaville that a field off"
            + " Pointe-Noire would open next year.|CG|CD",
        "Guinea|Guinea opens mine|Guinea's government in Conakry approved the Simandou mine. Guinea"
            + " is rich in bauxite.|GN|GW",
        "Guinea-Bissau|Guinea-Bissau votes|Guinea-Bissau voted on Sunday. Counting began in Bissau"
            + " at dusk.|GW|GN",
        "Equatorial Guinea|Equatorial Guinea trial|A court in Malabo, Equatorial Guinea, jailed two"
            + " officials. Equatorial Guinea exports oil.|GQ|GN",
        "Papua New Guinea|Papua New Guinea quake|A quake shook Papua New Guinea, officials in Port"
            + " Moresby said.|PG|GN",
        "North Korea|North Korea fires missile|North Korea fired a missile, its state media in"
            + " Pyongyang said.|KP|",
        "South Korea|South Korea exports rise|South Korea's exports rose, the ministry in Seoul"
            + " said. Samsung led.|KR|KP",
        "Ireland|Ireland budget|The Taoiseach told the Dáil in Dublin that Ireland would cut income"
            + " tax.|IE|GB",
        "Northern Ireland|Northern Ireland strike|Nurses in Northern Ireland walked out. Stormont"
            + " ministers met unions in Belfast.|GB|IE",
        "New Mexico|New Mexico fire|Crews in New Mexico fought a fire near Albuquerque. The New"
            + " Mexico governor called it the worst in years.|US|MX",
        "New England|New England snow|Two feet of snow fell on New England. Schools in Boston"
            + " stayed shut.|US|GB",
        "New Jersey|New Jersey transit|Trains in New Jersey stood still. New Jersey commuters took"
            + " buses from Newark.|US|JE",
        "Jersey|Jersey election|Voters in Jersey elected a new assembly in St Helier. Jersey is a"
            + " crown dependency.|JE|US",
        "New South Wales|Bush fire|A bush fire in New South Wales burned homes west of"
            + " Sydney.|AU|GB",
        "Dominica|Dominica storm|The prime minister of Dominica said in Roseau that roofs were"
            + " lost. Dominica lies in the Caribbean.|DM|DO",
        "Dominican Republic|Dominican Republic vote|The Dominican Republic voted. Crowds gathered"
            + " in Santo Domingo.|DO|DM",
        "Austria|Austria coalition|Austria's parties agreed in Vienna on a coalition.|AT|AU",
        "Slovenia|Slovenia floods|Floods hit Slovenia, and roads around Ljubljana closed.|SI|SK",
        "Washington, the state|Ferry strike in Washington state|Ferries near Seattle stopped. The"
            + " Washington state agency hopes for a deal in Olympia.|US|GB"
      })
  void read_namesake_takesTheRightOne(
      String about, String title, String body, String right, String wrong) {
    assertThat(Reading.codes(title, body)).as(about).startsWith(right).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan|Singer thanks fans|Jordan Pickering sang for an hour. Jordan said she would rest.",
        "Chad|Golfer leads|Chad Wilmot holed a long putt. Chad had not led before.",
        "Turkey|Roast turkey|Rub the turkey with butter and rest the turkey for an hour.",
        "Reading|Reading aloud|Reading is a joy. Children who love reading sleep better.",
        "Paris|Star weds|Paris Fenwick wore white. Ms Fenwick smiled.",
        "china|How to mend china|Glue the china with care and leave the china to dry."
      })
  void read_personOrThing_isNoPlace(String about, String title, String body) {
    assertThat(Reading.codes(title, body)).as(about).isEmpty();
  }

  @Test
  void read_personNamedLikeACountryAbroad_doesNotOutweighThePlace() {
    assertThat(
            Reading.codes(
                "Basketball star visits school",
                "Michael Jordan opened a court at a school in Manila. Jordan told pupils in the"
                    + " Philippines to train hard."))
        .startsWith("PH")
        .doesNotContain("JO");
  }
}
