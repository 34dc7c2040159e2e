package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages out of lynx ended in twenty lines of addresses, and every name had a number before it. */
final class DumpedLinksTest {

  private static final String REFERENCES =
      """


      References

         Visible links
         1. https://echo.example/council
         2. https://echo.example/s
         3. mailto:desk@echo.example
      """;

  @Test
  void off_linksOfAPage_areDroppedWithTheirNumbers() {
    Unmarked text =
        DumpedLinks.off(
            "   The [1]council voted, the mayor said.[2]\n\n   [3]Write to us" + REFERENCES);

    assertThat(text.text().strip())
        .isEqualTo("The council voted, the mayor said.\n\n   Write to us");
    assertThat(text.dropped()).contains(new DroppedText("2. https://echo.example/s", "link"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor[1] voted.",
        "The mayor[1] voted.\n\nReferences\n\n1. Ross, A. The piers of Westmouth, 1902.\n2. Hale, B.",
        "References\n\n1. https://echo.example/\n2. https://echo.example/a\n\nThe mayor[1] voted."
      })
  void off_textWithoutSuchAList_isItself(String text) {
    assertThat(DumpedLinks.off(text).text()).isEqualTo(text);
  }
}
