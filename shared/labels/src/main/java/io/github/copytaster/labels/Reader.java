package io.github.copytaster.labels;

/** Who read last, in rising rank: at one model version the first never replaces the second. */
public enum Reader {
  /** Fast, reads everything, and knows when it doubts. */
  FIRST("first", 1),
  /** Slower and better, reads what the first doubts; its answer counts the first's in. */
  SECOND("second", 2);

  private final String label;
  private final int rank;

  Reader(String label, int rank) {
    this.label = label;
    this.rank = rank;
  }

  /** As stored and printed: "first" or "second". */
  public String label() {
    return label;
  }

  /** Higher is better. */
  public int rank() {
    return rank;
  }
}
