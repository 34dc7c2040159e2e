package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Concept;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the bundled transformer says, and how it is asked for. */
final class OpinionTest {

  private static final String PIER =
      "The council of Westmouth voted on Tuesday to rebuild the ferry pier that a storm destroyed.";
  private static Transformer transformer;

  @BeforeAll
  static void load() throws IOException {
    transformer = Transformer.bundled();
  }

  @AfterAll
  static void close() {
    transformer.close();
  }

  @Test
  void topics_wanted_comeInTheOrderOfTheQuestion() {
    Opinion opinion = transformer.read("Pier", PIER);
    Concept arts = new Concept("medtop:01000000", "arts");
    Concept sport = new Concept("medtop:15000000", "sport");
    double[] asked = transformer.topics(opinion, List.of(arts, sport));
    double[] turned = transformer.topics(opinion, List.of(sport, arts));

    assertThat(turned).containsExactly(asked[1], asked[0]);
  }

  @Test
  void narrower_wanted_sumToOneAmongThemselves() {
    Opinion opinion = transformer.read("Pier", PIER);
    List<Concept> two =
        transformer.model().narrower().subList(0, 2).stream()
            .map(code -> new Concept(code, code))
            .toList();

    assertThat(Arrays.stream(transformer.narrower(opinion, two)).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void narrower_unknownOnly_isZeroAndNotANumberByZero() {
    Opinion opinion = transformer.read("Pier", PIER);

    assertThat(transformer.narrower(opinion, List.of(new Concept("desk:7", "harbour"))))
        .containsExactly(0);
  }

  @Test
  void read_whatStandsBehindTheBeginning_changesNothing() {
    String body = PIER.repeat(40);

    assertThat(transformer.read("Pier", body + " Rovers won the cup final.").topics())
        .containsExactly(transformer.read("Pier", body).topics());
  }

  /** A pair of surrogates that the limit of characters would cut stays whole. */
  @Test
  void read_emojiAtTheLimit_isRead() {
    assertThat(transformer.read("", "😀".repeat(2499) + "ab").topics()).hasSize(17);
  }

  @Test
  void read_manyThreads_sameAnswer() {
    double[] alone = transformer.read("Pier", PIER).topics();

    assertThat(
            IntStream.range(0, 12)
                .parallel()
                .mapToObj(number -> transformer.read("Pier", PIER).topics()))
        .allMatch(topics -> Arrays.equals(topics, alone));
  }
}
