package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every article that the bundled reader reads. */
final class ReadingPropertiesTest {

  private static final FirstTopicReader READER = FirstTopicReader.bundled();

  private static final List<String> WORDS =
      List.of(
          "minister",
          "election",
          "striker",
          "league",
          "shares",
          "profit",
          "hospital",
          "vaccine",
          "storm",
          "flood",
          "court",
          "murder",
          "troops",
          "ceasefire",
          "film",
          "album",
          "school",
          "pupils",
          "church",
          "strike",
          "the",
          "of",
          "and",
          "first",
          "doesn't",
          "2025",
          "qzx");

  @Property(tries = 150, seed = "1")
  void read_anyArticle_fewTopicsWithScoresAndPlacedEvidence(
      @ForAll("bodies") String title, @ForAll("bodies") String body) {
    TokenisedCopy article = TokenisedCopy.of(new Copy(title, body, "", "en", ""));
    TopicLabels labels = READER.read(article);

    assertThat(labels.doubt()).isBetween(0.0, 1.0);
    assertThat(labels.topics()).hasSizeLessThanOrEqualTo(3);
    assertThat(labels.topics().isEmpty()).isEqualTo(labels.abstention() != Abstention.NONE);
    assertThat(labels.topics().stream().map(label -> label.concept().code()).distinct())
        .hasSameSizeAs(labels.topics());
    assertThat(labels.narrower()).hasSizeLessThanOrEqualTo(1);
    for (TopicLabel label : labels.topics()) {
      assertThat(label.score()).isBetween(0.0, 1.0);
      for (Evidence evidence : label.evidence()) {
        assertThat(evidence.text())
            .isEqualTo(article.text().substring(evidence.start(), evidence.end()));
      }
    }
  }

  @Property(tries = 150, seed = "1")
  void reading_anyArticle_probabilitiesSumToOneAboveAndBelow(@ForAll("bodies") String body) {
    FirstReading reading = READER.reading(TokenisedCopy.of(new Copy("", body, "", "en", "")));

    assertThat(Arrays.stream(reading.probabilities()).sum()).isCloseTo(1, within(1e-9));
    for (int topic = 0; topic < 17; topic++) {
      assertThat(Arrays.stream(reading.narrower(topic)).sum()).isCloseTo(1, within(1e-9));
    }
  }

  /** A narrower concept belongs to the first topic, whatever else is said. */
  @Property(tries = 150, seed = "1")
  void read_narrower_isBelowTheFirstTopic(@ForAll("bodies") String body) {
    TopicLabels labels = READER.read(TokenisedCopy.of(new Copy("Headline", body, "", "en", "")));
    Concepts concepts = READER.concepts();

    for (TopicLabel narrower : labels.narrower()) {
      int topic = concepts.topics().indexOf(labels.topics().get(0).concept());
      assertThat(concepts.below(topic).stream().map(concepts.narrower()::get))
          .contains(narrower.concept());
    }
  }

  @Test
  void reading_probabilities_areACopy() {
    FirstReading reading =
        READER.reading(TokenisedCopy.of(new Copy("", "the striker scored", "", "en", "")));
    reading.probabilities()[0] = 9;

    assertThat(reading.probabilities()[0]).isLessThan(1);
  }

  @Test
  void read_manyThreads_sameAnswer() {
    TokenisedCopy article =
        TokenisedCopy.of(
            new Copy("Ferry pier", "The council voted to rebuild the pier", "", "en", ""));
    TopicLabels alone = READER.read(article);

    assertThat(IntStream.range(0, 200).parallel().mapToObj(number -> READER.read(article)))
        .containsOnly(alone);
  }

  /** Behind 400 words of body nothing is read, so nothing there may change the answer. */
  @Test
  void read_whatStandsBehindTheFirst400Words_changesNothing() {
    String body = "The council voted to rebuild the ferry pier. ".repeat(60);

    assertThat(READER.read(TokenisedCopy.of(new Copy("Pier", body + "war", "", "en", ""))))
        .isEqualTo(READER.read(TokenisedCopy.of(new Copy("Pier", body + "goal", "", "en", ""))));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(0)
        .ofMaxSize(80)
        .map(list -> String.join(" ", list));
  }
}
