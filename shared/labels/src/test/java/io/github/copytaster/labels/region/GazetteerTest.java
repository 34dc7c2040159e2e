package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class GazetteerTest {

  private static final Regions REGIONS = Regions.bundled();

  @Test
  void look_nameAndItsBeginning_bothKnown() {
    Gazetteer gazetteer = gazetteer("New York\t\tUS:M:1", "New York City\t\tUS:C:1");

    int shorter = gazetteer.look(key("New York"));
    int longer = gazetteer.look(key("New York City"));

    assertThat(Gazetteer.goesOn(shorter)).isTrue();
    assertThat(gazetteer.kind(Gazetteer.name(shorter))).isEqualTo(PlaceKind.LARGE_CITY);
    assertThat(Gazetteer.goesOn(longer)).isFalse();
    assertThat(gazetteer.kind(Gazetteer.name(longer))).isEqualTo(PlaceKind.CAPITAL);
    assertThat(Gazetteer.name(gazetteer.look(key("New")))).isNegative();
    assertThat(gazetteer.look(key("Old"))).isEqualTo(Gazetteer.ABSENT);
  }

  @Test
  void add_sameNameTwice_firstStays() {
    Gazetteer gazetteer = gazetteer("Georgia\t\tGE:N:0.5 US:1:0.5", "Georgia\t\tUS:1:1");

    int name = Gazetteer.name(gazetteer.look(key("Georgia")));

    assertThat(gazetteer.size()).isEqualTo(1);
    assertThat(gazetteer.meanings(name)).isEqualTo(2);
    assertThat(REGIONS.code(gazetteer.country(name, 0))).isEqualTo("GE");
    assertThat(gazetteer.share(name, 1)).isEqualTo(0.5f);
  }

  @Test
  void add_unknownFlagOrKind_refused() {
    GazetteerBuilder builder = new GazetteerBuilder(REGIONS);

    assertThatThrownBy(() -> builder.add("Rome\tq\tIT:C:1")).hasMessageContaining("q");
    assertThatThrownBy(() -> builder.add("Rome\t\tIT:Y:1")).hasMessageContaining("Y");
    assertThatThrownBy(() -> builder.add("Rome")).hasMessageContaining("Rome");
  }

  @Property(tries = 100, seed = "1")
  void look_everyNameAdded_isFound(
      @ForAll @Size(max = 60) List<@AlphaChars @StringLength(min = 1, max = 12) String> words) {
    List<String> rows = new ArrayList<>();
    words.forEach(word -> rows.add(word + "\t\tFR:S:1"));
    Gazetteer gazetteer = gazetteer(rows.toArray(new String[0]));

    assertThat(words)
        .allSatisfy(word -> assertThat(Gazetteer.name(gazetteer.look(key(word)))).isNotNegative());
  }

  @Property(tries = 100, seed = "1")
  void stems_anyEndingUpToSix_found(
      @ForAll @AlphaChars @StringLength(min = 3, max = 8) String stem,
      @ForAll @AlphaChars @StringLength(max = 6) String ending) {
    Gazetteer gazetteer = gazetteer(stem + "*\t\tRU:D:1");
    String word = stem + ending;

    assertThat(gazetteer.stems().find(word, Tokens.of(word), 0)).isZero();
  }

  @Test
  void stems_arabicParticlesInFront_seenThrough() {
    Stems stems = gazetteer("تونس*\t\tTN:N:1").stems();

    for (String word : List.of("تونس", "بتونس", "وتونس", "وبتونس", "التونسية", "للتونسيين")) {
      assertThat(stems.find(word, Tokens.of(word), 0)).as(word).isZero();
    }
    assertThat(stems.find("ليبيا", Tokens.of("ليبيا"), 0)).isEqualTo(Stems.NONE);
  }

  private static Gazetteer gazetteer(String... rows) {
    GazetteerBuilder builder = new GazetteerBuilder(REGIONS);
    for (String row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  private static long key(String name) {
    Tokens words = Tokens.of(name);
    long key = Gazetteer.EMPTY;
    for (int word = 0; word < words.size(); word++) {
      key = Gazetteer.extend(key, words.hash(word));
    }
    return key;
  }
}
