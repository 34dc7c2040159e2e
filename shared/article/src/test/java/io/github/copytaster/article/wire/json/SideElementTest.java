package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a story in its body: left out, and kept with its reason. */
final class SideElementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "image|{'caption':'The pier in 2020.'}|The pier in 2020.|caption",
        "image|{'caption':'The pier.','alt_text':'A pier','title':'The pier.'}|The pier. A pier|caption",
        "gallery|{'items':[{'caption':'One.'},{'caption':'Two.'}]}|One. Two.|caption",
        "picture|{'data':{'caption':'One.'}}|One.|caption",
        "tweet|{'text':'It is done'}|It is done|embed",
        "embed|{'url':'https://social.example/7'}|https://social.example/7|embed",
        "storylink|{'title':'Storm','href':'/storm'}|Storm|link",
        "table|{'type':'table','rows':[['Port','Ships'],['Westmouth',7]]}|Port Ships Westmouth 7|table",
        "image|{'caption':'<p>The <b>old</b>\\npier.</p>'}|The old pier.|caption",
        "unheard-of|{'content':'x y'}|x y|embed"
      })
  void dropped_wordsOfAnElement_areKeptWithTheirReason(
      String type, String element, String text, String reason) {
    assertThat(SideElement.dropped(type, Values.node(element)))
        .contains(new DroppedText(text, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{'caption':''}", "{'caption':null}", "{'width':640}", "[]", "{'items':[]}"})
  void dropped_elementWithoutWordsOrAddress_isNothing(String element) {
    assertThat(SideElement.dropped("image", Values.node(element))).isEmpty();
  }

  @Test
  void dropped_elementsNestedForEver_endsSomewhere() {
    String deep = "{'items':[".repeat(60) + "{'caption':'x'}" + "]}".repeat(60);

    assertThat(SideElement.dropped("gallery", Values.node(deep))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "image, true",
    "tweet, true",
    "ad, true",
    "horizontalrule, true",
    "paragraph, false",
    "text, false",
    "Image, false",
    "'', false"
  })
  void is_typeBesideTheStory_is(String type, boolean side) {
    assertThat(SideElement.is(type)).isEqualTo(side);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Pier'|Pier",
        "7|7",
        "true|true",
        "null|``",
        "{'rendered':'Pier'}|Pier",
        "{'value':' ','name':'Pier'}|Pier",
        "[{'value':'Ferry'},{'role':'main','value':'Pier'}]|Pier",
        "['','Pier','Ferry']|Pier",
        "{'@value':'Pier','@language':'en'}|Pier",
        "{'#text':'Pier'}|Pier",
        "{'href':'Pier'}|``",
        "{'value':{'value':{'value':{'value':'Pier'}}}}|Pier",
        "{'value':{'value':{'value':{'value':{'value':'Pier'}}}}}|``",
        "[]|``"
      })
  void texts_valueHoweverWrapped_isItsText(String value, String text) {
    assertThat(Texts.one(Values.node(value))).isEqualTo(text);
  }
}
