package io.github.copytaster.labels;

/**
 * Says what an article is about: a fast reader alone, or with a slower one behind it for what it
 * doubts.
 */
public interface TopicReader {

  /** Topics, best first, or why there are none, and which reader said so. */
  TopicLabels read(TokenisedCopy article);

  /**
   * Release date and content hash of each reader that has a say, for example "t20261124-1f3a9c20"
   * or "t20261124-1f3a9c20+s20261125-5d04d1f1".
   */
  String modelVersion();
}
