package io.github.copytaster.labels.region;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers the scorer sees: {@link #CANDIDATE} of each candidate country, then {@link #ARTICLE}
 * of the article. The order is part of the model: change it only together with a new training.
 */
final class Features {

  private static final int KINDS = PlaceKind.COUNT;
  private static final int ZONES = Zone.COUNT;
  private static final int GRID = KINDS * ZONES;
  private static final int OWN = 31;

  /** How many numbers describe a candidate. */
  static final int CANDIDATE = GRID + OWN + Roles.SIZE;

  /** How many numbers describe an article. */
  static final int ARTICLE = ArticleSigns.SIZE;

  static final int ALL = CANDIDATE + ARTICLE;

  private final Candidates candidates;
  private final float total;
  private final float earlyTotal;
  private final float[] regionMass;
  private int best = -1;
  private int second = -1;

  Features(Candidates candidates, Regions regions) {
    this.candidates = candidates;
    float sum = 0;
    float early = 0;
    regionMass = new float[candidates.size()];
    for (int one = 0; one < candidates.size(); one++) {
      sum += candidates.mass[one];
      early += candidates.earlyMass[one];
      rank(one);
    }
    total = sum;
    earlyTotal = early;
    for (int one = 0; one < candidates.size(); one++) {
      for (int other = 0; other < candidates.size(); other++) {
        if (regions.regionNumber(candidates.country(one))
            == regions.regionNumber(candidates.country(other))) {
          regionMass[one] += candidates.mass[other];
        }
      }
    }
  }

  private void rank(int one) {
    if (best < 0 || candidates.mass[one] > candidates.mass[best]) {
      second = best;
      best = one;
    } else if (second < 0 || candidates.mass[one] > candidates.mass[second]) {
      second = one;
    }
  }

  float total() {
    return total;
  }

  float earlyTotal() {
    return earlyTotal;
  }

  /** The heaviest candidate; -1 without any. */
  int heaviest() {
    return best;
  }

  /** Mass of the heaviest candidate; 0 without any. */
  float bestMass() {
    return best < 0 ? 0 : candidates.mass[best];
  }

  float secondMass() {
    return second < 0 ? 0 : candidates.mass[second];
  }

  /** Writes a candidate's numbers to the start of {@code row}. */
  void write(int one, int words, float[] row) {
    float[] grid = candidates.grid[one];
    for (int cell = 0; cell < GRID; cell++) {
      row[cell] = grid[cell] == 0 ? 0 : log(grid[cell]);
    }
    float mass = candidates.mass[one];
    float share = total == 0 ? 0 : mass / total;
    float others = one == best ? secondMass() : bestMass();
    boolean title = (candidates.zones[one] & (1 << Zone.TITLE.index())) != 0;
    int at = GRID;
    row[at++] = log(candidates.doubt[one]);
    row[at++] = log(mass);
    row[at++] = share;
    row[at++] = best < 0 || bestMass() == 0 ? 0 : mass / bestMass();
    row[at++] = heavier(one);
    row[at++] = log(candidates.surfaces[one]);
    row[at++] = log(candidates.first[one]);
    row[at++] = earlier(one);
    row[at++] = log(candidates.size());
    row[at++] = title ? 1 : 0;
    row[at++] = (candidates.zones[one] & (1 << Zone.LEAD.index())) != 0 ? 1 : 0;
    row[at++] = candidates.count[one] == 0 ? 1 : candidates.commonest[one] / candidates.count[one];
    row[at++] = candidates.zones[one] == 0 ? 1 : 0;
    row[at++] = candidates.zones[one] == 1 << Zone.DATELINE.index() ? 1 : 0;
    row[at++] = candidates.onlyTowns[one] ? 1 : 0;
    row[at++] = candidates.count[one] <= 1.01f ? 1 : 0;
    row[at++] = total == 0 ? 0 : share - others / total;
    row[at++] = log(candidates.possessive[one]);
    row[at++] = log(candidates.afterLocative[one]);
    row[at++] = log(candidates.startsSentence[one]);
    row[at++] = log(candidates.beforeCapital[one]);
    row[at++] = log(candidates.listed[one]);
    row[at++] =
        (float) Long.bitCount(candidates.blocks[one])
            / Math.min(64, 1 + words / Candidates.BLOCK_WORDS);
    row[at++] = mass == 0 ? 0 : candidates.earlyMass[one] / mass;
    row[at++] = log(100 * candidates.count[one] / (words + 20));
    // No training text says who published it, so the scorer gives the home country its own prior.
    row[at++] = 0;
    row[at++] = total == 0 ? 0 : regionMass[one] / total;
    row[at++] = earlyTotal == 0 ? 0 : candidates.earlyMass[one] / earlyTotal;
    row[at++] = title ? 1f / (1 + inTitleBefore(one)) : 0;
    row[at++] = title ? 1f / (1 + candidates.firstInTitle[one]) : 0;
    row[at++] = log(candidates.afterLocative[one] - candidates.possessive[one] < 0 ? 0 : 1);
    candidates.roles.write(one, row, at);
  }

  private float heavier(int one) {
    int count = 0;
    for (int other = 0; other < candidates.size(); other++) {
      count += candidates.mass[other] > candidates.mass[one] ? 1 : 0;
    }
    return Math.min(6, count);
  }

  private float earlier(int one) {
    int count = 0;
    for (int other = 0; other < candidates.size(); other++) {
      count += candidates.first[other] < candidates.first[one] ? 1 : 0;
    }
    return Math.min(6, count);
  }

  private int inTitleBefore(int one) {
    int count = 0;
    for (int other = 0; other < candidates.size(); other++) {
      count += candidates.firstInTitle[other] < candidates.firstInTitle[one] ? 1 : 0;
    }
    return count;
  }

  static float log(float value) {
    return value <= 0 ? 0 : (float) Math.log1p(value);
  }

  /** Names of all numbers in order, for the training's reports. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (PlaceKind kind : PlaceKind.values()) {
      for (Zone zone : Zone.values()) {
        names.add(kind + "_" + zone);
      }
    }
    names.addAll(
        List.of(
            "doubt",
            "mass",
            "share",
            "ratio",
            "rank",
            "surfaces",
            "first",
            "order",
            "candidates",
            "title",
            "lead",
            "commonest",
            "onlyDoubt",
            "onlyDateline",
            "onlyTowns",
            "onlyOne",
            "margin",
            "possessive",
            "locative",
            "starts",
            "beforeCapital",
            "listed",
            "spread",
            "earliness",
            "density",
            "home",
            "regionShare",
            "earlyShare",
            "titleOrder",
            "titlePlace",
            "placeNotOwner"));
    names.addAll(Roles.NAMES);
    names.addAll(ArticleSigns.NAMES);
    return names;
  }
}
