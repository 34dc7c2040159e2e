package io.github.copytaster.labels;

/**
 * Reads an article once for its topics and once for its region. Thread-safe; build one, keep it.
 */
public final class Labeller {

  private final TopicReader topicReader;
  private final RegionReader regionReader;

  public Labeller(TopicReader topicReader, RegionReader regionReader) {
    this.topicReader = topicReader;
    this.regionReader = regionReader;
  }

  public Labels label(Copy copy) {
    TokenisedCopy article = TokenisedCopy.of(copy);
    return new Labels(topicReader.read(article), regionReader.read(article), copy.language());
  }

  /** Sorts as text in the order of model releases; stored with every item. */
  public String modelVersion() {
    return topicReader.modelVersion() + "+" + regionReader.modelVersion();
  }
}
