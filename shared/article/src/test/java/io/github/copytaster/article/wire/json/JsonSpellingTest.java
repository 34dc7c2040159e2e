package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.wire.Fixtures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One item of JSON in the many ways it can be written: all of them are the same article. */
final class JsonSpellingTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ITEM =
      """
      {"headline":"Café on the pier “reopens”","versioncreated":"2026-01-12T09:30:00Z","byline":"Anna Ross",
      "body_text":"The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.\\n\\nWork is to begin in spring, the mayor said."}
      """;

  /** JSON objects have no order, and libraries write them in any. */
  @Property(tries = 60, seed = "1")
  void read_fieldsInAnyOrder_areTheSame(@ForAll("files") String file, @ForAll long order)
      throws IOException {
    JsonNode shuffled = shuffled(JSON.readTree(Fixtures.bytes(file)), new Random(order));

    assertThat(Fixtures.readText(shuffled.toString()).articles())
        .isEqualTo(Fixtures.read(file).articles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pier.ninjs3.json", "elements.json", "items.ap.json"})
  void read_indentedOrOnOneLine_isTheSame(String file) throws IOException {
    JsonNode item = JSON.readTree(Fixtures.bytes(file));

    assertThat(Fixtures.readText(item.toPrettyString())).isEqualTo(Fixtures.read(file));
    assertThat(Fixtures.readText(item.toString())).isEqualTo(Fixtures.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pier.ninjs3.json", "elements.json"})
  void read_escapedLetters_areTheSame(String file) throws IOException {
    JsonMapper ascii = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    JsonNode item = JSON.readTree(Fixtures.bytes(file));

    assertThat(Fixtures.readText(ascii.writeValueAsString(item))).isEqualTo(Fixtures.read(file));
  }

  @Test
  void read_escapedQuotesAndAccents_areTheSigns() throws IOException {
    JsonMapper ascii = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    assertThat(Fixtures.readText(ascii.writeValueAsString(JSON.readTree(ITEM))).only().title())
        .isEqualTo("Café on the pier “reopens”");
  }

  @Test
  void read_namesInOtherCase_areTheSame() throws IOException {
    List<UnaryOperator<String>> spellings =
        List.of(
            name -> name.toUpperCase(Locale.ROOT),
            name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
            name -> name.replace("_", "-"),
            name -> name.replace("_", " "),
            name -> name.replace("_", ""));

    for (UnaryOperator<String> spelling : spellings) {
      // Where the date was found is told by the name as it is written.
      assertThat(Fixtures.readText(renamed(spelling)).only())
          .usingRecursiveComparison()
          .ignoringFields("published.foundIn")
          .isEqualTo(Fixtures.readText(ITEM).only());
    }
  }

  /** What is said twice under names that mean the same is said once; the first stands. */
  @Test
  void read_nameTwiceInOtherCase_keepsTheFirst() {
    String twice = ITEM.replace("{\"headline\"", "{\"Headline\":\"First\",\"headline\"");

    assertThat(Fixtures.readText(twice).only().title()).isEqualTo("First");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "[%s]",
        "[[%s]]",
        "{\"items\":[%s]}",
        "{\"Articles\":[%s]}",
        "{\"data\":{\"items\":[%s]}}",
        "{\"hits\":{\"hits\":[{\"_source\":%s}]}}",
        "{\"@graph\":[%s]}",
        "{\"status\":\"ok\",\"totalResults\":1,\"articles\":[%s]}"
      })
  void read_wrapped_isTheSameArticle(String wrapper) {
    assertThat(Fixtures.readText(wrapper.formatted(ITEM)).articles())
        .isEqualTo(Fixtures.readText(ITEM).articles());
  }

  /** Lines, a list and a list with an item a line are three habits of one export. */
  @Test
  void read_linesOrList_areTheSameArticles() throws IOException {
    String one = JSON.readTree(ITEM).toString();
    String other = one.replace("Café on the pier", "Museum finds map");
    List<String> exports =
        List.of(
            one + "\n" + other + "\n",
            one + "\n\n" + other,
            "[" + one + "," + other + "]",
            "[\n" + one + ",\n" + other + "\n]",
            one + ",\n" + other);

    for (String export : exports) {
      assertThat(Fixtures.readText(export).articles())
          .extracting(article -> article.title())
          .as(export)
          .containsExactly("Café on the pier “reopens”", "Museum finds map “reopens”");
    }
  }

  /** Fields with nothing in them are as good as none. */
  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"  \"", "[]", "{}", "[null]", "[\"\"]"})
  void read_emptyFieldsOfBetterRank_areLookedThrough(String nothing) {
    String item =
        ITEM.replace(
            "{\"headline\"",
            "{\"body_xhtml\":%1$s,\"body_html\":%1$s,\"byline\":%1$s,\"headlines\":%1$s,\"headline\""
                .formatted(nothing));

    assertThat(Fixtures.readText(item).only().body())
        .isEqualTo(Fixtures.readText(ITEM).only().body());
    assertThat(Fixtures.readText(item).only().title())
        .isEqualTo(Fixtures.readText(ITEM).only().title());
  }

  private static String renamed(UnaryOperator<String> spelling) throws IOException {
    ObjectNode renamed = JSON.createObjectNode();
    JSON.readTree(ITEM)
        .properties()
        .forEach(field -> renamed.set(spelling.apply(field.getKey()), field.getValue()));
    return renamed.toString();
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      ArrayNode array = JSON.createArrayNode();
      node.forEach(entry -> array.add(shuffled(entry, random)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
    Collections.shuffle(fields, random);
    ObjectNode object = JSON.createObjectNode();
    fields.forEach(field -> object.set(field.getKey(), shuffled(field.getValue(), random)));
    return object;
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of("pier.ninjs3.json", "elements.json", "items.ap.json");
  }
}
