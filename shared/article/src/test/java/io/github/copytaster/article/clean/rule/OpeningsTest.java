package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpeningsTest {

  private static final Openings OPENINGS =
      Openings.of(List.of("read more", "share", "延伸阅读", "читайте"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more",
        "READ MORE: pier",
        "» Share this",
        "• * (share)",
        "👉 Share",
        "延伸阅读：码头",
        "Читайте также"
      })
  void begin_openingInAnyCaseBehindMarks_isSeen(String line) {
    assertThat(OPENINGS.begin(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "»»", "Ready", "We share", "rea", "延伸", "“Read more”"})
  void begin_otherLines_areNot(String line) {
    assertThat(OPENINGS.begin(line)).isFalse();
  }
}
