package io.github.copytaster.labels.region;

/** Parts of an article; a name weighs more the earlier it stands (research/region.md section 6). */
enum Zone {
  TITLE(0, 2.5f),
  DATELINE(1, 0.7f),
  /** The first 70 words of the body. */
  LEAD(2, 1.6f),
  /** Up to word 250, about what a reader sees before deciding. */
  EARLY(3, 1.0f),
  REST(4, 1.0f);

  static final int LEAD_WORDS = 70;
  static final int EARLY_WORDS = 250;

  private static final Zone[] ALL = values();

  /** How many zones there are. */
  static final int COUNT = 5;

  private final int index;
  private final float weight;

  Zone(int index, float weight) {
    this.index = index;
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /** Its place in the scorer's numbers; part of the model. */
  int index() {
    return index;
  }

  static Zone of(int index) {
    return ALL[index];
  }

  static Zone ofBodyWord(int word) {
    if (word < LEAD_WORDS) {
      return LEAD;
    }
    return word < EARLY_WORDS ? EARLY : REST;
  }
}
