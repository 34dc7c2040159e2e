package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HintsTest {

  private static final List<String> OPENINGS = List.of("read more", "share", "延伸阅读");

  @ParameterizedTest
  @ValueSource(strings = {"Read more", "READ MORE: pier", "» Share this", "• * (share)", "延伸阅读：码头"})
  void begins_openingInAnyCaseBehindMarks_isSeen(String line) {
    assertThat(Hints.begins(line, OPENINGS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "»»", "Ready", "We share", "rea", "延伸"})
  void begins_otherLines_areNot(String line) {
    assertThat(Hints.begins(line, OPENINGS)).isFalse();
  }

  @Test
  void anyIn_hintAnywhere_isSeenInItsOwnCaseOnly() {
    assertThat(Hints.anyIn("A Getty picture", List.of("EPA", "Getty"))).isTrue();
    assertThat(Hints.anyIn("a getty picture", List.of("EPA", "Getty"))).isFalse();
    assertThat(Hints.anyIn("anything", List.of())).isFalse();
  }
}
