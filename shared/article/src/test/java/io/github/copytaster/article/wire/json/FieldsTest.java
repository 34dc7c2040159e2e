package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of an object, whatever style their names are written in. */
final class FieldsTest {

  @ParameterizedTest
  @CsvSource({
    "versioncreated, versioncreated",
    "version_created, versioncreated",
    "versionCreated, versioncreated",
    "Version Created, versioncreated",
    "version-created, versioncreated",
    "VERSION.CREATED, versioncreated",
    "@type, @type",
    "hl1, hl1",
    "Überschrift, überschrift",
    "заголовок, заголовок",
    "_id, id",
    "'', ''"
  })
  void plain_nameInAnyStyle_isItsLettersInSmall(String written, String plain) {
    assertThat(Fields.plain(written)).isEqualTo(plain);
  }

  @Property(tries = 500, seed = "1")
  void plain_twice_isOnce(@ForAll String name) {
    String once = Fields.plain(name);

    assertThat(Fields.plain(once)).isEqualTo(once);
    assertThat(once.length()).isLessThanOrEqualTo(name.length());
  }

  @Test
  void text_severalNames_isTheFirstThatHasText() {
    Fields fields = fields("{'Head_Line':' ','title':'Pier','name':'Ferry'}");

    assertThat(fields.text("headline", "title", "name")).isEqualTo("Pier");
    assertThat(fields.text("missing")).isEmpty();
    assertThat(fields.text()).isEmpty();
    assertThat(fields.firstName(List.of("headline", "name", "title"))).isEqualTo("name");
    assertThat(fields.firstName(List.of("headline"))).isEmpty();
  }

  @Test
  void written_name_isAsInTheFile() {
    Fields fields = fields("{'Head_Line':'Pier'}");

    assertThat(fields.written("headline")).isEqualTo("Head_Line");
    assertThat(fields.written("missing")).isEqualTo("missing");
  }

  @Test
  void put_twoNamesThatAreOne_keepsTheFirst() {
    assertThat(fields("{'pubDate':'one','pub_date':'two'}").text("pubdate")).isEqualTo("one");
  }

  @Test
  void put_null_isAsIfNotThere() {
    Fields fields = fields("{'title':null,'Title':'Pier'}");

    assertThat(fields.text("title")).isEqualTo("Pier");
    assertThat(fields("{'title':null}").has("title")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fields", "attributes", "values", "metadata"})
  void new_fieldsKeptInAHolder_countAsItsOwn(String holder) {
    Fields fields = fields("{'" + holder + "':{'title':'Pier','id':'inner'},'id':'outer'}");

    assertThat(fields.text("title")).isEqualTo("Pier");
    assertThat(fields.text("id")).isEqualTo("outer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'fields':7", "'fields':['title']", "'fields':null", "'fields':'title'"})
  void new_holderThatIsNoObject_holdsNothing(String written) {
    assertThat(fields("{" + written + "}").text("title")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title_t",
        "title_s",
        "title_ss",
        "title_txt",
        "title_txt_en",
        "title_t_en",
        "title_text_de",
        "field_title"
      })
  void new_nameThatSaysItsType_isFoundWithoutIt(String name) {
    assertThat(fields("{'" + name + "':'Pier'}").text("title")).isEqualTo("Pier");
  }

  @Test
  void new_nameWithItsTypeBesideOneWithout_isTheLatter() {
    assertThat(fields("{'title_t':'typed','title':'plain'}").text("title")).isEqualTo("plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'S':'Pier'}",
        "{'$oid':'Pier'}",
        "{'$date':'Pier'}",
        "{'$numberLong':'Pier'}",
        "{'en-US':'Pier'}",
        "{'en':'Pier','de':'Anleger'}",
        "{'de_DE':'Pier','fr_FR':'Jetée'}"
      })
  void value_wrappedByADatabaseOrByLanguage_isUnwrapped(String value) {
    assertThat(fields("{'title':" + value + "}").value("title").asText()).isEqualTo("Pier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':7}",
        "{'id':'7'}",
        "{'xx':'Pier'}",
        "{}",
        "{'S':'a','N':'b'}",
        "{'en':7}",
        "{'en':'a','x1':'b'}"
      })
  void value_objectOfItsOwn_staysWhole(String value) {
    assertThat(fields("{'title':" + value + "}").value("title").isObject()).isTrue();
  }

  @Test
  void texts_listOrOne_areThoseOfTheFirstFieldThatHasAny() {
    Fields fields = fields("{'tags':['pier',' ',{'name':'ferry'},null],'topic':'ships','no':[]}");

    assertThat(fields.texts("no", "tags")).containsExactly("pier", "ferry");
    assertThat(fields.texts("topic")).containsExactly("ships");
    assertThat(fields.texts("no", "missing")).isEmpty();
  }

  @Test
  void within_whatTheInnerOneDoesNotSay_isTakenFromAround() {
    Fields around = fields("{'Author':'Ada Lund','uid':'outer','title':'Home','tags':['a']}");
    Fields fields = fields("{'uid':'inner'}").within(around);

    assertThat(fields.text("uid")).isEqualTo("inner");
    assertThat(fields.text("author")).isEqualTo("Ada Lund");
    assertThat(fields.written("author")).isEqualTo("Author");
    assertThat(fields.has("title")).isFalse();
    assertThat(fields.has("tags")).isFalse();
  }

  @Test
  void plainNames_all_areInOrderOfTheAlphabet() {
    Fields fields = fields("{'Z_z':1,'aA':2,'m':3}");

    assertThat(fields.plainNames()).containsExactly("aa", "m", "zz");
    assertThat(fields.names()).containsExactlyInAnyOrder("Z_z", "aA", "m");
  }

  @ParameterizedTest
  @CsvSource({
    "headline, true",
    "titre, true",
    "başlık, true",
    "name, false",
    "body, false",
    "Headline, false"
  })
  void isTitle_plainNameOfAHeadline_is(String column, boolean title) {
    assertThat(FieldNames.isTitle(column)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"body, true", "texte, true", "текст, true", "title, false", "'', false"})
  void isBody_plainNameOfAStory_is(String column, boolean body) {
    assertThat(FieldNames.isBody(column)).isEqualTo(body);
  }

  @Test
  void fieldNames_all_areAsPlainWritesThemAndOnce() {
    assertThat(FieldNames.TITLES).doesNotHaveDuplicates();
    assertThat(FieldNames.BODIES).doesNotHaveDuplicates();
    assertThat(FieldNames.TITLES).allMatch(name -> Fields.plain(name).equals(name));
    assertThat(FieldNames.BODIES).allMatch(name -> Fields.plain(name).equals(name));
    assertThat(FieldNames.TITLES).doesNotContainAnyElementsOf(FieldNames.BODIES);
  }

  @Test
  void hasTitle_placeOrPerson_hasNone() {
    assertThat(FieldNames.hasTitle(fields("{'name':'Westmouth'}"))).isFalse();
    assertThat(FieldNames.hasTitle(fields("{'title':' '}"))).isFalse();
    assertThat(FieldNames.hasTitle(fields("{'Titel':'Anleger'}"))).isTrue();
  }

  private static Fields fields(String json) {
    return Values.fields(json);
  }
}
