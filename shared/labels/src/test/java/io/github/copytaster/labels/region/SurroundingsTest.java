package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the learned weights can see of a mention's neighbours, and what they must not. */
final class SurroundingsTest {

  private static final Gazetteer BOOK =
      Books.of(
          "Kenya\t\tKE:N:1",
          "Ghana\t\tGH:N:1",
          "Kenyan\t\tKE:D:1",
          "Ghanaian\t\tGH:D:1",
          "Nairobi\t\tKE:C:1");

  @Test
  void keys_sameSentenceAboutAnotherCountry_areTheSame() {
    assertThat(keys("", "Troops moved into Kenya on Monday.", 0))
        .isEqualTo(keys("", "Troops moved into Ghana on Monday.", 0));
  }

  @Test
  void keys_anotherWordBeside_areOthers() {
    assertThat(keys("", "Troops moved into Kenya on Monday.", 0))
        .isNotEqualTo(keys("", "Troops moved from Kenya on Monday.", 0));
  }

  @Test
  void keys_nameBeside_countsAsItsKindOnly() {
    assertThat(keys("", "The talks of Kenya and Ghana failed.", 0))
        .isEqualTo(keys("", "The talks of Ghana and Kenya failed.", 0))
        .isNotEqualTo(keys("", "The talks of Kenya and Nairobi failed.", 0));
  }

  @Test
  void keys_numberBeside_countsAsANumber() {
    assertThat(keys("", "They lent Kenya 40 trucks.", 0))
        .isEqualTo(keys("", "They lent Kenya 3,000 trucks.", 0));
  }

  @Test
  void keys_capitalOfTheWordBefore_doesNotMatter() {
    assertThat(keys("", "Rain fell over Kenya today.", 0))
        .isEqualTo(keys("", "Rain Fell Over Kenya today.", 0));
  }

  @Test
  void keys_sentenceBefore_isNotSeen() {
    assertThat(keys("", "They sang. In Kenya rain fell.", 0))
        .isEqualTo(keys("", "They wept. In Kenya rain fell.", 0));
  }

  @Test
  void keys_titleAndBody_doNotLookIntoEachOther() {
    assertThat(keys("Rain in Kenya", "Crops were lost.", 0))
        .isEqualTo(keys("Rain in Kenya", "Homes were flooded.", 0));
  }

  @Test
  void keys_commaBeside_isSeen() {
    assertThat(keys("", "They went to Kenya, said Ann.", 0))
        .isNotEqualTo(keys("", "They went to Kenya said Ann.", 0));
  }

  @Test
  void isOpening_titleAndTwoSentences_notTheThird() {
    PlaceReader.Reading reading =
        Books.read(
            BOOK, "Kenya votes", "It rained in Kenya. Ghana was dry. The vote in Kenya went on.");
    Surroundings surroundings = new Surroundings(reading.passage(), reading.mentions());

    assertThat(List.of(0, 1, 2, 3))
        .extracting(surroundings::isOpening)
        .containsExactly(true, true, true, false);
  }

  @Property(tries = 300, seed = "1")
  void keys_anyText_fitAndAreFewerThanTheMost(@ForAll("texts") String text) {
    PlaceReader.Reading reading = Books.read(BOOK, "", text);
    Surroundings surroundings = new Surroundings(reading.passage(), reading.mentions());
    int[] keys = new int[Surroundings.MOST_KEYS];

    for (int mention = 0; mention < reading.mentions().size(); mention++) {
      assertThat(surroundings.keys(mention, keys)).isBetween(6, Surroundings.MOST_KEYS);
    }
  }

  @Property(tries = 100, seed = "1")
  void keys_sameTextTwice_areTheSame(@ForAll("texts") String text) {
    String twice = text + "\nKenya";

    assertThat(keys("", twice, 0)).isEqualTo(keys("", twice, 0));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Kenya", "Ghana's", "Kenyan", "in", "the", "40", "said", ".", ",", "\n", "St.", "—")
        .list()
        .ofMaxSize(40)
        .map(words -> words.stream().collect(Collectors.joining(" ")));
  }

  private static Set<Integer> keys(String title, String body, int mention) {
    PlaceReader.Reading reading = Books.read(BOOK, title, body);
    int[] keys = new int[Surroundings.MOST_KEYS];
    int size = new Surroundings(reading.passage(), reading.mentions()).keys(mention, keys);
    return new HashSet<>(Arrays.stream(keys).limit(size).boxed().toList());
  }
}
