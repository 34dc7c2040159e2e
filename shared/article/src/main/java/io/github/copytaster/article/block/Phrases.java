package io.github.copytaster.article.block;

/**
 * Words and word pairs of one kind in many languages, from a list of ours; the model decides what a
 * hit is worth.
 */
final class Phrases {

  /** The furniture of a news site: share, cookies, sign up, most read. */
  static final Phrases BOILERPLATE = load("boilerplate-words.txt");

  /** What stands above readers' threads and below each contribution. */
  static final Phrases COMMENTS = load("comment-words.txt");

  /** What stands above links to other stories. */
  static final Phrases OTHER_STORIES = load("other-story-words.txt");

  private final IntSet hashes;

  private Phrases(IntSet hashes) {
    this.hashes = hashes;
  }

  /** How many of the phrases a line holds; {@code signPairs} for scripts without spaces. */
  int hits(int[] words, int[] signPairs) {
    int hits = 0;
    for (int at = 0; at < words.length; at++) {
      hits += hashes.contains(words[at]) ? 1 : 0;
      hits += at > 0 && hashes.contains(Hashes.pair(words[at - 1], words[at])) ? 1 : 0;
    }
    for (int pair : signPairs) {
      hits += hashes.contains(pair) ? 1 : 0;
    }
    return hits;
  }

  private static Phrases load(String name) {
    return new Phrases(
        IntSet.of(ListResource.lines(Phrases.class, name).mapToInt(Phrases::hash).toArray()));
  }

  private static int hash(String phrase) {
    int space = phrase.indexOf(' ');
    if (space > 0) {
      return Hashes.pair(
          Hashes.word(phrase.substring(0, space)), Hashes.word(phrase.substring(space + 1)));
    }
    boolean pairOfSigns = phrase.length() == 2 && Character.isIdeographic(phrase.charAt(0));
    return pairOfSigns ? Hashes.mix(phrase.charAt(0) * 31 + phrase.charAt(1)) : Hashes.word(phrase);
  }
}
