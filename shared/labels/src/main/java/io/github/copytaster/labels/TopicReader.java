package io.github.copytaster.labels;

/** Says what an article is about. */
public interface TopicReader {

  /** Topics, best first, or why there are none, and which reader said so. */
  TopicLabels read(TokenisedCopy article);

  /** Release date and content hash, for example "t20261124-1f3a9c20". */
  String modelVersion();
}
