package io.github.copytaster.reclassify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan handed on, as far as the report needs it.
 *
 * @param runId names the report
 * @param dryRun whether no label was written
 * @param shards that were planned; none where only the parts are to be added up
 */
record ReportRequest(
    @JsonProperty("runId") @Nullable String runId,
    @JsonProperty("dryRun") boolean dryRun,
    @JsonProperty("shards") @Nullable List<RelabelRequest> shards) {

  /** The planned shards by name. */
  List<String> planned() {
    return shards == null ? List.of() : shards.stream().map(RelabelRequest::modelShard).toList();
  }
}
