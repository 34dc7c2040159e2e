package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a name that may be a place is somebody in this story. */
final class PeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A given name before it, and from then on it alone
        "It rained. Michael Jordan came.|Jordan|true",
        "It rained. Michael Jordan came. Then Jordan left.|Jordan|true",
        // A place that is a given name itself, before a capital
        "It rained. Jordan Pickering came.|Jordan|true",
        "It rained. Kenya Pickering came.|Kenya|false",
        // A preposition says that it is a place after all
        "It rained. Michael Jordan came. He flew to Jordan.|Jordan|false",
        "He flew to Jordan. Michael Jordan came.|Jordan|false",
        // Days and months are no family names
        "It rained. Michael Monday came.|Monday|false",
        // Not together: a comma, a full stop, small letters, another line
        "It rained for Michael, Jordan and Iraq.|Jordan|false",
        "It rained for Michael. Jordan said so.|Jordan|false",
        "It rained. A michael Jordan came.|Jordan|false",
        // What people do and countries do not
        "It rained. Jordan scored twice.|Jordan|true",
        "It rained. Jordan's scored twice.|Jordan|false",
        "It rained. Jordan, scored twice.|Jordan|false",
        "It rained. Kenya scored twice.|Kenya|false",
        "It rained. Jordan voted twice.|Jordan|false",
        "It rained. Nobody came.|Jordan|false"
      })
  void isPerson_wordOfTheBody_byWhatStandsBesideIt(String body, String name, boolean person) {
    String text = body + " " + name;
    Tokens tokens = Tokens.of(text);
    Passage passage = new Passage(text, tokens, Books.CUES, 0, 0, false);

    assertThat(passage.isPerson(tokens.size() - 1)).isEqualTo(person);
  }
}
