package io.github.copytaster.reclassify;

import java.util.List;

/**
 * The report of a run.
 *
 * @param runId which
 * @param dryRun whether no label was written
 * @param total the sum of its parts
 * @param unfinishedShards planned and not read to their end: the next run goes on there
 */
record RunReport(String runId, boolean dryRun, RunPart total, List<String> unfinishedShards) {
  RunReport {
    unfinishedShards = List.copyOf(unfinishedShards);
  }
}
