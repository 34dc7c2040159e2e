package io.github.copytaster.labels;

import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.topic.LinearTopicReader;

/** The labeller that ships: the models inside this jar. */
public final class StandardLabeller {

  private StandardLabeller() {}

  /** Loads the models; do it once, at start. */
  public static Labeller bundled() {
    return new Labeller(LinearTopicReader.bundled(), GazetteerRegionReader.bundled());
  }
}
