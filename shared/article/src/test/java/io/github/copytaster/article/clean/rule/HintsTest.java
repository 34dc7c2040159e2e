package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class HintsTest {

  private static final Hints HINTS = Hints.of(List.of("Getty", "EPA", "©", "版权", "gett"));

  @Test
  void in_hintsAnywhere_areSeenInTheirOwnCaseOnly() {
    assertThat(HINTS.in("A Getty picture")).isEqualTo(HINTS.bits(List.of("Getty")));
    assertThat(HINTS.in("a getty picture")).isEqualTo(HINTS.bits(List.of("gett")));
    assertThat(HINTS.in("© 2024 EPA")).isEqualTo(HINTS.bits(List.of("©", "EPA")));
    assertThat(HINTS.in("版权所有")).isEqualTo(HINTS.bits(List.of("版权")));
    assertThat(HINTS.in("©")).isEqualTo(HINTS.bits(List.of("©")));
    assertThat(HINTS.in("EP")).isZero();
    assertThat(HINTS.in("")).isZero();
    assertThat(HINTS.bits(List.of())).isZero();
  }

  @Property(seed = "1")
  void in_anyLine_seesWhatContainsSees(
      @ForAll @Size(max = 12) List<@From("pieces") String> pieces) {
    String line = String.join("", pieces);
    List<String> hints = List.of("abc", "abcd", "bca", "caab", "é", "éa");

    long expected = 0;
    for (String hint : hints) {
      expected |= line.contains(hint) ? Hints.of(hints).bits(List.of(hint)) : 0;
    }
    assertThat(Hints.of(hints).in(line)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of("a", "b", "c", "d", "é", "abc", " ");
  }

  @Test
  void of_hintsThatCannotBeFound_areRefused() {
    assertThatThrownBy(() -> Hints.of(List.of("ab")))
        .hasMessage("expected three signs or one beyond ASCII, found \"ab\"");
    assertThatThrownBy(() -> Hints.of(Collections.nCopies(65, "abc")))
        .hasMessage("expected at most 64 hints, found 65");
  }
}
