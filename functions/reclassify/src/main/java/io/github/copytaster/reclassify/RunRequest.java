package io.github.copytaster.reclassify;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What starts a run: the schedule's or a person's input.
 *
 * @param dryRun write the differences and no label
 * @param runId names the report; "" to have one made from the time
 */
record RunRequest(boolean dryRun, String runId) {

  private static final String DRY_RUN = "dryRun";
  private static final String RUN_ID = "runId";
  private static final List<String> FIELDS = List.of(DRY_RUN, RUN_ID);

  /**
   * Reads what somebody typed. A field that is not known is refused and not ignored: {@code
   * {"dryrun":true}} relabelled the whole archive.
   *
   * @throws IllegalArgumentException naming the field and the known ones
   */
  static RunRequest read(InputStream input) throws IOException {
    JsonNode request = Json.mapper().readTree(input);
    if (!request.isObject()) {
      throw new IllegalArgumentException(
          "expected an object as {\"dryRun\":true}, found " + request.getNodeType());
    }
    for (var field : request.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw new IllegalArgumentException(
            "expected no fields but " + String.join(" and ", FIELDS) + ", found " + field.getKey());
      }
    }
    JsonNode dryRun = request.path(DRY_RUN);
    if (!dryRun.isMissingNode() && !dryRun.isBoolean()) {
      throw new IllegalArgumentException("expected dryRun as true or false, found " + dryRun);
    }
    JsonNode runId = request.path(RUN_ID);
    if (!runId.isMissingNode() && !runId.isNull() && !runId.isTextual()) {
      throw new IllegalArgumentException("expected runId as text, found " + runId);
    }
    return new RunRequest(dryRun.asBoolean(), runId.asText("").strip());
  }
}
