package io.github.copytaster.labels;

/**
 * A topic reader and a region reader that do not know of each other.
 *
 * @param topics says what about
 * @param regions says where
 */
public record FirstReaders(TopicReader topics, RegionReader regions) implements ArticleReader {

  @Override
  public Labels read(TokenisedCopy article) {
    return new Labels(topics.read(article), regions.read(article), article.copy().language());
  }

  @Override
  public String topicVersion() {
    return topics.modelVersion();
  }

  @Override
  public String regionVersion() {
    return regions.modelVersion();
  }
}
