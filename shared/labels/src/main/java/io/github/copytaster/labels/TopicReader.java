package io.github.copytaster.labels;

/** Says what an article is about. There are two: a fast first reader and a slower second one. */
public interface TopicReader {

  TopicLabels read(TokenisedCopy article);

  /** Release date and content hash, for example "t20261124-1f3a9c20". */
  String modelVersion();
}
