package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON-LD of a page: whole, in parts, wrong and broken. */
final class StructuredDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'author':'Ada Lund'}|Ada Lund",
        "{'author':{'name':'Ada Lund'}}|Ada Lund",
        "{'author':[{'name':'Ada Lund'},{'name':'Max Berg'}]}|Ada Lund;Max Berg",
        "{'author':['Ada Lund','Ada Lund']}|Ada Lund",
        "{'author':['Ada Lund',{'name':'Max Berg'}]}|Ada Lund;Max Berg",
        "[{'author':'Ada Lund'},{'author':'Max Berg'}]|Ada Lund",
        "{'@graph':[{'@type':'WebSite'},{'author':'Ada Lund'}]}|Ada Lund",
        "{'mainEntity':{'author':'Ada Lund'}}|Ada Lund",
        "{'author':'By Ada Lund'}|Ada Lund",
        "{'author':{'@type':'Person','familyName':'Lund','givenName':'Ada'}}|Ada Lund",
        "{'author':{'name':'Ada Lund','givenName':'Ada'}}|Ada Lund"
      })
  void people_authorInAnyForm_isNamed(String data, String names) {
    assertThat(data(data).people()).containsExactly(names.split(";", -1));
  }

  @Test
  void people_moreThanSix_areTheFirstSix() {
    StringBuilder authors = new StringBuilder();
    for (char first = 'A'; first <= 'J'; first++) {
      authors.append(first == 'A' ? "" : ",").append("'").append(first).append("nna Lund'");
    }

    assertThat(data("{'author':[" + authors + "]}").people()).hasSize(6).startsWith("Anna Lund");
  }

  @Test
  void organisations_newsroom_isNoPerson() {
    StructuredData data =
        data("{'author':{'@type':'NewsMediaOrganization','name':'Westmouth Herald'}}");

    assertThat(data.people()).isEmpty();
    assertThat(data.organisations()).containsExactly("Westmouth Herald");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'author':{}}", "{'author':null}", "{'author':''}", "{'author':7}", "7"})
  void people_noName_isNobody(String data) {
    assertThat(data(data).people()).isEmpty();
    assertThat(data(data).organisations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'datePublished':'2026-01-12'}|2026-01-12",
        "[{'datePublished':'2026-01-12'},{'datePublished':'2020-01-01'}]|2026-01-12",
        "{'mainEntityOfPage':{'datePublished':'2026-01-12'}}|2026-01-12",
        "{'datePublished':'2026-01-12',}|2026-01-12",
        "{'datePublished':{}}|``",
        "{'dateModified':'2026-01-12'}|``"
      })
  void published_firstThatSaysIt_isAsWritten(String data, String published) {
    assertThat(data(data).published()).isEqualTo(published);
  }

  @Test
  void published_severalScripts_areReadInOrder() {
    StructuredData data =
        new StructuredData(
            Jsoup.parse(
                script("{'name':'x'}")
                    + script("{'datePublished':'2026-01-12'}")
                    + script("{'datePublished':'2025-01-01'}")));

    assertThat(data.published()).isEqualTo("2026-01-12");
  }

  @Test
  void published_brokenScriptBeforeAGoodOne_costsOnlyItself() {
    StructuredData data =
        new StructuredData(
            Jsoup.parse(script("{'datePublished':") + script("{'datePublished':'2026-01-12'}")));

    assertThat(data.published()).isEqualTo("2026-01-12");
  }

  @Test
  void published_scriptOfAnotherType_isNotRead() {
    StructuredData data =
        new StructuredData(
            Jsoup.parse("<script type='text/json'>{\"datePublished\":\"2026-01-12\"}</script>"));

    assertThat(data.published()).isEmpty();
  }

  @Test
  void body_ofTheOneArticle_isTheLongest() {
    assertThat(
            data("[{'@type':'NewsArticle','articleBody':'Short.'},"
                    + "{'@type':'NewsArticle','articleBody':' Longer text. '}]")
                .body())
        .isEqualTo("Longer text.");
  }

  @Test
  void body_ofManyArticles_isNone() {
    assertThat(
            data("[{'@type':'NewsArticle','headline':'Pier','articleBody':'One.'},"
                    + "{'@type':'NewsArticle','headline':'Ferry','articleBody':'Two.'}]")
                .body())
        .isEmpty();
  }

  @Test
  void body_ofAnotherType_isNone() {
    assertThat(data("{'@type':'Product','articleBody':'One.'}").body()).isEmpty();
  }

  @Test
  void new_thousandsOfObjects_readsTheFirst() {
    String many = "{'@type':'WebSite'},".repeat(5000);

    assertThat(data("[" + many + "{'datePublished':'2026-01-12'}]").published()).isEmpty();
  }

  @Property(tries = 300, seed = "1")
  void new_anyText_neverThrows(@ForAll String text) {
    assertThat(data(text.replace("<", "")).people()).hasSizeLessThanOrEqualTo(6);
  }

  private static StructuredData data(String json) {
    return new StructuredData(Jsoup.parse(script(json)));
  }

  private static String script(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }
}
