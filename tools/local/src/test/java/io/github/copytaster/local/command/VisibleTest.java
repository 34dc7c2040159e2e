package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VisibleTest {

  /**
   * A file named with a line end made a row of its own, and one with an escape sign coloured all.
   */
  @ParameterizedTest
  @CsvSource({
    "'a\nb.txt', 'a\\nb.txt'",
    "'a\r\tb', 'a\\r\\tb'",
    "'\u001B[31mred', '\\u001b[31mred'",
    "'\u009B31m', '\\u009b31m'",
    "'\u202Etxt.exe', '\\u202etxt.exe'",
    "'a\u2028b', 'a\\u2028b'"
  })
  void of_signsThatSteerATerminal_areSpelledOut(String text, String visible) {
    assertThat(Visible.of(text)).isEqualTo(visible);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pier rebuild.txt", "a ü 新聞 – “x”", "می‌خواهم", "👩‍🚒", "a\\b.txt", ""})
  void of_textOfAnyScript_isTheSame(String text) {
    assertThat(Visible.of(text)).isEqualTo(text);
  }

  @Property(tries = 500, seed = "1")
  void of_anyText_isOneLineWithoutControlSigns(@ForAll String text) {
    assertThat(Visible.of(text)).doesNotContain("\n", "\r", "\u001B", "\u202E");
    assertThat(Visible.of(text).chars()).noneMatch(Character::isISOControl);
  }

  @Property(tries = 200, seed = "1")
  void of_visibleText_staysAsItIs(@ForAll String text) {
    assertThat(Visible.of(Visible.of(text))).isEqualTo(Visible.of(text));
  }
}
