package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class RunPartTest {

  @Test
  void of_changedTopic_countsTheMoveAndKeepsTheExample() {
    Movement moved = movement("a1", "conflict", "politics", "FR", "FR");

    RunPart part = RunPart.of(moved);

    assertThat(part.relabelled()).isEqualTo(1);
    assertThat(part.topicMoves()).isEqualTo(Map.of("conflict → politics", 1));
    assertThat(part.countryMoves()).isEmpty();
    assertThat(part.examples()).containsExactly(moved);
  }

  @Test
  void of_changedCountriesOnly_isAChangeToo() {
    RunPart part = RunPart.of(movement("a1", "sport", "sport", "FR", "FR,DE"));

    assertThat(part.relabelled()).isEqualTo(1);
    assertThat(part.topicMoves()).isEmpty();
    assertThat(part.countryMoves()).isEqualTo(Map.of("FR → FR,DE", 1));
  }

  @Test
  void of_sameLabels_isUnchangedWithoutExample() {
    assertThat(RunPart.of(movement("a1", "sport", "sport", "FR", "FR")))
        .isEqualTo(RunPart.oneUnchanged());
  }

  @Test
  void plus_sameMoves_addUp() {
    RunPart one = RunPart.of(movement("a1", "conflict", "politics", "FR", "DE"));
    RunPart other = RunPart.of(movement("a2", "conflict", "politics", "FR", "DE"));

    RunPart sum = one.plus(other).plus(RunPart.oneLost()).plus(RunPart.oneMissing());

    assertThat(sum.relabelled()).isEqualTo(2);
    assertThat(sum.lost()).isEqualTo(1);
    assertThat(sum.missing()).isEqualTo(1);
    assertThat(sum.topicMoves()).isEqualTo(Map.of("conflict → politics", 2));
    assertThat(sum.countryMoves()).isEqualTo(Map.of("FR → DE", 2));
  }

  /** A report of an archive must stay small enough to be read, and to be held. */
  @Test
  void plus_thousandChanges_keepsTwoHundredExamplesAndEveryCount() {
    RunPart sum = RunPart.NOTHING;
    for (int article = 0; article < 1_000; article++) {
      sum = sum.plus(RunPart.of(movement("a" + article, "conflict", "politics", "FR", "FR")));
    }

    assertThat(sum.relabelled()).isEqualTo(1_000);
    assertThat(sum.topicMoves()).isEqualTo(Map.of("conflict → politics", 1_000));
    assertThat(sum.examples()).hasSize(200).first().extracting(Movement::articleId).isEqualTo("a0");
  }

  @Property(tries = 200, seed = "1")
  void plus_partsInAnyGrouping_giveTheSameCounts(
      @ForAll("parts") RunPart one, @ForAll("parts") RunPart two, @ForAll("parts") RunPart three) {
    assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    assertThat(RunPart.NOTHING.plus(one)).isEqualTo(one).isEqualTo(one.plus(RunPart.NOTHING));
  }

  @Provide
  Arbitrary<RunPart> parts() {
    Arbitrary<String> topics = Arbitraries.of("conflict", "politics", "sport", "none");
    Arbitrary<String> countries = Arbitraries.of("FR", "DE,FR", "none");
    return Arbitraries.oneOf(
        Arbitraries.of(List.of(RunPart.oneLost(), RunPart.oneMissing(), RunPart.oneUnchanged())),
        topics.flatMap(
            before ->
                topics.flatMap(
                    after ->
                        countries.map(
                            country -> RunPart.of(movement("a1", before, after, country, "FR"))))));
  }

  private static Movement movement(
      String id, String topicBefore, String topicAfter, String before, String after) {
    return new Movement(id, "title of " + id, topicBefore, topicAfter, before, after);
  }
}
