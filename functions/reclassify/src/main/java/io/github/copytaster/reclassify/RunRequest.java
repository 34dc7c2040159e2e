package io.github.copytaster.reclassify;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What starts a run: the schedule's or a person's input.
 *
 * @param dryRun write the differences and no label
 * @param runId names the report; made from the time if absent
 */
record RunRequest(
    @JsonProperty("dryRun") boolean dryRun, @JsonProperty("runId") @Nullable String runId) {}
