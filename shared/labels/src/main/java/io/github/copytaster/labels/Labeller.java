package io.github.copytaster.labels;

/**
 * Splits an article into words once and has it read for its topics and its region. Thread-safe;
 * build one, keep it.
 */
public final class Labeller {

  private final ArticleReader reader;
  private final String topicVersion;

  public Labeller(ArticleReader reader) {
    this(reader, reader.topicVersion());
  }

  private Labeller(ArticleReader reader, String topicVersion) {
    this.reader = reader;
    this.topicVersion = topicVersion;
  }

  /**
   * The same labeller where the second reader comes after it: its labels are those of the joint
   * release, for which the second may still replace them. Turning the second reader on therefore
   * makes the archive stale, and the next run reads it.
   */
  public Labeller before(SecondReaderRelease second) {
    return new Labeller(reader, second.after(reader.topicVersion()));
  }

  public Labels label(Copy copy) {
    return reader.read(TokenisedCopy.of(copy));
  }

  /** Sorts as text in the order of model releases; stored with every item. */
  public String modelVersion() {
    return topicVersion + "+" + reader.regionVersion();
  }
}
