package io.github.copytaster.reclassify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.ObjectStore;
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

  private final ObjectStore store;
  private final String articleBucket;
  private final ArticleTable table;
  private final String modelVersion;
  private final Clock clock;
  private final Telemetry telemetry;

  public PlanHandler() {
    this(
        Environment.ofProcess(),
        S3ObjectStore.ofEnvironment(),
        ArticleTable.ofEnvironment(Environment.ofProcess()),
        SecondReading.ofEnvironment(Environment.ofProcess())
            .versioned(ConfiguredLabeller.of(Environment.ofProcess(), S3ObjectStore::ofEnvironment))
            .modelVersion(),
        Clock.systemUTC(),
        Telemetry.of("plan"));
  }

  public PlanHandler(
      Environment environment,
      ObjectStore store,
      ArticleTable table,
      String modelVersion,
      Clock clock,
      Telemetry telemetry) {
    this.store = store;
    this.articleBucket = environment.require("COPYTASTER_ARTICLE_BUCKET");
    this.table = table;
    this.modelVersion = modelVersion;
    this.clock = clock;
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    RunRequest request = RunRequest.read(input);
    String runId = request.runId().isEmpty() ? newRunId() : unused(request.runId());
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

  // The report adds up whatever lies under the run's id: a second run of that id would be reported
  // together with the first. A shard that is tried again writes over its own part.
  private String unused(String runId) throws IOException {
    if (!store.list(articleBucket, RunFiles.parts(runId)).isEmpty()) {
      throw new IllegalArgumentException(
          "expected a runId that no run had, found " + runId + ", which one did; name another");
    }
    return runId;
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
