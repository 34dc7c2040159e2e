package io.github.copytaster.reclassify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.Labeller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** One item of the run's distributed map: relabels a shard until it is drained or time is short. */
public final class RelabelHandler implements RequestStreamHandler {

  // Enough for one more page of 50 articles on the smallest memory setting.
  private static final int RESERVE_MILLISECONDS = 20_000;

  private final ObjectStore store;
  private final String articleBucket;
  private final Relabeller relabeller;
  private final Telemetry telemetry;

  public RelabelHandler() {
    this(
        Environment.ofProcess(),
        S3ObjectStore.ofEnvironment(),
        ArticleTable.ofEnvironment(Environment.ofProcess()),
        ConfiguredLabeller.of(Environment.ofProcess(), S3ObjectStore::ofEnvironment),
        SecondReading.ofEnvironment(Environment.ofProcess()),
        Telemetry.of("relabel"));
  }

  public RelabelHandler(
      Environment environment,
      ObjectStore store,
      ArticleTable table,
      Labeller labeller,
      SecondReading secondReading,
      Telemetry telemetry) {
    this.store = store;
    this.articleBucket = environment.require("COPYTASTER_ARTICLE_BUCKET");
    ArticleLabeller articleLabeller =
        new ArticleLabeller(
            secondReading.versioned(labeller), environment.orElse("COPYTASTER_HOME_COUNTRY", ""));
    this.relabeller =
        new Relabeller(store, articleBucket, table, articleLabeller, secondReading, telemetry);
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    RelabelRequest request = Json.mapper().readValue(input, RelabelRequest.class);
    Relabeller.Progress progress =
        relabeller.relabel(
            request, () -> context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS);
    RunPart part = progress.part();
    store.put(
        articleBucket,
        RunFiles.part(request),
        Json.mapper()
            .writeValueAsBytes(new ShardPart(request.modelShard(), progress.drained(), part)),
        "application/json");
    telemetry.count("Relabelled", part.relabelled());
    telemetry.count("UnreadableArticles", part.failed());
    telemetry.info("relabelled", Map.of("run_id", request.runId(), "shard", request.modelShard()));
    telemetry.flush();
    Json.mapper()
        .writeValue(
            output,
            new RelabelAnswer(
                request.runId(),
                request.dryRun(),
                request.modelShard(),
                progress.after(),
                part.relabelled(),
                part.unchanged(),
                part.lost(),
                part.missing(),
                part.failed(),
                progress.drained()));
  }
}
