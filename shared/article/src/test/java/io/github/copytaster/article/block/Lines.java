package io.github.copytaster.article.block;

import java.util.Arrays;

/** Lines of a test's own, as the block features read them without a lexicon. */
final class Lines {

  private Lines() {}

  static Line[] of(String... texts) {
    LineScanner scanner = new LineScanner();
    return Arrays.stream(texts)
        .map(
            text -> {
              scanner.scan(text);
              return new Line(scanner, WordWeights.none());
            })
        .toArray(Line[]::new);
  }
}
