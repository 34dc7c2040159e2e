package io.github.copytaster.aws.table;

import java.util.List;
import java.util.stream.Stream;

/** The order of model versions, as text, and so which partitions of the relabel queue are stale. */
public final class ModelVersions {

  private ModelVersions() {}

  /** Versions whose articles are to be looked at, the embargoed ones always among them. */
  public static List<String> stale(List<String> inUse, String current) {
    return Stream.concat(
            inUse.stream().filter(version -> version.compareTo(current) < 0).sorted(),
            Stream.of(ModelShard.EMBARGOED))
        .toList();
  }

  /** Versions whose labels a run of {@code current} leaves as they are. */
  public static List<String> newer(List<String> inUse, String current) {
    return inUse.stream().filter(version -> version.compareTo(current) > 0).sorted().toList();
  }
}
