package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds curated.tsv to what its head says, so that a wrong edit fails the build and says why. */
final class CuratedNamesTest {

  private static final List<String> ROWS =
      Resource.lines("curated.tsv").stream().filter(row -> !row.startsWith("#")).toList();

  @Test
  void file_everyRow_hasKnownKindCountryAndNames() {
    assertThatCode(() -> CuratedNames.addTo(new GazetteerBuilder(Regions.bundled())))
        .doesNotThrowAnyException();
  }

  @Test
  void file_names_standOnce() {
    assertThat(names()).doesNotHaveDuplicates();
  }

  @Test
  void file_names_areTrimmedAndNotEmpty() {
    assertThat(names()).allSatisfy(name -> assertThat(name).isNotEmpty().isEqualTo(name.strip()));
  }

  @Test
  void file_head_saysOfWhichDateItIs() {
    assertThat(Resource.lines("curated.tsv").get(0)).containsPattern("as of \\d{4}-\\d{2}-\\d{2}");
  }

  /**
   * Fourteen names with a possessive inside and a dozen with "&" were never found in any text.
   * Coins are left out, which need a number beside them, and so is "Washington, D.C.", which is a
   * pair.
   */
  @Test
  void file_everyName_isFoundWhereItIsWritten() {
    PlaceReader reader =
        new Languages(Regions.bundled()).reader(TokenisedCopy.of(sentence("the minister")));

    assertThat(names(row -> !row.startsWith("currency") && !row.contains("\t-\t")))
        .filteredOn(name -> !name.contains(",") && !isFound(reader, name))
        .as("names that are not found in a sentence as they are written")
        .isEmpty();
  }

  private static boolean isFound(PlaceReader reader, String name) {
    TokenisedCopy article = TokenisedCopy.of(sentence(name));
    Mentions mentions = reader.read(article).mentions();
    int words = Tokens.of(name).size();
    return IntStream.range(0, mentions.size())
        .anyMatch(one -> mentions.firstWord(one) == 2 && mentions.lastWord(one) == 1 + words);
  }

  private static Copy sentence(String name) {
    return new Copy("", "They mentioned " + name + " once more.", "", "en", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country FR",
        "country FR France Frankreich",
        "land FR France",
        "Country FR France",
        "",
        " FR France"
      })
  void add_rowOutOfForm_isQuotedWithWhatWasExpected(String row) {
    GazetteerBuilder builder = new GazetteerBuilder(Regions.bundled());

    assertThatThrownBy(() -> CuratedNames.add(builder, row.replace(' ', '\t')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("curated.tsv: expected a kind of [country, demonym, place,")
        .hasMessageEndingWith("a country and names, found \"" + row.replace(' ', '\t') + "\"");
  }

  @Test
  void add_signsOfARow_areTheGazetteers() {
    GazetteerBuilder builder = new GazetteerBuilder(Regions.bundled());
    CuratedNames.add(builder, "demonym\tPL\tPolish~;Pole~;Polish-born");
    CuratedNames.add(builder, "demonym\t-\tTurkish delight");
    Gazetteer book = builder.build();

    assertThat(book.size()).isEqualTo(4);
    assertThat(book.has(0, Gazetteer.COMMON_WORD)).isTrue();
    assertThat(book.has(2, Gazetteer.COMMON_WORD)).isFalse();
    assertThat(book.kind(1)).isEqualTo(PlaceKind.DEMONYM);
    assertThat(book.share(1, 0)).isEqualTo(1);
    assertThat(book.meanings(3)).isZero();
  }

  /** People's edits come before the compiled names, and are not undone by them. */
  @Test
  void addTo_nameThatTheCompiledBookHasElsewhere_staysWherePeoplePutIt() {
    GazetteerBuilder builder = new GazetteerBuilder(Regions.bundled());
    CuratedNames.add(builder, "country\tFR\tParis");
    builder.add("Paris\t\tUS:S:1");

    assertThat(Regions.bundled().code(builder.build().country(0, 0))).isEqualTo("FR");
  }

  @Test
  void add_unknownCountry_namesIt() {
    GazetteerBuilder builder = new GazetteerBuilder(Regions.bundled());

    assertThatThrownBy(() -> builder.add("Atlantis\t\tQQ:N:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("QQ:N:1");
  }

  private static List<String> names() {
    return names(row -> true);
  }

  private static List<String> names(Predicate<String> wanted) {
    return ROWS.stream()
        .filter(wanted)
        .flatMap(row -> Arrays.stream(row.split("\t", -1)[2].split(";", -1)))
        .map(name -> name.replace("~", ""))
        .toList();
  }
}
