package io.github.copytaster.labels.region;

import java.util.Arrays;

/**
 * The countries an article may be about and what the mentions say of each. A first pass lets the
 * unambiguous names weigh the countries, a second one settles with them what the others mean.
 */
final class Candidates {

  /** More countries than any article is about; those met later are passed over. */
  static final int MOST = 32;

  static final int BLOCK_WORDS = 100;

  private static final int GRID = PlaceKind.COUNT * Zone.COUNT;
  private static final float[] CERTAINTY = {1f, 0.25f, 0.08f};
  private static final float[] DOUBT = {0f, 0.5f, 0.2f};
  private static final float LEAST_SHARE = 0.05f;
  private static final float WITHOUT_SUPPORT = 0.1f;
  private static final float MOST_SUPPORT = 3f;
  private static final float SUPPORT_OF_HOME = 0.4f;
  private static final int FAR = 9999;

  private final byte[] slots;
  private final float[] support;
  private int size;
  private final short[] countries = new short[MOST];
  final float[][] grid = new float[MOST][];
  final float[] doubt = new float[MOST];
  final float[] mass = new float[MOST];
  final float[] earlyMass = new float[MOST];
  final float[] count = new float[MOST];
  final float[] possessive = new float[MOST];
  final float[] afterLocative = new float[MOST];
  final float[] startsSentence = new float[MOST];
  final float[] beforeCapital = new float[MOST];
  final float[] listed = new float[MOST];
  final int[] first = new int[MOST];
  final int[] firstInTitle = new int[MOST];
  final long[] blocks = new long[MOST];
  final int[] zones = new int[MOST];
  final boolean[] onlyTowns = new boolean[MOST];
  final float[] commonest = new float[MOST];
  final int[] surfaces = new int[MOST];
  final Roles roles = new Roles();
  final Votes votes = new Votes();

  Candidates(int countries) {
    slots = new byte[countries];
    support = new float[countries];
  }

  /** Reads the mentions; {@code home} is the publisher's country or {@link Regions#NONE}. */
  void read(Mentions mentions, int bodyWord, int home) {
    for (int mention = 0; mention < mentions.size(); mention++) {
      if (mentions.share(mention, 0) > 0.9f) {
        support[mentions.country(mention, 0)] += weight(mentions, mention);
      }
    }
    if (home != Regions.NONE) {
      support[home] += SUPPORT_OF_HOME;
    }
    SurfaceCounts counts = new SurfaceCounts(mentions);
    for (int mention = 0; mention < mentions.size(); mention++) {
      float sum = 0;
      for (int meaning = 0; meaning < mentions.meanings(mention); meaning++) {
        sum += likelihood(mentions, mention, meaning);
      }
      for (int meaning = 0; meaning < mentions.meanings(mention); meaning++) {
        float share = likelihood(mentions, mention, meaning) / sum;
        int slot = share < LEAST_SHARE ? -1 : slotFor(mentions, mention, meaning);
        if (slot >= 0) {
          votes.add(mention, slot, share);
          add(mentions, mention, slot, share, bodyWord);
          surface(counts, mention, slot, share);
        }
      }
    }
    roles.rank(size);
  }

  // An unlikely mention speaks for a country only where a better one has named it before.
  private int slotFor(Mentions mentions, int mention, int meaning) {
    int country = mentions.country(mention, meaning);
    return mentions.grade(mention) == Mentions.UNLIKELY ? find(country) : slot(country);
  }

  private float likelihood(Mentions mentions, int mention, int meaning) {
    float supported =
        WITHOUT_SUPPORT + Math.min(MOST_SUPPORT, support[mentions.country(mention, meaning)]);
    return mentions.share(mention, meaning) * supported;
  }

  /** What a mention weighs before the scorer: by kind, zone and certainty. */
  static float weight(Mentions mentions, int mention) {
    return mentions.kind(mention).weight()
        * mentions.zone(mention).weight()
        * CERTAINTY[mentions.grade(mention)];
  }

