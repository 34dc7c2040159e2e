package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "'… — ?' | 0",
        "Pier | 1",
        "The council voted, 7 to 2. | 6",
        "Совет проголосовал | 2",
        "시의회가 투표했다 | 2",
        "议会投票重建码头 | 4",
        "สภาลงมติ | 4",
        "AP通信の記者 | 3"
      })
  void count_anyScript_isNearEnough(String text, int words) {
    assertThat(Words.count(text)).isEqualTo(words);
  }

  @Property(tries = 300, seed = "1")
  void count_twoLines_isTheSumOfBoth(@ForAll("lines") String one, @ForAll("lines") String other) {
    assertThat(Words.count(one + "\n" + other)).isEqualTo(Words.count(one) + Words.count(other));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> lines() {
    return net.jqwik.api.Arbitraries.strings().withChars("ab 7.,é").ofMaxLength(40);
  }
}
