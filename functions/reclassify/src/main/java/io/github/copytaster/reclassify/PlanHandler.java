package io.github.copytaster.reclassify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.ModelShard;
import io.github.copytaster.aws.table.ModelVersions;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * First step of a run: lists the shards that hold stale articles. With nothing stale this costs 64
 * empty queries per older model version.
 */
public final class PlanHandler implements RequestStreamHandler {

  private final ArticleTable table;
  private final String modelVersion;
  private final Clock clock;
  private final Telemetry telemetry;

  public PlanHandler() {
    this(
        ArticleTable.ofEnvironment(Environment.ofProcess()),
        SecondReading.ofEnvironment(Environment.ofProcess())
            .versioned(ConfiguredLabeller.of(Environment.ofProcess(), S3ObjectStore::ofEnvironment))
            .modelVersion(),
        Clock.systemUTC(),
        Telemetry.of("plan"));
  }

  public PlanHandler(ArticleTable table, String modelVersion, Clock clock, Telemetry telemetry) {
    this.table = table;
    this.modelVersion = modelVersion;
    this.clock = clock;
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    RunRequest request = Json.mapper().readValue(input, RunRequest.class);
    String asked = request.runId();
    String runId = asked == null || asked.isBlank() ? newRunId() : asked;
    List<RelabelRequest> shards =
        ModelVersions.stale(table.modelVersions(), modelVersion).stream()
            .flatMap(version -> ModelShard.all(version).stream())
            .map(ModelShard::key)
            .filter(this::holdsAnything)
            .map(shard -> new RelabelRequest(runId, request.dryRun(), shard, ""))
            .toList();
    telemetry.info(
        "planned", Map.of("run_id", runId, "model_version", modelVersion, "shards", shards.size()));
    Json.mapper().writeValue(output, new RunPlan(runId, request.dryRun(), modelVersion, shards));
  }

  private boolean holdsAnything(String shard) {
    return !table
        .page(Attributes.BY_MODEL, Attributes.MODEL_SHARD, shard, Map.of(), 1)
        .items()
        .isEmpty();
  }

  private String newRunId() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.toString().replace(':', '-');
  }
}
