package io.github.copytaster.labels.region;

import java.util.List;

/**
 * What part each candidate plays where an article says what it is about, in its title and lead: the
 * place where something happens ("in Iraq"), who does it ("Ireland bans") or whose it is. They
 * order two countries that both belong.
 */
final class Roles {

  static final List<String> NAMES =
      List.of(
          "opening",
          "openingLead",
          "startsTitle",
          "startsTitleLead",
          "titlePlaced",
          "titlePlacedLead",
          "leadPlaced",
          "leadPlacedLead",
          "leadStarts",
          "leadStartsLead",
          "leadOwns",
          "leadOwnsLead",
          "local",
          "localLead",
          "placed",
          "placedLead");

  /** Numbers a candidate: each count and its lead. */
  static final int SIZE = 16;

  /** About the first sentence. */
  private static final int OPENING_WORDS = 30;

  private static final int OPENING = 0;
  private static final int STARTS_TITLE = 1;
  private static final int TITLE_PLACED = 2;
  private static final int LEAD_PLACED = 3;
  private static final int LEAD_STARTS = 4;
  private static final int LEAD_OWNS = 5;
  private static final int LOCAL = 6;
  private static final int PLACED = 7;
  private static final int COUNT = 8;

  private final float[][] counts = new float[Candidates.MOST][];
  private final float[] best = new float[COUNT];
  private final float[] second = new float[COUNT];
  private final int[] leader = new int[COUNT];

  /** Makes room for a candidate. */
  void open(int candidate) {
    counts[candidate] = new float[COUNT];
  }

  /** Adds one sure mention of a candidate; {@code bodyWord} is the number of the body's first. */
  void add(Mentions mentions, int mention, int candidate, float share, int bodyWord) {
    float[] row = counts[candidate];
    int word = mentions.firstWord(mention);
    Zone zone = mentions.zone(mention);
    boolean title = zone == Zone.TITLE;
    boolean lead = zone == Zone.LEAD;
    boolean placed = mentions.is(mention, Mentions.AFTER_LOCATIVE);
    row[OPENING] +=
        word < bodyWord + OPENING_WORDS ? Candidates.weight(mentions, mention) * share : 0;
    row[STARTS_TITLE] += title && word == 0 ? share : 0;
    row[TITLE_PLACED] += title && placed ? share : 0;
    row[LEAD_PLACED] += lead && placed ? share : 0;
    row[LEAD_STARTS] += lead && mentions.is(mention, Mentions.STARTS_SENTENCE) ? share : 0;
    row[LEAD_OWNS] += lead && mentions.is(mention, Mentions.POSSESSIVE) ? share : 0;
    PlaceKind kind = mentions.kind(mention);
    row[LOCAL] += kind.isLocal() || kind == PlaceKind.PAIR ? share : 0;
    row[PLACED] += placed ? share : 0;
  }

  /** Finds who leads in each role; do it once, after all mentions are added. */
  void rank(int candidates) {
    for (int one = 0; one < candidates; one++) {
      for (int role = 0; role < COUNT; role++) {
        float own = counts[one][role];
        if (own > best[role]) {
          second[role] = best[role];
          best[role] = own;
          leader[role] = one;
        } else if (own > second[role]) {
          second[role] = own;
        }
      }
    }
  }

  /** Writes each count of a candidate and by how much it leads the best of the others, -1 to 1. */
  void write(int one, float[] row, int at) {
    int next = at;
    for (int role = 0; role < COUNT; role++) {
      float own = counts[one][role];
      float other = leader[role] == one ? second[role] : best[role];
      row[next++] = Features.log(own);
      row[next++] = own + other == 0 ? 0 : (own - other) / (own + other);
    }
  }
}
