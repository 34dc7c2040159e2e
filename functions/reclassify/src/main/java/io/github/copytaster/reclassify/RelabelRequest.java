package io.github.copytaster.reclassify;

import io.github.copytaster.aws.table.ModelShard;

/**
 * One shard to relabel, or the rest of one.
 *
 * @param runId names the report
 * @param dryRun write the differences and no label
 * @param modelShard partition of the index by-model, "version#07"
 * @param after article id where the last invocation stopped, "" to begin
 */
record RelabelRequest(String runId, boolean dryRun, String modelShard, String after) {

  /** Whether the shard is one of the articles whose embargo had not ended. */
  boolean isEmbargoed() {
    return modelShard.startsWith(ModelShard.EMBARGOED + "#");
  }
}
