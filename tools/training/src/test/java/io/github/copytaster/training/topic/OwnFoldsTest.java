package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class OwnFoldsTest {

  @Test
  void of_fiveSources_heldOutWhole() {
    List<Example> examples = Examples.many(40);
    OwnFolds folds = OwnFolds.of(own(examples), firsts(40));

    assertThat(folds.explanation()).contains("no example of its source");
    for (Example example : examples) {
      assertThat(folds.of(example)).isEqualTo(folds.of(firstOf(examples, example.source())));
    }
  }

  @Property(tries = 50, seed = "1")
  void of_oneSource_copiesAreHeldOutTogether(@ForAll @IntRange(min = 2, max = 7) int copies) {
    List<Example> examples = oneSource(20 * copies);
    int[] firsts = new int[examples.size()];
    for (int number = 0; number < firsts.length; number++) {
      firsts[number] = number - number % (2 * copies) + number % 2;
    }
    OwnFolds folds = OwnFolds.of(own(examples), firsts);

    assertThat(folds.explanation()).contains("neither it nor one nearly the same");
    for (int number = 0; number < firsts.length; number++) {
      assertThat(folds.of(examples.get(number))).isEqualTo(folds.of(examples.get(firsts[number])));
    }
    assertThat(folds.folds().values()).contains(0, 1, 2, 3, 4);
  }

  /** Held out together, the only wording of a topic would leave nothing to learn it from. */
  @Test
  void of_oneWordingATopic_eachInTurnAndSaidToFlatter() {
    List<Example> examples = oneSource(40);
    OwnFolds folds =
        OwnFolds.of(own(examples), IntStream.range(0, 40).map(number -> number % 2).toArray());

    assertThat(folds.explanation()).contains("flatter");
    assertThat(folds.of(examples.get(0))).isNotEqualTo(folds.of(examples.get(2)));
  }

  private static OwnLabels own(List<Example> examples) {
    return new OwnLabels(Examples.CONCEPTS, examples);
  }

  private static int[] firsts(int examples) {
    return IntStream.range(0, examples).toArray();
  }

  private static Example firstOf(List<Example> examples, String source) {
    return examples.stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow();
  }

  private static List<Example> oneSource(int count) {
    return Examples.many(count).stream()
        .map(
            example ->
                new Example(
                    example.key(),
                    "desk",
                    example.kind(),
                    example.copy(),
                    example.topics(),
                    example.narrower(),
                    example.brief(),
                    example.weight(),
                    example.given(),
                    example.givenNarrower()))
        .toList();
  }
}
