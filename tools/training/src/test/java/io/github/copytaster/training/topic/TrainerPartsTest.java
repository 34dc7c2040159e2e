package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.text.Tokens;
import io.github.copytaster.labels.topic.NetworkParts;
import io.github.copytaster.labels.topic.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parts of the trainer that a model's quality hangs on and that no report would show broken.
 */
final class TrainerPartsTest {

  @TempDir Path folder;

  @Test
  void vocabulary_wordsInEnoughExamples_theCommonestFirst() {
    List<Example> examples =
        List.of(
            example("goal goal goal striker"), example("goal striker pier"), example("goal ferry"));

    Vocabulary two = VocabularyBuilder.of(examples, 2, 10);
    Vocabulary one = VocabularyBuilder.of(examples, 2, 1);

    assertThat(two.size()).isEqualTo(2);
    assertThat(row(two, "goal")).isZero();
    assertThat(row(two, "striker")).isEqualTo(1);
    assertThat(row(two, "pier")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(one.size()).isEqualTo(1);
    assertThat(row(one, "striker")).isEqualTo(Vocabulary.UNKNOWN);
  }

  /** Numbers and stop words say nothing, however often they stand there. */
  @Test
  void vocabulary_numbersAndStopWords_areLeftOut() {
    List<Example> examples =
        List.of(example("the of 2025 1,000 goal"), example("the of 2025 goal"));

    Vocabulary vocabulary = VocabularyBuilder.of(examples, 1, 100);

    assertThat(row(vocabulary, "goal")).isNotEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.size()).isEqualTo(1);
  }

  @Property(tries = 30, seed = "1")
  void vocabulary_orderOfExamples_doesNotMatter(@ForAll long seed) {
    List<Example> examples = new java.util.ArrayList<>(Examples.many(30));
    Vocabulary plain = VocabularyBuilder.of(examples, 2, 8);
    java.util.Collections.shuffle(examples, new Random(seed));
    Vocabulary shuffled = VocabularyBuilder.of(examples, 2, 8);

    for (String word : List.of("goal", "bank", "people", "stadium", "bonds", "interest")) {
      assertThat(row(shuffled, word)).isEqualTo(row(plain, word));
    }
  }

  /** Eight bits cost a vector at most half a step of each of its numbers. */
  @Property(tries = 30, seed = "1")
  void quantised_vectors_areOffByHalfAStepAtMost(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int words) {
    Settings settings = new Settings(8, 4, 1, 1, 0.2f, 0.06f, 0, 0, 1, 1);
    Weights weights = Weights.random(words, settings, 3, new Random(seed));

    NetworkParts parts = weights.quantised().parts();

    for (int at = 0; at < weights.vectors.length; at++) {
      float scale = parts.vectorScales()[at / 8];
      assertThat(parts.vectors()[at] * scale)
          .isCloseTo(weights.vectors[at], within(scale * 0.501f));
    }
  }

  /** A word that was never met has a vector of nothing, which must not become not-a-number. */
  @Test
  void quantised_vectorOfZeros_staysZeros() {
    NetworkParts parts = new Weights(1, 4, 2, 3).quantised().parts();

    assertThat(parts.vectors()).containsOnly(0);
    assertThat(parts.vectorScales()[0]).isPositive().isFinite();
  }

  @Test
  void takeVectors_ofAFinishedNetwork_areItsVectors() {
    Settings settings = new Settings(4, 2, 1, 1, 0.2f, 0.06f, 0, 0, 1, 1);
    Weights learnt = Weights.random(3, settings, 2, new Random(1));
    Weights fresh = new Weights(3, 4, 2, 2);

    fresh.takeVectors(learnt.quantised());

    for (int at = 0; at < fresh.vectors.length; at++) {
      assertThat(fresh.vectors[at]).isCloseTo(learnt.vectors[at], within(0.002f));
    }
  }

  /** Cross-entropy: what is said less what is meant, so that slopes sum to nothing. */
  @Test
  void slope_ofTopics_isWhatIsSaidLessWhatIsMeant() {
    float[] scores = {1, 1};

    new Targets(2, 0.4f).slope(Examples.one(0, 0), scores);

    assertThat(scores[0]).isCloseTo(-0.5f, within(1e-6f));
    assertThat(scores[1]).isCloseTo(0.5f, within(1e-6f));
  }

  /** An example that is no brief teaches the outputs for briefs nothing. */
  @Test
  void slope_ofBriefs_isNothingForWhatIsNoBrief() {
    float[] scores = {1, 1, 5, -5};

    new Targets(2, 0.4f).slope(Examples.one(0, 0), scores);

    assertThat(scores[2]).isZero();
    assertThat(scores[3]).isZero();
  }

  @Test
  void naiveBayes_wordsOfATopic_nameIt() {
    List<Example> examples = Examples.many(40);
    NaiveBayes bayes = NaiveBayes.train(examples, VocabularyBuilder.of(examples, 2, 100), 2);

    assertThat(bayes.topic(example("goal striker referee"))).isZero();
    assertThat(bayes.topic(example("bank interest shares"))).isEqualTo(1);
  }

  /** Fewer examples, more passes: never fewer than 6, nor more than 60. */
  @Test
  void settings_forExamples_passesAreBounded() {
    assertThat(Settings.forExamples(10, 64).epochs()).isEqualTo(60);
    assertThat(Settings.forExamples(2_000, 64).epochs()).isEqualTo(20);
    assertThat(Settings.forExamples(1_000_000, 64).epochs()).isEqualTo(6);
    assertThat(Settings.standard().ofNetwork(1).seed()).isNotEqualTo(Settings.standard().seed());
  }

  /** The hash in a model's provenance tells whether a file is the one it was trained on. */
  @Test
  void provenance_hash_changesWithOneByte() throws IOException {
    Path one = Files.writeString(folder.resolve("one"), "pier");
    Path other = Files.writeString(folder.resolve("other"), "piers");

    assertThat(Provenance.hash(one))
        .matches("[0-9a-f]{16}")
        .isEqualTo(Provenance.hash(one))
        .isNotEqualTo(Provenance.hash(other));
    assertThat(
            new Provenance(
                    List.of(new Provenance.DataFile("labels.jsonl", "0123456789abcdef")),
                    7,
                    Settings.standard())
                .line())
        .startsWith("7 examples of labels.jsonl@0123456789abcdef; ")
        .doesNotContain("\n");
  }

  private static int row(Vocabulary vocabulary, String word) {
    return vocabulary.row(Tokens.hashOf(word));
  }

  private static Example example(String text) {
    Example plain = Examples.one(0, 0);
    return new Example(
        text,
        plain.source(),
        plain.kind(),
        new Copy("", text, "", "en", ""),
        plain.topics(),
        plain.narrower(),
        plain.brief(),
        1,
        plain.given(),
        -1);
  }
}
