package io.github.copytaster.aws.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A partition of the relabel queue: the articles of one model version, cut into 64 so that no
 * partition gets hot.
 *
 * @param modelVersion the version that labelled them, or {@link #EMBARGOED}
 * @param shard 0 to 63
 */
public record ModelShard(String modelVersion, int shard) {

  public static final int SHARDS = 64;

  /** Stands in place of a version for articles whose embargo has not ended: always looked at. */
  public static final String EMBARGOED = "embargoed";

  public static ModelShard of(String modelVersion, String articleId) {
    return new ModelShard(modelVersion, Math.floorMod(articleId.hashCode(), SHARDS));
  }

  public static List<ModelShard> all(String modelVersion) {
    return IntStream.range(0, SHARDS).mapToObj(n -> new ModelShard(modelVersion, n)).toList();
  }

  /** As in the index: "version#07". */
  public String key() {
    return modelVersion + "#" + (shard < 10 ? "0" + shard : Integer.toString(shard));
  }
}
