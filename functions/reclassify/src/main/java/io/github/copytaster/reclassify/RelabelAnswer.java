package io.github.copytaster.reclassify;

/**
 * How far one invocation came. Handed back as the next request until {@code drained}.
 *
 * @param runId as requested
 * @param dryRun as requested
 * @param modelShard as requested
 * @param after article id to go on from
 * @param relabelled articles whose labels changed
 * @param unchanged articles read again with the same result
 * @param lost articles that something newer overtook meanwhile
 * @param missing articles whose text is gone
 * @param failed articles that could not be read
 * @param drained whether the shard's end was reached
 */
record RelabelAnswer(
    String runId,
    boolean dryRun,
    String modelShard,
    String after,
    int relabelled,
    int unchanged,
    int lost,
    int missing,
    int failed,
    boolean drained) {}
