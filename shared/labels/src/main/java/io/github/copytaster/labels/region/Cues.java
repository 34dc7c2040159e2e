package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Tokens;
import java.util.List;

/**
 * Words that say how to read the name beside them: given names, titles, prepositions of place, and
 * words of guides rather than news. Read from cues.tsv and given-names.txt.gz. Immutable.
 */
final class Cues {

  static final int GIVEN_NAME = 1;
  static final int TITLE = 1 << 1;
  static final int LOCATIVE = 1 << 2;
  static final int CALENDAR = 1 << 3;
  static final int STATE_AP = 1 << 4;
  static final int STATE_POSTAL = 1 << 5;
  static final int INSIDE = 1 << 6;
  static final int AMOUNT = 1 << 7;
  static final int DIRECTION = 1 << 8;
  static final int CONTINENT_PART = 1 << 9;
  static final int SECOND_PERSON = 1 << 10;
  static final int FIRST_PERSON = 1 << 11;
  static final int GUIDE = 1 << 12;
  static final int REPORT = 1 << 13;

  /** A place that is a given name too, before a capital: "Jordan Pickering". */
  static final int PLACE_AND_NAME = 1 << 14;

  /** What people do and countries do not, behind a name: "Jordan scored". */
  static final int DEED = 1 << 15;

  /** A gazetteer name begins with this word in small letters: "sterling", "al-Shabaab". */
  static final int STARTS_SMALL = 1 << 16;

  private static final List<String> CLASSES =
      List.of(
          "given-name",
          "title",
          "locative",
          "calendar",
          "state-ap",
          "state-postal",
          "inside",
          "amount",
          "direction",
          "continent-part",
          "second-person",
          "first-person",
          "guide",
          "report",
          "place-and-name",
          "deed");

  private static final int SLOTS = 1 << 15;
  private static final int BITS = 1 << 17;

  private final long[] words = new long[SLOTS];
  private final int[] classes = new int[SLOTS];

  // Asked first: its 16 KiB stay in the processor's first cache, the table does not, and most words
  // of an article are not in it.
  private final WordSet known = WordSet.of(BITS);

  private Cues() {}

  /**
   * The cues of this jar, and the words that begin a name in small letters.
   *
   * @param smallStarts hashes of those words
   */
  static Cues bundled(long[] smallStarts) {
    Cues cues = new Cues();
    for (String name : Resource.lines("given-names.txt.gz")) {
      cues.add(Tokens.hashOf(name), GIVEN_NAME);
    }
    for (String row : Resource.lines("cues.tsv")) {
      if (!row.startsWith("#")) {
        String[] columns = row.split("\t", -1);
        int bit = CLASSES.indexOf(columns[0]);
        if (bit < 0 || columns.length != 2) {
          throw new IllegalStateException("cues.tsv: no class of words in \"" + row + "\"");
        }
        for (String word : columns[1].split(" ", -1)) {
          cues.add(Tokens.hashOf(word), 1 << bit);
        }
      }
    }
    for (long hash : smallStarts) {
      cues.add(hash, STARTS_SMALL);
    }
    return cues;
  }

  private void add(long hash, int bit) {
    int at = slot(hash);
    words[at] = hash;
    classes[at] |= bit;
    known.add(hash);
  }

  /** The classes of a word as bits; 0 for nearly all words. */
  int of(long hash) {
    return known.has(hash) ? classes[slot(hash)] : 0;
  }

  private int slot(long hash) {
    int at = (int) (hash ^ (hash >>> 32)) & (SLOTS - 1);
    while (classes[at] != 0 && words[at] != hash) {
      at = (at + 1) & (SLOTS - 1);
    }
    return at;
  }
}
