package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PhrasesTest {

  @Test
  void of_fourNeighbours_oneOfThreeWordsAndOneOfOne() {
    assertThat(texts("goal striker bank rates", 1, 1, 1, 1))
        .containsExactly("goal striker bank", "rates");
  }

  @Test
  void of_hyphen_joins() {
    assertThat(texts("match goal-striker", 0, 2, 1)).containsExactly("goal-striker");
  }

  @Test
  void of_comma_divides() {
    assertThat(texts("goal, striker", 2, 1)).containsExactly("goal", "striker");
  }

  @Test
  void of_wordBelowAShareOfTheHeaviest_explainsNothing() {
    assertThat(texts("goal, striker", 1, 0.1f)).containsExactly("goal");
  }

  @Test
  void of_equalWeights_theFirstComesFirst() {
    assertThat(texts("bank, goal, striker", 1, 1, 1)).containsExactly("bank", "goal", "striker");
  }

  @Test
  void of_nothingSpeaksForTheTopic_none() {
    assertThat(texts("goal striker", -1, 0)).isEmpty();
  }

  @Property(tries = 300, seed = "1")
  void of_anyWeights_fewPlacedHeaviestFirstAndEachTellsMore(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 6) Integer> words,
      @ForAll @Size(7) List<@FloatRange(min = -1, max = 1) Float> weights) {
    String body = String.join(" ", words.stream().map(TinyModel.WORDS::get).toList());
    TokenisedCopy article = article(body);
    WordBag bag = WordBag.of(article, TinyModel.vocabulary());
    float[] ofMembers = new float[bag.size()];
    for (int member = 0; member < ofMembers.length; member++) {
      ofMembers[member] = weights.get(bag.row(member));
    }
    List<Evidence> evidence = Phrases.of(article, bag, ofMembers);

    assertThat(evidence).hasSizeLessThanOrEqualTo(5);
    Set<String> told = new HashSet<>();
    double last = Double.MAX_VALUE;
    for (Evidence phrase : evidence) {
      assertThat(phrase.text()).isEqualTo(body.substring(phrase.start(), phrase.end()));
      assertThat(phrase.weight()).isPositive().isLessThanOrEqualTo(last);
      List<String> of = List.of(phrase.text().toLowerCase(Locale.ROOT).split(" ", -1));
      assertThat(of).hasSizeLessThanOrEqualTo(3);
      assertThat(told.addAll(of)).isTrue();
      last = phrase.weight();
    }
  }

  private static List<String> texts(String body, float... weights) {
    TokenisedCopy article = article(body);
    WordBag bag = WordBag.of(article, TinyModel.vocabulary());
    return Phrases.of(article, bag, weights).stream().map(Evidence::text).toList();
  }

  private static TokenisedCopy article(String body) {
    return TokenisedCopy.of(new Copy("", body, "", "en", ""));
  }
}
