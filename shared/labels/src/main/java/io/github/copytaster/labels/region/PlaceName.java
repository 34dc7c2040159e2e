package io.github.copytaster.labels.region;

import java.util.List;
import java.util.Map;

/**
 * One surface of the gazetteer.
 *
 * @param surface as usually written
 * @param words its words, to be met one after the other
 * @param kind what it names
 * @param shares country to the share of its meanings, summing to about 1
 * @param ambiguous may as well be a common word or a person's name
 */
record PlaceName(
    String surface, List<String> words, Kind kind, Map<String, Double> shares, boolean ambiguous) {

  PlaceName {
    words = List.copyOf(words);
    shares = Map.copyOf(shares);
  }

  /** Kinds with the weight that a mention of them carries (research/region.md, rule baseline). */
  enum Kind {
    COUNTRY("country", 1.0),
    DEMONYM("demonym", 0.8),
    CAPITAL("capital", 0.8),
    ADMIN1("admin1", 0.7),
    LARGE_CITY("city", 0.6),
    CITY("city", 0.35),
    INSTITUTION("institution", 0.8),
    LEADER("leader", 0.7),
    CURRENCY("currency", 0.3);

    private final String label;
    private final double weight;

    Kind(String label, double weight) {
      this.label = label;
      this.weight = weight;
    }

    String label() {
      return label;
    }

    double weight() {
      return weight;
    }

    static Kind of(char letter) {
      return switch (letter) {
        case 'N' -> COUNTRY;
        case 'D' -> DEMONYM;
        case 'C', 'B' -> CAPITAL;
        case '1', 'G' -> ADMIN1;
        case 'M' -> LARGE_CITY;
        case 'I' -> INSTITUTION;
        case 'L' -> LEADER;
        case '$' -> CURRENCY;
        default -> CITY;
      };
    }
  }
}
