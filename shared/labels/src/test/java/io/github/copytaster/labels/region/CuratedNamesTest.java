package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void add_unknownCountry_namesIt() {
    GazetteerBuilder builder = new GazetteerBuilder(Regions.bundled());

    assertThatThrownBy(() -> builder.add("Atlantis\t\tQQ:N:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("QQ:N:1");
  }

  private static List<String> names() {
    return ROWS.stream()
        .flatMap(row -> Arrays.stream(row.split("\t", -1)[2].split(";", -1)))
        .map(name -> name.replace("~", ""))
        .toList();
  }
}
