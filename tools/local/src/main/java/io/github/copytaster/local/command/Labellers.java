package io.github.copytaster.local.command;

import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.labels.Labeller;

/** The labeller that the shell's COPYTASTER_TOPIC_MODEL asks for. */
final class Labellers {

  private Labellers() {}

  static Labeller configured() {
    return ConfiguredLabeller.of(Environment.ofProcess(), S3ObjectStore::ofEnvironment);
  }
}
