package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote an item, in the forms in which systems keep it. */
final class AuthorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "byline",
        "by",
        "Author",
        "creator",
        "authorName",
        "writer",
        "autor",
        "auteur",
        "autore",
        "reporter",
        "Verfasser",
        "författare",
        "автор",
        "primary_author"
      })
  void byline_fieldOfAnyName_isFound(String name) {
    assertThat(byline("{'" + name + "':'Ada Lund'}")).isEqualTo("Ada Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'author':'By Ada Lund'}|Ada Lund",
        "{'author':['Ada Lund','Max Berg']}|Ada Lund, Max Berg",
        "{'author':['Ada Lund','Ada Lund']}|Ada Lund",
        "{'author':{'name':'Ada Lund'}}|Ada Lund",
        "{'author':{'displayName':'Ada Lund','name':''}}|Ada Lund",
        "{'authors':[{'name':'Ada Lund'},{'full_name':'Max Berg'}]}|Ada Lund, Max Berg",
        "{'author':{'first_name':'Ada','last_name':'Lund'}}|Ada Lund",
        "{'author':{'vorname':'Ada','nachname':'Lund'}}|Ada Lund",
        "{'auteur':{'prénom':'Ada','nom':'Lund'}}|Ada Lund",
        "{'autor':{'nombre':'Ada','apellidos':'Lund Vega'}}|Ada Lund Vega",
        "{'author_first_name':'Ada','author_last_name':'Lund'}|Ada Lund",
        "{'author':{'last':'Lindqvist'}}|Lindqvist",
        "{'authors':[{'person':{'name':'Ada Lund'}}]}|Ada Lund",
        "{'authors':{'data':[{'attributes':{'name':'Ada Lund'}}]}}|Ada Lund",
        "{'credits':{'by':[{'name':'Ada Lund'}]}}|Ada Lund",
        "{'_embedded':{'author':[{'name':'Ada Lund'}]}}|Ada Lund",
        "{'yoast_head_json':{'author':'Ada Lund'}}|Ada Lund",
        "{'links':[{'rel':'section','title':'Ports'},{'rel':'author','title':'Ada Lund'}]}|Ada Lund",
        "{'author':'','writer':'Ada Lund'}|Ada Lund",
        "{'author':{'name':['Ada Lund','Max Berg']}}|Ada Lund, Max Berg"
      })
  void byline_personsInAnyForm_areNamed(String item, String names) {
    assertThat(byline(item)).isEqualTo(names);
  }

  /** A list with a name in either kind of quotes was taken for one name, brackets and all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['Ada Lund']|Ada Lund",
        "['Ada Lund', 'Max Berg']|Ada Lund, Max Berg",
        "[ 'Ada Lund' ]|Ada Lund",
        "['Ada Lund', \"Liam O'Neil\"]|Ada Lund, Liam O'Neil",
        "[\"Liam O'Neil\"]|Liam O'Neil",
        "[]|``"
      })
  void byline_listAsPythonWritesIt_isTakenApart(String cell, String names) {
    Fields fields = new Fields(JsonNodeFactory.instance.objectNode().put("authors", cell));

    assertThat(Authors.byline(fields)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'author':null}",
        "{'author':''}",
        "{'author':[]}",
        "{'author':{}}",
        "{'author':7}",
        "{'author':true}",
        "{'author':[[],{},null]}",
        "{'author':{'id':'u-7','url':'https://herald.example/u/7'}}",
        "{'author':'gr/bp'}",
        "{'author':'meier.anna'}",
        "{'links':'none'}",
        "{'credits':[]}"
      })
  void byline_nobodyNamed_isEmpty(String item) {
    assertThat(byline(item)).isEmpty();
  }

  @Test
  void byline_personsWithinPersonsForEver_endsAndNamesNobody() {
    String deep = "{'author':".repeat(60) + "{'name':'Ada Lund'}" + "}".repeat(60);

    assertThat(byline(deep)).isEmpty();
  }

  @Property(tries = 500, seed = "1")
  void byline_anyText_neverThrowsAndIsOneLine(@ForAll String text) {
    Fields fields = new Fields(JsonNodeFactory.instance.objectNode().put("author", "[" + text));

    assertThat(Authors.byline(fields)).doesNotContain("\n", "\r");
  }

  private static String byline(String item) {
    return Authors.byline(Values.fields(item));
  }
}
