package io.github.copytaster.labels.region;

/**
 * A name that speaks for a country.
 *
 * @param candidate number of the country in {@link RegionReading#countries()}
 * @param part where the name stands
 * @param start offset of its first UTF-16 unit in that part
 * @param share how likely it means that country, 0 to 1
 */
public record Naming(int candidate, Part part, int start, double share) {

  /** Parts of an article, in reading order. */
  public enum Part {
    TITLE,
    LEAD_PREFIX,
    BODY
  }
}
