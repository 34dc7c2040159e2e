package io.github.copytaster.reclassify;

/**
 * The report of a run.
 *
 * @param runId which
 * @param dryRun whether no label was written
 * @param total the sum of its parts
 */
record RunReport(String runId, boolean dryRun, RunPart total) {}
