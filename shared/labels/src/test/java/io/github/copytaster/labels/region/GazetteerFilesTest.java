package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the compiled gazetteers to what the code that reads them takes for granted, so that a slip
 * of the next compilation fails here and not in a desk's index.
 */
final class GazetteerFilesTest {

  private static final Regions REGIONS = Regions.bundled();

  /** Names in brackets, with a comma or a slash are an encyclopedia's titles, and in no text. */
  private static final Pattern TITLE = Pattern.compile("[,;:()/&*]");

  /** One line, parsed apart from the code that is tested. */
  private record Row(String name, String flags, List<Meaning> meanings) {}

  /** A country that a name may stand in. */
  private record Meaning(String country, String kind, double share) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "ru", "tr"})
  void file_everyMeaning_isOfAKnownCountryAndKindWithItsShare(String language) {
    for (Row row : rows(language)) {
      for (Meaning meaning : row.meanings()) {
        assertThat(REGIONS.number(meaning.country())).as(row.name()).isNotEqualTo(Regions.NONE);
        assertThat(PlaceKind.labelOfLetter(meaning.kind().charAt(0))).as(row.name()).isNotEmpty();
        assertThat(meaning.share()).as(row.name()).isBetween(0.01, 1.0);
      }
    }
  }

  /** The first meaning is taken where nothing else decides, and shares are read as chances. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "ru", "tr"})
  void file_meaningsOfAName_areLikeliestFirstAndSumToOneAtMost(String language) {
    for (Row row : rows(language)) {
      // The rarest meanings are cut, so that it may be less.
      double sum = 0;
      double last = 1;
      for (Meaning meaning : row.meanings()) {
        assertThat(meaning.share()).as(row.name()).isLessThanOrEqualTo(last);
        last = meaning.share();
        sum += meaning.share();
      }
      assertThat(row.meanings().isEmpty() || (sum > 0.6 && sum < 1.06)).as(row.name()).isTrue();
    }
  }

  /** Twice in one name, a country would have two votes for one mention. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "ru", "tr"})
  void file_countriesOfAName_standOnce(String language) {
    for (Row row : rows(language)) {
      assertThat(row.meanings().stream().map(Meaning::country))
          .as(row.name())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "ru", "tr"})
  void file_names_standOnceWithKnownFlagsAndNoBlanksAround(String language) {
    Set<String> names = new HashSet<>();
    for (Row row : rows(language)) {
      assertThat(names.add(row.name())).as(row.name()).isTrue();
      assertThat(row.name()).isNotBlank().isEqualTo(row.name().strip());
      assertThat(row.flags()).as(row.name()).matches("[wfFz]*");
    }
  }

  /** A stem of two letters begins half of a language, and the reader passes over it. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "ru", "tr"})
  void file_stemsOfOneWord_areLongEnoughToBeRead(String language) {
    for (Row row : rows(language)) {
      if (row.name().endsWith("*") && row.name().indexOf(' ') < 0) {
        assertThat(row.name().length() - 1).as(row.name()).isGreaterThanOrEqualTo(3);
      }
    }
  }

  /** Built into one table of tens of thousands, each name must still be found by its words. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "pt", "ru", "tr"})
  void build_everyNameThatMayStandInAText_isFoundByItsWords(String language) {
    GazetteerBuilder builder = new GazetteerBuilder(REGIONS);
    Resource.lines(language + ".tsv.gz").forEach(builder::add);
    Gazetteer book = builder.build();
    List<String> lost = new ArrayList<>();
    for (Row row : rows(language)) {
      boolean inTexts = !TITLE.matcher(row.name()).find() && Tokens.of(row.name()).size() > 0;
      if (inTexts && !row.meanings().isEmpty() && !isFound(book, row)) {
        lost.add(row.name());
      }
    }

    assertThat(lost).isEmpty();
  }

  // Of two spellings that differ in capitals alone the first stays: it has the country too.
  private static boolean isFound(Gazetteer book, Row row) {
    Tokens words = Tokens.of(row.name());
    long key = Gazetteer.EMPTY;
    for (int word = 0; word < words.size(); word++) {
      key = Gazetteer.extend(key, words.hash(word));
      if (word < words.size() - 1 && !Gazetteer.goesOn(book.look(key))) {
        return false;
      }
    }
    return Gazetteer.name(book.look(key)) >= 0;
  }

  private static List<Row> rows(String language) {
    List<Row> rows = new ArrayList<>();
    for (String line : Resource.lines(language + ".tsv.gz")) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(3);
      List<Meaning> meanings = new ArrayList<>();
      for (String meaning : columns[2].isEmpty() ? new String[0] : columns[2].split(" ", -1)) {
        String[] parts = meaning.split(":", -1);
        assertThat(parts).as(line).hasSize(3);
        meanings.add(new Meaning(parts[0], parts[1], Double.parseDouble(parts[2])));
      }
      rows.add(new Row(columns[0], columns[1], meanings));
    }
    return rows;
  }
}
