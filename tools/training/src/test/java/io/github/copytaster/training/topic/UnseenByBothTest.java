package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.training.topic.Example.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class UnseenByBothTest {

  @Test
  void of_heldSource_isJudgedAndNotLearnt() {
    Example held = example("t1", "masakhanews_eng", Kind.NEWS, List.of(3));
    Example other = example("t2", "bbc_2225", Kind.NEWS, List.of(3));

    UnseenByBoth unseen = UnseenByBoth.of(List.of(held, other));

    assertThat(unseen.judged()).containsExactly(held);
    assertThat(unseen.learnt()).containsExactly(other);
  }

  /** Its unlabelled articles teach a source's habits too. */
  @Test
  void of_unlabelledArticleOfAHeldSource_isNeitherLearntNorJudged() {
    Example pool = example("u1", "yule_fox_2024", Kind.POOL, List.of());

    UnseenByBoth unseen = UnseenByBoth.of(List.of(pool));

    assertThat(unseen.learnt()).isEmpty();
    assertThat(unseen.judged()).isEmpty();
  }

  @Test
  void of_webPages_aFifthIsJudged() {
    List<Example> pages =
        IntStream.range(0, 500)
            .mapToObj(number -> example("w" + number, "wcxb", Kind.WEB, List.of(1)))
            .toList();

    UnseenByBoth unseen = UnseenByBoth.of(pages);

    assertThat(unseen.judged()).hasSizeBetween(75, 125);
    assertThat(unseen.judged()).allMatch(page -> Folds.of(page) == 0);
    assertThat(unseen.learnt()).hasSize(500 - unseen.judged().size());
  }

  private static Example example(String key, String source, Kind kind, List<Integer> given) {
    Copy copy = new Copy("Snow ahead", "Forecasters expect snow by Sunday", "", "en", "");
    return new Example(
        key, source, kind, copy, new float[17], new float[0], new float[0], 1, given, -1);
  }
}
