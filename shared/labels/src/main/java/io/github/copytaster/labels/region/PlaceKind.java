package io.github.copytaster.labels.region;

/**
 * What a name of the gazetteer names. The weights order mentions before the learned scorer sees
 * them: they settle what an ambiguous name means and stand with the evidence (research/region.md,
 * rule baseline).
 */
enum PlaceKind {
  COUNTRY(0, 'N', "country", 1.0f),
  DEMONYM(1, 'D', "demonym", 0.8f),
  CAPITAL(2, 'C', "capital", 0.8f),
  ADMIN1(3, '1', "admin1", 0.7f),
  LARGE_CITY(4, 'M', "city", 0.6f),
  CITY(5, 'S', "city", 0.35f),
  INSTITUTION(6, 'I', "institution", 0.8f),
  LEADER(7, 'L', "leader", 0.7f),
  CURRENCY(8, '$', "currency", 0.3f),
  /** A city together with its state or country: "Paris, Texas". */
  PAIR(9, 'P', "city", 1.0f),
  /** Companies, clubs, universities, prizes: they belong somewhere and are often not the place. */
  COMPANY(10, 'O', "institution", 0.4f);

  private static final PlaceKind[] ALL = values();

  /** How many kinds there are. */
  static final int COUNT = 11;

  private final int index;
  private final char letter;
  private final String label;
  private final float weight;

  PlaceKind(int index, char letter, String label, float weight) {
    this.index = index;
    this.letter = letter;
    this.label = label;
    this.weight = weight;
  }

  /** As evidence names it. */
  String label() {
    return label;
  }

  float weight() {
    return weight;
  }

  /** Whether it is a populated place or a part of a country, so that "Paris, Texas" may occur. */
  boolean isLocal() {
    return this == CAPITAL || this == ADMIN1 || this == LARGE_CITY || this == CITY;
  }

  /** Its place in the scorer's numbers; part of the model. */
  int index() {
    return index;
  }

  /**
   * As evidence names what a letter of the gazetteer file stands for: a city of a million is one.
   */
  static String labelOfLetter(char letter) {
    return letter == 'B' ? CITY.label : ofLetter(letter).label;
  }

  static PlaceKind of(int index) {
    return ALL[index];
  }

  /**
   * The kind for a letter of the gazetteer file. Cities of a million (B) count as capitals do, and
   * regions, seas and mountains (G) as admin1; small towns (T) as cities.
   *
   * @throws IllegalArgumentException for a letter without a kind
   */
  static PlaceKind ofLetter(char letter) {
    char plain =
        switch (letter) {
          case 'B' -> 'C';
          case 'G' -> '1';
          case 'T' -> 'S';
          default -> letter;
        };
    for (PlaceKind kind : ALL) {
      if (kind.letter == plain) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of place has the letter '" + letter + "'");
  }
}
