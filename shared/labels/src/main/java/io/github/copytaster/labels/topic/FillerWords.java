package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that weigh something and explain nothing: "first", "took", "doesn't". They count for the
 * topic and are left out of its evidence; one phrase in twenty had held one.
 */
final class FillerWords {

  private static final String RESOURCE = "filler.txt";
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final List<String> ALL = load();

  private FillerWords() {}

  /** Their rows in a vocabulary. */
  static BitSet rows(Vocabulary vocabulary) {
    BitSet rows = new BitSet(vocabulary.size());
    for (String word : ALL) {
      int row = vocabulary.row(Tokens.hashOf(word));
      if (row != Vocabulary.UNKNOWN) {
        rows.set(row);
      }
    }
    return rows;
  }

  private static List<String> load() {
    try (InputStream stream = FillerWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from this jar");
      }
      String words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return BLANK.splitAsStream(words.strip()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource " + RESOURCE + " cannot be read", unreadable);
    }
  }
}
