package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Places that more than one country claims, that look like another's, or that are named like one.
 * What they are filed under is a decision and no chance: ISO's codes where it has one (TW, PS, HK,
 * MO, and XK in use for Kosovo), else the country that the UN counts them to.
 */
final class DisputedPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XK|Kosovo police seize weapons|Police in Pristina said the weapons were found near"
            + " Mitrovica. Kosovo's interior minister said two men were held.",
        "TW|Taiwan raises defence budget|Taiwan's cabinet in Taipei approved it on Thursday.",
        "UA|Crimea bridge closed to traffic|The bridge to Crimea was closed after drones were seen"
            + " near Sevastopol, officials in Simferopol said.",
        "UA|Donetsk shelled overnight|Shells fell on Donetsk overnight, officials said.",
        "PS|Gaza hospitals run short of fuel|Doctors in Gaza City said hospitals in the Gaza Strip"
            + " had fuel for a day.",
        "PS|West Bank villagers return to olive groves|Farmers near Ramallah and Nablus in the West"
            + " Bank began the harvest, Palestinian officials said.",
        "AZ|Nagorno-Karabakh road reopens|The road through Nagorno-Karabakh to Stepanakert was"
            + " opened again.",
        "GE|Abkhazia holds vote|Voters in Abkhazia chose a new parliament in Sukhumi.",
        "MD|Transnistria cuts gas|Officials in Tiraspol said Transnistria would cut gas.",
        "SO|Somaliland elects president|Voters in Hargeisa chose a new president of Somaliland.",
        "CY|Northern Cyprus votes|Voters in Northern Cyprus chose a leader, officials in Nicosia"
            + " said.",
        "CN|Tibet quake kills nine|The quake struck near Lhasa in Tibet, state media said.",
        "HK|Hong Kong court jails activist|A court in Hong Kong jailed her for two years.",
        "MO|Macau casinos report higher revenue|Casinos in Macau took more in May.",
        "FK|Falkland Islands hold fishing talks|The government of the Falkland Islands said squid"
            + " catches fell.",
        "GI|Gibraltar border queues grow|Queues at the border of Gibraltar grew to three hours.",
        "GL|Greenland opens airport|Greenland opened a new airport in Nuuk on Thursday.",
        "PR|Puerto Rico restores power|Power was restored to San Juan, Puerto Rico's governor said."
      })
  void read_claimedOrDependentTerritory_isFiledWhereWeSayIt(
      String country, String title, String body) {
    assertThat(Reading.codes(title, body)).startsWith(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US|Georgia votes|Voters in Georgia chose a governor. Officials in Atlanta counted ballots.",
        "GE|Georgia votes|Voters in Georgia chose a parliament. Officials in Tbilisi counted"
            + " ballots.",
        "CD|Congo signs mine deal|The Democratic Republic of Congo signed the deal in Kinshasa.",
        "CG|Congo signs port deal|The Republic of the Congo signed the deal in Brazzaville.",
        "KR|South Korea lifts rates|The Bank of Korea in Seoul raised rates.",
        "KP|North Korea fires missile|North Korea fired a missile from near Pyongyang.",
        "NE|Niger closes airspace|The junta in Niamey closed Niger's airspace.",
        "NG|Nigeria closes border|Nigeria closed the border, officials in Abuja said.",
        "GN|Guinea votes|Voters in Guinea went to the polls in Conakry.",
        "PG|Papua New Guinea slide|The slide in Papua New Guinea killed ten.",
        "GQ|Equatorial Guinea oil|Equatorial Guinea said in Malabo that output rose.",
        "DM|Dominica storm|The storm hit Dominica and its capital Roseau.",
        "DO|Dominican Republic storm|The storm hit the Dominican Republic and Santo Domingo.",
        "SD|Sudan army advances|Sudan's army advanced in Khartoum.",
        "SS|South Sudan talks|Talks began in Juba, South Sudan's capital.",
        "IE|Ireland votes|Voters in Ireland went to the polls, RTE said from Dublin.",
        "GB|Northern Ireland talks|Parties met at Stormont in Belfast, Northern Ireland.",
        "SK|Slovakia votes|Slovakia voted; in Bratislava turnout was high.",
        "SI|Slovenia votes|Slovenia voted; in Ljubljana turnout was high.",
        "AT|Austria votes|Austria voted; in Vienna turnout was high.",
        "AU|Australia votes|Australia voted; in Canberra turnout was high.",
        "SE|Sweden votes|Sweden voted; in Stockholm turnout was high.",
        "CH|Switzerland votes|Switzerland voted; in Bern turnout was high.",
        "AS|American Samoa tuna|The plant in Pago Pago, American Samoa, closed.",
        "WS|Samoa votes|Samoa voted; in Apia turnout was high."
      })
  void read_countryNamedLikeAnother_isNotTheOther(String country, String title, String body) {
    RegionLabels labels = Reading.of(title, body);

    assertThat(Reading.codes(labels)).containsExactly(country);
    assertThat(quotes(labels)).allSatisfy(quote -> assertThat(quote).isNotBlank());
  }

  private static List<String> quotes(RegionLabels labels) {
    return labels.countries().stream()
        .map(CountryLabel::evidence)
        .flatMap(List::stream)
        .map(Evidence::text)
        .toList();
  }
}
