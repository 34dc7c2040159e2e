package io.github.copytaster.reclassify;

/**
 * What one invocation did, as its file says it.
 *
 * @param modelShard the shard it worked on
 * @param drained whether it came to the shard's end
 * @param done its counts
 */
record ShardPart(String modelShard, boolean drained, RunPart done) {}
