package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Tokens;

/**
 * What stands around a mention, as keys into learned weights: the three words before and after it
 * in its sentence, its kind, its manner, and its place in the sentence and the text. A name beside
 * it counts as its kind, a number as a number, so that the weights know grammar and no places.
 */
final class Surroundings {

  /** More keys than a mention has. */
  static final int MOST_KEYS = 48;

  private static final int REACH = 3;

  /** Sentences of the body that count as its opening. */
  private static final int OPENING_SENTENCES = 2;

  private static final int MOST_SENTENCES = 6;
  private static final int[] SENTENCE_PARTS = {1, 4, 10, 20};

  private static final int BEFORE = 0;
  private static final int AFTER = 4;
  private static final int COMMA_BEFORE = 8;
  private static final int COMMA_AFTER = 12;
  private static final int KIND = 16;
  private static final int KIND_ZONE = 17;
  private static final int MANNER = 18;
  private static final int MANNER_ZONE = 19;
  private static final int MANNER_KIND = 20;
  private static final int POSITION = 21;
  private static final int SENTENCE = 22;
  private static final int CODES = 23;

  private static final long EDGE = -1;
  private static final long NUMBER = -2;
  private static final long NAME = -3;

  private static final int IN_TITLE = 0;
  private static final int IN_DATELINE = 1;
  private static final int IN_OPENING = 2;
  private static final int IN_LEAD = 3;
  private static final int IN_REST = 4;
  private static final int PARTS = 5;

  private final Passage text;
  private final Tokens tokens;
  private final Mentions mentions;
  private final byte[] names;
  private final int size;
  private final int[] sentences;
  private final int[] starts;

  Surroundings(Passage text, Mentions mentions) {
    this.text = text;
    this.mentions = mentions;
    tokens = text.tokens();
    names = new byte[tokens.size()];
    size = early(mentions);
    sentences = new int[size];
    starts = new int[size];
    int word = 0;
    int sentence = 0;
    int start = 0;
    for (int mention = 0; mention < size; mention++) {
      for (; word <= mentions.lastWord(mention); word++) {
        if (tokens.mayStartSentence(word)) {
          start = word <= mentions.firstWord(mention) ? word : start;
          sentence++;
        }
        sentence = word == text.bodyWord() ? 1 : sentence;
      }
      sentences[mention] = sentence;
      starts[mention] = start;
      for (int at = mentions.firstWord(mention); at <= mentions.lastWord(mention); at++) {
        names[at] = (byte) (1 + mentions.kind(mention).index());
      }
    }
  }

  private static int early(Mentions mentions) {
    int count = 0;
    while (count < mentions.size() && mentions.zone(count).index() <= Zone.LEAD.index()) {
      count++;
    }
    return count;
  }

  /** How many mentions are looked at: those a reader sees before deciding what it is about. */
  int size() {
    return size;
  }

  /** Whether it stands where an article says what it is about: the title and two sentences. */
  boolean isOpening(int mention) {
    int part = part(mention);
    return part == IN_TITLE || part == IN_OPENING;
  }

  private int part(int mention) {
    Zone zone = mentions.zone(mention);
    if (zone == Zone.TITLE) {
      return IN_TITLE;
    }
    if (zone == Zone.DATELINE) {
      return IN_DATELINE;
    }
    if (sentences[mention] <= OPENING_SENTENCES) {
      return IN_OPENING;
    }
    return zone == Zone.LEAD ? IN_LEAD : IN_REST;
  }

  /**
   * Writes the keys of a mention that stands in the text.
   *
   * @return how many
   */
  int keys(int mention, int[] keys) {
    int part = part(mention);
    int kind = mentions.kind(mention).index();
    int size = before(mentions.firstWord(mention), keys, 0);
    size = after(mentions.lastWord(mention), keys, size);
    keys[size++] = key(KIND, kind);
    keys[size++] = key(KIND_ZONE, kind * PARTS + part);
    for (int how = Mentions.POSSESSIVE; how <= Mentions.LISTED; how *= 2) {
      if (mentions.is(mention, how)) {
        keys[size++] = key(MANNER, how);
        keys[size++] = key(MANNER_ZONE, how * PARTS + part);
        keys[size++] = key(MANNER_KIND, how * PlaceKind.COUNT + kind);
      }
    }
    keys[size++] = key(POSITION, sentencePart(mention) * PARTS + part);
    int sentence = part == IN_TITLE ? 0 : Math.min(MOST_SENTENCES, sentences[mention]);
    keys[size++] = key(SENTENCE, sentence);
    return size;
  }

  private int before(int first, int[] keys, int from) {
    int size = from;
    for (int away = 1; away <= REACH; away++) {
      int word = first - away;
      if (word < 0 || tokens.mayStartSentence(word + 1) || isAcrossTitle(word, first)) {
        keys[size++] = key(BEFORE + away, EDGE);
        return size;
      }
      keys[size++] = key(BEFORE + away, word(word));
      if (isApart(word + 1)) {
        keys[size++] = key(COMMA_BEFORE + away, EDGE);
      }
    }
    return size;
  }

  private int after(int last, int[] keys, int from) {
    int size = from;
    for (int away = 1; away <= REACH; away++) {
      int word = last + away;
      if (word >= tokens.size() || tokens.mayStartSentence(word) || isAcrossTitle(last, word)) {
        keys[size++] = key(AFTER + away, EDGE);
        return size;
      }
      keys[size++] = key(AFTER + away, word(word));
      if (isApart(word)) {
        keys[size++] = key(COMMA_AFTER + away, EDGE);
      }
    }
    return size;
  }

  private boolean isAcrossTitle(int earlier, int later) {
    return earlier < text.bodyWord() && text.bodyWord() <= later;
  }

  private boolean isApart(int word) {
    return switch (tokens.gap(word)) {
      case NONE, SPACE, HYPHEN, APOSTROPHE -> false;
      default -> true;
    };
  }

  private long word(int word) {
    if (names[word] != 0) {
      return NAME - names[word];
    }
    return tokens.isNumber(word) ? NUMBER : tokens.hash(word);
  }

  private int sentencePart(int mention) {
    int into = mentions.firstWord(mention) - starts[mention];
    int part = 0;
    while (part < SENTENCE_PARTS.length && into >= SENTENCE_PARTS[part]) {
      part++;
    }
    return part;
  }

  private static int key(int code, long what) {
    long mixed = (what * CODES + code) * 0xFF51AFD7ED558CCDL;
    return (int) (mixed ^ (mixed >>> 32));
  }
}
