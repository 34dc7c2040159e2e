package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A jar that was built or unpacked wrongly must say which of its parts is missing. */
final class ResourceTest {

  @ParameterizedTest
  @ValueSource(strings = {"klingon.tsv.gz", "m49.csv", "M49.tsv"})
  void lines_missing_isNamed(String name) {
    assertThatThrownBy(() -> Resource.lines(name))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("resource " + name + " is missing from this jar");
  }

  @Test
  void lines_packedAndPlain_areReadAsUtf8WithoutTheirLineEnds() {
    assertThat(Resource.lines("m49.tsv")).contains("061\tPolynesia\tAS CK PF NU PN WS TK TO TV WF");
    assertThat(Resource.lines("ru.tsv.gz")).anyMatch(row -> row.startsWith("Москва\t"));
    assertThat(Resource.lines("tr.tsv.gz")).noneMatch(row -> row.endsWith("\r"));
  }
}
