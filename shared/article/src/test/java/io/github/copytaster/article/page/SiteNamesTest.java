package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Westmouth Herald,,Westmouth Herald",
    "Westmouth Herald,,WESTMOUTH-HERALD",
    "westmouth-herald.de,,Westmouth Herald",
    "Westmouth Herald,,westmouthherald",
    ",https://www.westmouth-herald.co.uk/pier,Westmouth Herald",
    ",//wh.example/pier,WH",
    ",https://wh.example:8443,wh.example",
    "毎日新聞,,毎日新聞"
  })
  void contain_whatTheHouseCallsItself_isIt(String site, String url, String byline) {
    assertThat(names(site, url).contain(byline)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Westmouth Herald,,Ada Lund",
    "Westmouth Herald,https://www.westmouth-herald.co.uk/ada-lund,Ada Lund",
    "Ada Lund News,https://adalund-news.example,Ada Lund",
    ",,Ada Lund",
    ",no address at all,no address",
    ",https://herald.example,Westmouth Herald"
  })
  void contain_anybodyElse_isNot(String site, String url, String byline) {
    assertThat(names(site, url).contain(byline)).isFalse();
  }

  private static SiteNames names(String site, String url) {
    return new SiteNames(site == null ? "" : site, url == null ? "" : url);
  }
}
