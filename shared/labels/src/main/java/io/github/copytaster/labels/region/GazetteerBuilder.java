package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Collects rows "surface, flags, country:kind:share ..." into a {@link Gazetteer}. */
final class GazetteerBuilder {

  private static final int LONGEST_ACRONYM = 5;

  private final Regions regions;
  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private final Stems stems = new Stems();
  private final Set<Long> smallStarts = new HashSet<>();
  private int used;
  private int size;
  private byte[] kinds = new byte[1 << 10];
  private byte[] flags = new byte[1 << 10];
  private byte[] capitals = new byte[1 << 10];
  private int[] firstMeaning = new int[1 << 10];
  private int meanings;
  private short[] countries = new short[1 << 10];
  private char[] letters = new char[1 << 10];
  private float[] shares = new float[1 << 10];

  GazetteerBuilder(Regions regions) {
    this.regions = regions;
  }

  /**
   * Adds a name. A name that is there already stays: add the better source first.
   *
   * @throws IllegalArgumentException if the row has an unknown country, kind or flag
   */
  void add(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length < 3) {
      throw new IllegalArgumentException(
          "expected surface, flags and meanings, found \"" + row + "\"");
    }
    boolean stem = columns[0].endsWith("*");
    String surface = stem ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
    Tokens words = Tokens.of(surface);
    if (words.size() == 0 || surface.indexOf('*') >= 0) {
      return;
    }
    if (stem && words.size() == 1) {
      stems.add(surface, size);
      describe(columns, words);
      return;
    }
    if (!words.isCapitalised(0) && !words.isUncased(0)) {
      smallStarts.add(words.hash(0));
    }
    long key = Gazetteer.EMPTY;
    for (int word = 0; word < words.size() - 1; word++) {
      key = Gazetteer.extend(key, words.hash(word));
      int slot = slot(key);
      values[slot] = Gazetteer.beginning(values[slot]);
    }
    int slot = slot(Gazetteer.extend(key, words.hash(words.size() - 1)));
    int known = Gazetteer.name(values[slot]);
    if (known >= 0) {
      addSpelling(known, columns[2], words);
      return;
    }
    int name = size;
    describe(columns, words);
    values[slot] = Gazetteer.goesOn(values[slot]) ? Gazetteer.beginning(name + 1) : name + 1;
  }

  // "Kim Jong-un" after "Kim Jong-Un", "Farc" after "FARC": the same name, so a word may be written
  // as either has it.
  private void addSpelling(int name, String newMeanings, Tokens words) {
    String country = newMeanings.substring(0, Math.max(0, newMeanings.indexOf(':')));
    boolean speaksForNone = firstMeaning[name] == firstMeaning[name + 1];
    boolean same =
        speaksForNone
            ? newMeanings.isEmpty()
            : regions.number(country) == countries[firstMeaning[name]];
    if (!same) {
      return;
    }
    for (int word = 0; word < Math.min(8, words.size()); word++) {
      if (!words.isCapitalised(word)) {
        capitals[name] &= (byte) ~(1 << word);
      }
    }
    if (!words.isAllCapitals(0)) {
      flags[name] &= (byte) ~Gazetteer.ACRONYM;
    }
  }

  private void describe(String[] columns, Tokens words) {
    if (size + 1 == kinds.length) {
      int larger = 2 * kinds.length;
      kinds = Arrays.copyOf(kinds, larger);
      flags = Arrays.copyOf(flags, larger);
      capitals = Arrays.copyOf(capitals, larger);
      firstMeaning = Arrays.copyOf(firstMeaning, larger);
    }
    // No meanings: a sea or mountains of several countries, known so that it is no town.
    String[] each = columns[2].isEmpty() ? new String[0] : columns[2].split(" ", -1);
    char letter = each.length == 0 ? 'G' : each[0].charAt(each[0].indexOf(':') + 1);
    kinds[size] = (byte) PlaceKind.ofLetter(letter).index();
    flags[size] = (byte) (flags(columns[1]) | shape(words, letter));
    for (int word = 0; word < Math.min(8, words.size()); word++) {
      if (words.isCapitalised(word)) {
        capitals[size] |= (byte) (1 << word);
      }
    }
    firstMeaning[size] = meanings;
    for (String meaning : each) {
      addMeaning(meaning);
    }
    size++;
    firstMeaning[size] = meanings;
  }

  private void addMeaning(String meaning) {
    String[] parts = meaning.split(":", -1);
    int country = regions.number(parts[0]);
    if (country == Regions.NONE || parts.length != 3) {
      throw new IllegalArgumentException(
          "expected an ISO 3166 code, a kind and a share, found \"" + meaning + "\"");
    }
    if (meanings == countries.length) {
      countries = Arrays.copyOf(countries, 2 * meanings);
      letters = Arrays.copyOf(letters, 2 * meanings);
      shares = Arrays.copyOf(shares, 2 * meanings);
    }
    countries[meanings] = (short) country;
    letters[meanings] = parts[1].charAt(0);
    shares[meanings] = Float.parseFloat(parts[2]);
    meanings++;
  }

  private static int flags(String letters) {
    int flags = 0;
    for (int at = 0; at < letters.length(); at++) {
      flags |=
          switch (letters.charAt(at)) {
            case 'w' -> Gazetteer.COMMON_WORD;
            case 'f' -> Gazetteer.GIVEN_NAME;
            case 'F' -> Gazetteer.FAMILY_NAME;
            case 'z' -> Gazetteer.ONLY_WITH_CONTEXT;
            default -> throw new IllegalArgumentException("no flag is called " + letters);
          };
    }
    return flags;
  }

  private static int shape(Tokens words, char letter) {
    int shape = letter == 'S' || letter == 'T' ? Gazetteer.SMALL_TOWN : 0;
    if (words.size() > 1) {
      return shape;
    }
    boolean acronym =
        words.isAllCapitals(0) && words.end(0) - words.start(0) <= 2 * LONGEST_ACRONYM - 1;
    return shape | Gazetteer.SINGLE_WORD | (acronym ? Gazetteer.ACRONYM : 0);
  }

  private int slot(long key) {
    if (2 * (used + 1) > keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (values[at] != Gazetteer.ABSENT && keys[at] != key) {
      at = (at + 1) & mask;
    }
    if (values[at] == Gazetteer.ABSENT) {
      keys[at] = key;
      used++;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    int mask = keys.length - 1;
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldValues[old] != Gazetteer.ABSENT) {
        int at = (int) oldKeys[old] & mask;
        while (values[at] != Gazetteer.ABSENT) {
          at = (at + 1) & mask;
        }
        keys[at] = oldKeys[old];
        values[at] = oldValues[old];
      }
    }
  }

  /** Hashes of the words that begin a name in small letters. */
  long[] smallStarts() {
    return smallStarts.stream().mapToLong(Long::longValue).toArray();
  }

  Gazetteer build() {
    return new Gazetteer(
        stems,
        keys,
        values,
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(flags, size),
        Arrays.copyOf(capitals, size),
        Arrays.copyOf(firstMeaning, size + 1),
        Arrays.copyOf(countries, meanings),
        Arrays.copyOf(letters, meanings),
        Arrays.copyOf(shares, meanings));
  }
}
