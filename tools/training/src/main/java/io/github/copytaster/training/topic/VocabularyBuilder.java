package io.github.copytaster.training.topic;

import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Tokens;
import io.github.copytaster.labels.topic.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words worth a vector: in enough examples, no numbers, no stop words, the commonest first. */
final class VocabularyBuilder {

  private VocabularyBuilder() {}

  /** A vocabulary of at most {@code most} words, each in at least {@code least} of the examples. */
  static Vocabulary of(List<Example> examples, int least, int most) {
    Map<Integer, Integer> frequencies = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (Example example : examples) {
      Tokens tokens = TokenisedCopy.of(example.copy()).tokens();
      seen.clear();
      for (int token = 0; token < tokens.size(); token++) {
        if (!tokens.isNumber(token)) {
          seen.add(Vocabulary.fingerprint(tokens.hash(token)));
        }
      }
      seen.forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    stopWords().forEach(frequencies::remove);
    return new Vocabulary(
        frequencies.entrySet().stream()
            .filter(word -> word.getValue() >= least)
            .sorted(
                Comparator.comparingInt((Map.Entry<Integer, Integer> word) -> -word.getValue())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }

  private static Set<Integer> stopWords() {
    try (InputStream stream = VocabularyBuilder.class.getResourceAsStream("stopwords.txt")) {
      if (stream == null) {
        throw new IllegalStateException("resource stopwords.txt is missing from this jar");
      }
      String words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Set<Integer> fingerprints = new HashSet<>();
      for (String word : words.split("\\s+", -1)) {
        if (!word.isEmpty()) {
          fingerprints.add(Vocabulary.fingerprint(Tokens.hashOf(word)));
        }
      }
      return fingerprints;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource stopwords.txt cannot be read", unreadable);
    }
  }
}
