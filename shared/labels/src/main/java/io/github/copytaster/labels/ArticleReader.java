package io.github.copytaster.labels;

/**
 * Reads an article for its topics and its region: fast readers alone ({@link FirstReaders}), or
 * with a slower one behind them for what they doubt. Thread-safe.
 */
public interface ArticleReader {

  /** What about and where. */
  Labels read(TokenisedCopy article);

  /**
   * Release date and content hash of each reader that has a say in the topics, for example
   * "t20261124-1f3a9c20" or, with a second reader, "t20261124-1f3a9c20+s20261125-5d04d1f1".
   */
  String topicVersion();

  /** {@link RegionReader#modelVersion} of whoever finds the places. */
  String regionVersion();
}
