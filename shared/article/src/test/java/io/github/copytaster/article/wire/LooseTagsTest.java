package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags that wires and feeds left in the text stood in the published paragraphs. */
final class LooseTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council voted.<img src=\"http://count.example/1\" height=\"1\" alt=\"\"/> | The council voted.",
        "The mayor says:<SoundRef id=\"S7\"/> | The mayor says:",
        "Between 800<endash>-</endash>1,000 gulls | Between 800-1,000 gulls",
        "See <a href='https://echo.example/pier'>the plan | See the plan",
        "\"We won.\" <Applause> The hall rose | \"We won.\" <Applause> The hall rose",
        "if a < b and c > d | if a < b and c > d"
      })
  void off_text_losesTagsAndKeepsWords(String text, String expected) {
    assertThat(LooseTags.off(text)).isEqualTo(expected);
  }
}
