package io.github.copytaster.labels.region;

import io.github.copytaster.labels.TokenisedCopy;
import java.util.ArrayList;
import java.util.List;

/** The numbers that the region scorer sees, for training it. */
public final class RegionFeatures {

  private final Regions regions = Regions.bundled();
  private final Languages languages = new Languages(regions);

  /** One candidate country of an article. */
  public static final class Row {
    private final String country;
    private final float[] values;

    private Row(String country, float[] values) {
      this.country = country;
      this.values = values;
    }

    /** ISO 3166-1 alpha-2; "" for the row of an article without a candidate. */
    public String country() {
      return country;
    }

    /** In the order of {@link #names}. */
    public float[] values() {
      return values.clone();
    }
  }

  /** What each number is. */
  public static List<String> names() {
    return Features.names();
  }

  /**
   * One key around a mention of a candidate.
   *
   * @param candidate number of the candidate's row
   * @param opening whether the mention stands in the title or the first sentences
   * @param key into the scorer's learned weights
   * @param weight how much the mention speaks for the candidate, 0 to 1
   */
  public record Surrounding(int candidate, boolean opening, int key, float weight) {}

  /** What stands around the mentions of each candidate. */
  public List<Surrounding> surroundings(TokenisedCopy article) {
    List<Surrounding> all = new ArrayList<>();
    Contexts.each(
        languages.reader(article).read(article),
        (candidate, opening, weight, keys, count) -> {
          for (int at = 0; at < count; at++) {
            all.add(new Surrounding(candidate, opening, keys[at], weight));
          }
        });
    return all;
  }

  /** A row for each candidate; exactly one, with country "", if there is none. */
  public List<Row> rows(TokenisedCopy article) {
    PlaceReader.Reading reading = languages.reader(article).read(article);
    int words = article.tokens().size();
    List<Row> rows = new ArrayList<>();
    for (int one = 0; one < Math.max(1, reading.candidates().size()); one++) {
      float[] row = new float[Features.ALL];
      ArticleSigns.write(
          reading.passage(), reading.candidates(), reading.features(), row, Features.CANDIDATE);
      boolean any = reading.candidates().size() > 0;
      if (any) {
        reading.features().write(one, words, row);
      }
      rows.add(new Row(any ? regions.code(reading.candidates().country(one)) : "", row));
    }
    return rows;
  }
}
