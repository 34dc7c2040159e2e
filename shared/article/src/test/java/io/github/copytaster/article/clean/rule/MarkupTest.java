package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Pier to rise | Pier to rise",
        "###### Pier to rise | Pier to rise",
        "**PARIS (AP)** — The council | PARIS (AP) — The council",
        "**PARIS (AP) —** The council | PARIS (AP) — The council",
        "_PARIS_ — The council | PARIS — The council",
        "The __old__ pier is *not* gone | The old pier is not gone",
        "The ***old*** pier | The old pier"
      })
  void apply_emphasis_leavesTheWords(String marked, String text) {
    assertThat(apply(marked).kept()).containsExactly(text);
  }

  /** An address with brackets of its own ended at the first of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The [council](https://x.example/c) voted | The council voted | (https://x.example/c)",
        "The [council](https://x.example/c_(town)) voted | The council voted | (https://x.example/c_(town))",
        "The [council](https://x.example/c \"Council\") voted | The council voted | (https://x.example/c \"Council\")",
        "The [council](/c) voted | The council voted | (/c)",
        "The [council](../c.html) voted | The council voted | (../c.html)",
        "The [council](www.x.example) voted | The council voted | (www.x.example)",
        "The [council](<https://x.example/c>) voted | The council voted | (<https://x.example/c>)"
      })
  void apply_link_leavesItsWordsAndDropsItsAddress(String marked, String text, String address) {
    Copy copy = apply(marked);

    assertThat(copy.kept()).containsExactly(text);
    assertThat(copy.dropped()).containsExactly(new DroppedText(address, "markup"));
  }

  @Test
  void apply_picture_isDroppedWhole() {
    Copy copy = apply("![The pier](https://x.example/pier.jpg)");

    assertThat(copy.kept()).isEmpty();
    assertThat(copy.dropped())
        .containsExactly(new DroppedText("![The pier](https://x.example/pier.jpg)", "markup"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "snake_case_name and 2 * 3 * 4",
        "The mayor (left) [sic] said so",
        "She quoted [article 4](of the law) twice",
        "#pier is what they write",
        "* an item of a list",
        "A footnote* and another*"
      })
  void apply_signsThatAreNoMarks_stay(String line) {
    assertThat(apply(line).kept()).containsExactly(line);
  }

  @Property(tries = 500, seed = "1")
  void apply_anyLine_losesNoLetter(@ForAll String line) {
    Copy copy = apply("x" + line.replace('\n', ' '));
    StringBuilder after = new StringBuilder(String.join("", copy.kept()));
    copy.dropped().forEach(text -> after.append(text.text()));

    assertThat(letters(after.toString())).isEqualTo(letters("x" + line));
  }

  @Test
  @Timeout(20)
  void apply_hostileMarks_areReadInBoundedTime() {
    for (String unit : new String[] {"[", "[a](", "[a](http:(", "*a", "_a", "**", "](", "![a](/"}) {
      assertThat(apply(unit.repeat(20_000)).kept()).hasSizeLessThan(2);
    }
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static Copy apply(String line) {
    Copy copy = new Copy(List.of(line));
    new Markup().apply(copy);
    return copy;
  }
}
