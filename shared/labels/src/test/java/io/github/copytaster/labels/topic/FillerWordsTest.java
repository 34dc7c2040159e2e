package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FillerWordsTest {

  private static final List<String> WORDS = List.of("goal", "first", "doesn't", "bank");

  @Test
  void rows_vocabulary_marksItsFillerAlone() {
    assertThat(FillerWords.rows(vocabulary()).stream().boxed()).containsExactly(1, 2);
  }

  @Test
  void rows_bundledVocabulary_hasMostOfThem() {
    int known = FillerWords.rows(BundledModel.load().vocabulary()).cardinality();

    assertThat(known).isBetween(150, 400);
  }

  /** "first Grand Slam", "doesn't rise" and the like stood as evidence. */
  @Test
  void read_fillerThatWeighs_countsForTheTopicAndIsNoEvidence() {
    TopicModel tiny = TinyModel.model();
    TopicModel model =
        new TopicModel(
            tiny.release(),
            tiny.provenance(),
            tiny.concepts(),
            tiny.briefs(),
            vocabulary(),
            new Network(withVectors(tiny.network().parts())),
            tiny.calibration());
    TopicLabels with = read(model, "Their first goal doesn't count");
    TopicLabels without = read(model, "Their only goal cannot count");

    assertThat(with.topics().get(0).evidence()).extracting(Evidence::text).containsExactly("goal");
    assertThat(with.topics().get(0).score()).isNotEqualTo(without.topics().get(0).score());
  }

  private static TopicLabels read(TopicModel model, String body) {
    return new FirstTopicReader(model)
        .read(TokenisedCopy.of(new Copy("Late match", body, "", "en", "")));
  }

  private static NetworkParts withVectors(NetworkParts parts) {
    return new NetworkParts(
        2,
        2,
        6,
        new byte[] {100, 0, 90, 0, 80, 0, 0, 100},
        new float[] {0.05f, 0.05f, 0.05f, 0.05f},
        parts.hiddenWeights(),
        parts.hiddenBiases(),
        parts.outputWeights(),
        parts.outputBiases());
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary(
        WORDS.stream().mapToInt(word -> Vocabulary.fingerprint(Tokens.hashOf(word))).toArray());
  }
}
