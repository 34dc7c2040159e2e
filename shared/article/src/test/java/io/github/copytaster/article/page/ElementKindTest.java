package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementKindTest {

  @ParameterizedTest
  @CsvSource({
    "body, ROOT",
    "article, ARTICLE",
    "main, MAIN",
    "nav, NAV",
    "aside, ASIDE",
    "figcaption, FIGCAPTION",
    "li, LI",
    "p, PARAGRAPH",
    "h1, H1",
    "h2, HEADING",
    "h6, HEADING",
    "th, CELL",
    "tr, OTHER_BLOCK",
    "pre, OTHER_BLOCK",
    "br, BREAK",
    "a, LINK",
    "strong, BOLD",
    "textarea, SKIPPED",
    "script, SKIPPED",
    "span, INLINE",
    "em, INLINE",
    "my-widget, INLINE",
    "'', INLINE"
  })
  void of_name_isItsKind(String name, ElementKind kind) {
    assertThat(ElementKind.of(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "div", "td", "blockquote", "hr", "html", "section", "button"})
  void isBlock_elementThatEndsALine_is(String name) {
    assertThat(ElementKind.of(name).isBlock()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "a", "b", "span", "script", "em", "unheard-of"})
  void isBlock_elementWithinALine_isNot(String name) {
    assertThat(ElementKind.of(name).isBlock()).isFalse();
  }

  /** The flags are columns of the model: each has a bit of its own, from the lowest up. */
  @Test
  void flags_ofAllKinds_areOneBitEach() {
    List<Integer> flags =
        Arrays.stream(ElementKind.values())
            .map(kind -> kind.flag)
            .filter(flag -> flag > 0)
            .toList();

    assertThat(flags).hasSize(ElementKind.FLAGS).doesNotHaveDuplicates().isSorted();
    assertThat(flags).allMatch(flag -> Integer.bitCount(flag) == 1);
    assertThat(flags.get(0)).isEqualTo(1);
    assertThat(flags.get(flags.size() - 1)).isEqualTo(1 << (ElementKind.FLAGS - 1));
  }
}
