package io.github.copytaster.labels;

import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.topic.FirstTopicReader;

/** The labeller that ships: the models inside this jar. */
public final class StandardLabeller {

  private StandardLabeller() {}

  /** Loads the models; do it once, at start. */
  public static Labeller bundled() {
    return with(FirstTopicReader.bundled());
  }

  /** The bundled region reader beside another topic reader. */
  public static Labeller with(TopicReader topicReader) {
    return new Labeller(new FirstReaders(topicReader, GazetteerRegionReader.bundled()));
  }
}
