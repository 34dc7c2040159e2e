package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgencyShortNamesTest {

  @ParameterizedTest
  @CsvSource({
    "The Associated Press, AP",
    "associated press, AP",
    "Thomson  Reuters, Reuters",
    "AGENCE FRANCE-PRESSE, AFP",
    "Deutsche Presse-Agentur GmbH, dpa",
    "KYODONEWS.JP, Kyodo",
    "PA Media, PA",
    "STT–, STT",
    "Norsk Telegrambyrå, NTB",
    "Xinhua News Agency, Xinhua"
  })
  void shortName_knownProviders_areAsInDatelines(String provider, String name) {
    assertThat(AgencyShortNames.shortName(provider)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Westmouth Herald, Westmouth Herald", "Echo, Echo", "'  Echo\n', Echo"})
  void shortName_shortAndUnknown_isItself(String provider, String name) {
    assertThat(AgencyShortNames.shortName(provider)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Westmouth Harbour Publishing Company Limited",
        "echo.example/feed",
        "http://echo.example"
      })
  void shortName_titleOfACompanyOrAddress_isNone(String provider) {
    assertThat(AgencyShortNames.shortName(provider)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12345678901234567890, 20", "123456789012345678901, 0"})
  void shortName_boundary_isTwentySigns(String provider, int length) {
    assertThat(AgencyShortNames.shortName(provider)).hasSize(length);
  }
}
