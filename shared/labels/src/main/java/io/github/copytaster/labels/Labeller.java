package io.github.copytaster.labels;

/**
 * Reads an article once for its topics and once for its region. Thread-safe; build one, keep it.
 */
public final class Labeller {

  private final TopicReader topicReader;
  private final RegionReader regionReader;
  private final String topicVersion;

  public Labeller(TopicReader topicReader, RegionReader regionReader) {
    this(topicReader, regionReader, topicReader.modelVersion());
  }

  private Labeller(TopicReader topicReader, RegionReader regionReader, String topicVersion) {
    this.topicReader = topicReader;
    this.regionReader = regionReader;
    this.topicVersion = topicVersion;
  }

  /**
   * The same labeller where the second reader comes after it: its labels are those of the joint
   * release, for which the second may still replace them. Turning the second reader on therefore
   * makes the archive stale, and the next run reads it.
   */
  public Labeller before(SecondReaderRelease second) {
    return new Labeller(topicReader, regionReader, second.after(topicReader.modelVersion()));
  }

  public Labels label(Copy copy) {
    TokenisedCopy article = TokenisedCopy.of(copy);
    return new Labels(topicReader.read(article), regionReader.read(article), copy.language());
  }

  /** Sorts as text in the order of model releases; stored with every item. */
  public String modelVersion() {
    return topicVersion + "+" + regionReader.modelVersion();
  }
}
