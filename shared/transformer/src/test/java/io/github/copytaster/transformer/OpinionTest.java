package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.region.RegionReading;
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
    Opinion opinion = read("Pier", PIER);
    Concept arts = new Concept("medtop:01000000", "arts");
    Concept sport = new Concept("medtop:15000000", "sport");
    double[] asked = transformer.topics(opinion, List.of(arts, sport));
    double[] turned = transformer.topics(opinion, List.of(sport, arts));

    assertThat(turned).containsExactly(asked[1], asked[0]);
  }

  @Test
  void narrower_wanted_sumToOneAmongThemselves() {
    Opinion opinion = read("Pier", PIER);
    List<Concept> two =
        transformer.model().narrower().subList(0, 2).stream()
            .map(code -> new Concept(code, code))
            .toList();

    assertThat(Arrays.stream(transformer.narrower(opinion, two)).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void narrower_unknownOnly_isZeroAndNotANumberByZero() {
    Opinion opinion = read("Pier", PIER);

    assertThat(transformer.narrower(opinion, List.of(new Concept("desk:7", "harbour"))))
        .containsExactly(0);
  }

  @Test
  void read_whatStandsBehindTheBeginning_changesNothing() {
    String body = PIER.repeat(40);

    assertThat(read("Pier", body + " Rovers won the cup final.").topics())
        .containsExactly(read("Pier", body).topics());
  }

  /** A pair of surrogates that the limit of characters would cut stays whole. */
  @Test
  void read_emojiAtTheLimit_isRead() {
    assertThat(read("", "😀".repeat(2499) + "ab").topics()).hasSize(17);
  }

  @Test
  void read_manyThreads_sameAnswer() {
    double[] alone = read("Pier", PIER).topics();

    assertThat(IntStream.range(0, 12).parallel().mapToObj(number -> read("Pier", PIER).topics()))
        .allMatch(topics -> Arrays.equals(topics, alone));
  }

  @Test
  void names_asked_areOneEachAndUnreadBehindTheBeginning() {
    String body = "Voters in Kenya queued. " + PIER.repeat(40) + " Ghana watched.";
    RegionReading reading = Readings.of("Kenya votes", body);

    Opinion opinion = transformer.read(Readings.copy("Kenya votes", body), reading.namings());

    assertThat(opinion.names()).hasSize(3);
    assertThat(opinion.names().get(0)).isNotEqualTo(Opinion.Name.UNREAD);
    assertThat(opinion.names().get(1)).isNotEqualTo(Opinion.Name.UNREAD);
    assertThat(opinion.names().get(2)).isEqualTo(Opinion.Name.UNREAD);
  }

  /** What is asked for changes nothing of what is read. */
  @Test
  void names_askedOrNot_topicsAreTheSame() {
    RegionReading reading = Readings.of("", "Voters in Kenya queued, Ghana said.");
    Copy copy = Readings.copy("", "Voters in Kenya queued, Ghana said.");

    assertThat(transformer.read(copy, reading.namings()).topics())
        .containsExactly(read("", copy.body()).topics());
  }

  private static Opinion read(String title, String body) {
    return transformer.read(Readings.copy(title, body), List.of());
  }
}
