package io.github.copytaster.aws.table;

import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Labels;

/**
 * An article with its machine labels, ready for the table.
 *
 * @param stored the normalised object
 * @param labels what the readers said
 * @param modelVersion of the readers; sorts in release order
 * @param reader who read it last
 */
public record LabelledArticle(
    StoredArticle stored, Labels labels, String modelVersion, Reader reader) {

  /** The readers in rising rank: at one model version the first never replaces the second. */
  public enum Reader {
    FIRST("first", 1),
    SECOND("second", 2);

    private final String label;
    private final int rank;

    Reader(String label, int rank) {
      this.label = label;
      this.rank = rank;
    }

    public String label() {
      return label;
    }

    public int rank() {
      return rank;
    }
  }
}
