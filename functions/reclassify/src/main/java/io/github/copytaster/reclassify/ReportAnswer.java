package io.github.copytaster.reclassify;

/**
 * The report in numbers. Step Functions takes no answer of more than 256 KB, which the report of a
 * large run exceeds.
 *
 * @param runId which
 * @param dryRun whether no label was written
 * @param relabelled articles whose labels changed
 * @param unchanged articles with the same labels as before
 * @param lost articles that something newer overtook
 * @param missing articles whose text is gone
 * @param failed articles that could not be read
 * @param unfinishedShards how many shards were planned and not read to their end
 * @param report key of the whole report in the article bucket
 */
record ReportAnswer(
    String runId,
    boolean dryRun,
    int relabelled,
    int unchanged,
    int lost,
    int missing,
    int failed,
    int unfinishedShards,
    String report) {

  static ReportAnswer of(RunReport report, String key) {
    RunPart total = report.total();
    return new ReportAnswer(
        report.runId(),
        report.dryRun(),
        total.relabelled(),
        total.unchanged(),
        total.lost(),
        total.missing(),
        total.failed(),
        report.unfinishedShards().size(),
        key);
  }
}
