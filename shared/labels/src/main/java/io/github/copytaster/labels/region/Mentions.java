package io.github.copytaster.labels.region;

import java.util.Arrays;
import java.util.List;

/** The names met in one article, in reading order, in parallel arrays. Grows; made per article. */
final class Mentions {

  /** No second country: the name stands alone. */
  static final int ALONE = -1;

  static final int SURE = 0;
  static final int DOUBTFUL = 1;
  static final int UNLIKELY = 2;

  static final int POSSESSIVE = 1;
  static final int AFTER_LOCATIVE = 2;
  static final int STARTS_SENTENCE = 4;
  static final int BEFORE_CAPITAL = 8;
  static final int LISTED = 16;

  private final List<Gazetteer> books;
  private int size;
  private int outside;
  private int[] firstWord = new int[64];
  private int[] lastWord = new int[64];
  private byte[] book = new byte[64];
  private int[] name = new int[64];
  private short[] pairCountry = new short[64];
  private byte[] grade = new byte[64];
  private byte[] zone = new byte[64];
  private byte[] manner = new byte[64];

  Mentions(List<Gazetteer> books) {
    this.books = books;
  }

  void add(
      int first, int last, int bookThere, int nameThere, int pair, int doubt, Zone where, int how) {
    if (size == name.length) {
      int larger = 2 * size;
      firstWord = Arrays.copyOf(firstWord, larger);
      lastWord = Arrays.copyOf(lastWord, larger);
      book = Arrays.copyOf(book, larger);
      name = Arrays.copyOf(name, larger);
      pairCountry = Arrays.copyOf(pairCountry, larger);
      grade = Arrays.copyOf(grade, larger);
      zone = Arrays.copyOf(zone, larger);
      manner = Arrays.copyOf(manner, larger);
    }
    firstWord[size] = first;
    lastWord[size] = last;
    book[size] = (byte) bookThere;
    name[size] = nameThere;
    pairCountry[size] = (short) pair;
    grade[size] = (byte) doubt;
    zone[size] = (byte) where.index();
    manner[size] = (byte) how;
    size++;
  }

  /** Says that the mentions so far stand outside the text, so that no offset points at them. */
  void detach() {
    outside = size;
  }

  /** Whether the mention stands in the text. */
  boolean isInText(int mention) {
    return mention >= outside;
  }

  int size() {
    return size;
  }

  /** Number of its first word; 0 for one outside the text, which stands before it. */
  int firstWord(int mention) {
    return isInText(mention) ? firstWord[mention] : 0;
  }

  /** Of one outside the text, the number of its first word where it stands. */
  int firstWordOutside(int mention) {
    return firstWord[mention];
  }

  /** Number of its last word; one less than the first for one outside the text: it has no word. */
  int lastWord(int mention) {
    return isInText(mention) ? lastWord[mention] : -1;
  }

  PlaceKind kind(int mention) {
    return pairCountry[mention] == ALONE ? source(mention).kind(name[mention]) : PlaceKind.PAIR;
  }

  int grade(int mention) {
    return grade[mention];
  }

  Zone zone(int mention) {
    return Zone.of(zone[mention]);
  }

  boolean is(int mention, int how) {
    return (manner[mention] & how) != 0;
  }

  /** What the name is in a country that it may stand for, as evidence names it. */
  String label(int mention, int country) {
    return pairCountry[mention] == ALONE
        ? source(mention).label(name[mention], country)
        : PlaceKind.PAIR.label();
  }

  int meanings(int mention) {
    return pairCountry[mention] == ALONE ? source(mention).meanings(name[mention]) : 1;
  }

  int country(int mention, int meaning) {
    return pairCountry[mention] == ALONE
        ? source(mention).country(name[mention], meaning)
        : pairCountry[mention];
  }

  float share(int mention, int meaning) {
    return pairCountry[mention] == ALONE ? source(mention).share(name[mention], meaning) : 1;
  }

  /** A number that is the same exactly for the same name of the same gazetteer. */
  int surface(int mention) {
    return name[mention] * 16 + book[mention];
  }

  private Gazetteer source(int mention) {
    return books.get(book[mention]);
  }
}
