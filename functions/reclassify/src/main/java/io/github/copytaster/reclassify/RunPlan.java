package io.github.copytaster.reclassify;

import java.util.List;

/**
 * The work of one run.
 *
 * @param runId names the report
 * @param dryRun write the differences and no label
 * @param modelVersion that articles are relabelled to
 * @param shards one request each, for the shards that hold anything
 */
record RunPlan(String runId, boolean dryRun, String modelVersion, List<RelabelRequest> shards) {
  RunPlan {
    shards = List.copyOf(shards);
  }
}