  /** The candidate for a country, made if there is room; -1 if not. */
  int slot(int country) {
    if (slots[country] > 0) {
      return slots[country] - 1;
    }
    if (size == MOST) {
      return -1;
    }
    countries[size] = (short) country;
    grid[size] = new float[GRID];
    roles.open(size);
    first[size] = FAR;
    firstInTitle[size] = FAR;
    onlyTowns[size] = true;
    size++;
    slots[country] = (byte) size;
    return size - 1;
  }

  private void add(Mentions mentions, int mention, int slot, float share, int bodyWord) {
    PlaceKind kind = mentions.kind(mention);
    Zone zone = mentions.zone(mention);
    int grade = mentions.grade(mention);
    float weight = weight(mentions, mention) * share;
    int word = mentions.firstWord(mention);
    mass[slot] += weight;
    count[slot] += share;
    if (zone != Zone.REST) {
      earlyMass[slot] += weight;
    }
    if (grade != Mentions.SURE) {
      doubt[slot] += share * DOUBT[grade];
      return;
    }
    grid[slot][kind.index() * Zone.COUNT + zone.index()] += share;
    roles.add(mentions, mention, slot, share, bodyWord);
    zones[slot] |= 1 << zone.index();
    onlyTowns[slot] &= kind == PlaceKind.CITY || kind == PlaceKind.LARGE_CITY;
    first[slot] = Math.min(first[slot], word);
    if (zone == Zone.TITLE) {
      firstInTitle[slot] = Math.min(firstInTitle[slot], word);
    }
    blocks[slot] |= 1L << Math.min(63, Math.max(0, word - bodyWord) / BLOCK_WORDS);
    possessive[slot] += mentions.is(mention, Mentions.POSSESSIVE) ? share : 0;
    afterLocative[slot] += mentions.is(mention, Mentions.AFTER_LOCATIVE) ? share : 0;
    startsSentence[slot] += mentions.is(mention, Mentions.STARTS_SENTENCE) ? share : 0;
    beforeCapital[slot] += mentions.is(mention, Mentions.BEFORE_CAPITAL) ? share : 0;
    listed[slot] += mentions.is(mention, Mentions.LISTED) ? share : 0;
  }

  private void surface(SurfaceCounts counts, int mention, int slot, float share) {
    if (counts.isFirst(mention)) {
      surfaces[slot]++;
      commonest[slot] = Math.max(commonest[slot], counts.of(mention) * share);
    }
  }

  int size() {
    return size;
  }

  int country(int candidate) {
    return countries[candidate];
  }

  /** The candidate for a country that may have none: -1. */
  int find(int country) {
    return slots[country] - 1;
  }

  /** How often each name occurs; open addressing over the mentions' surfaces. */
  private static final class SurfaceCounts {
    private final int[] keys;
    private final int[] counts;
    private final int[] slotOf;
    private final boolean[] first;

    SurfaceCounts(Mentions mentions) {
      int slots = Integer.highestOneBit(Math.max(4, mentions.size())) * 4;
      keys = new int[slots];
      counts = new int[slots];
      slotOf = new int[mentions.size()];
      first = new boolean[mentions.size()];
      Arrays.fill(keys, -1);
      for (int mention = 0; mention < slotOf.length; mention++) {
        int key = mentions.surface(mention);
        int at = ((key * 0x9E3779B1) >>> 8) & (slots - 1);
        while (keys[at] >= 0 && keys[at] != key) {
          at = (at + 1) & (slots - 1);
        }
        first[mention] = keys[at] < 0;
        keys[at] = key;
        counts[at]++;
        slotOf[mention] = at;
      }
    }

    boolean isFirst(int mention) {
      return first[mention];
    }

    int of(int mention) {
      return counts[slotOf[mention]];
    }
  }
}
