package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of a house's own XML, known by their names in any style and language. */
final class HouseNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<headline/>",
        "<HEADLINE/>",
        "<headLine/>",
        "<Headline2/>",
        "<head-line/>",
        "<news_title/>",
        "<articleTitle/>",
        "<ns:headline/>",
        "<ns:Überschrift/>",
        "<titre/>",
        "<field name='headline'/>",
        "<column name='news_title'/>",
        "<str name='title'/>"
      })
  void is_titleInAnyStyle_isOne(String xml) {
    assertThat(HouseNames.is(element(xml), HouseNames.TITLES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<subheadline/>",
        "<headlines-of-others/>",
        "<name/>",
        "<field/>",
        "<field name='body'/>",
        "<p name='headline'/>",
        "<article/>"
      })
  void is_otherElement_isNoTitle(String xml) {
    assertThat(HouseNames.is(element(xml), HouseNames.TITLES)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<fliesstext/>, true",
    "<story/>, true",
    "<articleBody/>, true",
    "<article/>, false",
    "<textbox/>, false"
  })
  void is_body_byItsName(String xml, boolean body) {
    assertThat(HouseNames.is(element(xml), HouseNames.BODIES)).isEqualTo(body);
  }

  /** "date" is a field of Solr's as well: without a name it is what it says. */
  @Test
  void is_dateWithAndWithoutAName_isWhatItSays() {
    assertThat(HouseNames.is(element("<date/>"), HouseNames.DATES)).isTrue();
    assertThat(HouseNames.is(element("<date name='pubDate'/>"), HouseNames.DATES)).isTrue();
    assertThat(HouseNames.is(element("<date name='expires'/>"), HouseNames.DATES)).isFalse();
  }

  @Test
  void attribute_firstThatSaysSomething_isTaken() {
    Element item = element("<item Id=' ' news-id='7' guid='8'/>");

    assertThat(HouseNames.attribute(item, HouseNames.GUIDS)).isEqualTo("7");
    assertThat(HouseNames.attribute(item, HouseNames.DATES)).isEmpty();
  }

  @Test
  void attribute_withAPrefix_isKnownByItsLocalName() {
    assertThat(HouseNames.attribute(element("<item xml:lang=' en-GB '/>"), HouseNames.LANGUAGES))
        .isEqualTo("en-GB");
  }

  @Test
  void names_all_areInTheFormTheyAreLookedForIn() {
    for (Set<String> names :
        List.of(
            HouseNames.TITLES,
            HouseNames.BODIES,
            HouseNames.LEADS,
            HouseNames.BYLINES,
            HouseNames.DATES,
            HouseNames.GUIDS,
            HouseNames.LANGUAGES,
            HouseNames.STATUSES)) {
      assertThat(names).allMatch(name -> name.matches("\\p{Ll}+"));
    }
  }

  private static Element element(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser()).child(0);
  }
}
