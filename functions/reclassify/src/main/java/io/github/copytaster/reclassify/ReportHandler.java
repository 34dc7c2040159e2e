package io.github.copytaster.reclassify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.S3ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Last step of a run: adds up the parts and writes the report, as JSON and as a page. */
public final class ReportHandler implements RequestStreamHandler {

  private final ObjectStore store;
  private final String articleBucket;

  public ReportHandler() {
    this(Environment.ofProcess(), S3ObjectStore.ofEnvironment());
  }

  public ReportHandler(Environment environment, ObjectStore store) {
    this.store = store;
    this.articleBucket = environment.require("COPYTASTER_ARTICLE_BUCKET");
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    ReportRequest request = Json.mapper().readValue(input, ReportRequest.class);
    String runId = request.runId();
    if (runId == null) {
      throw new IllegalArgumentException("expected the runId that plan returned, found none");
    }
    RunPart total = RunPart.NOTHING;
    Set<String> unfinished = new LinkedHashSet<>(request.planned());
    for (String key : store.list(articleBucket, RunFiles.parts(runId))) {
      ShardPart part = read(key);
      total = total.plus(part.done());
      if (part.drained()) {
        unfinished.remove(part.modelShard());
      }
    }
    RunReport report = new RunReport(runId, request.dryRun(), total, List.copyOf(unfinished));
    String key = RunFiles.report(runId, "json");
    put(key, Json.mapper().writeValueAsString(report), "application/json");
    put(RunFiles.report(runId, "html"), ReportPage.of(report), "text/html; charset=utf-8");
    Json.mapper().writeValue(output, ReportAnswer.of(report, key));
  }

  private ShardPart read(String key) throws IOException {
    Optional<InputStream> content = store.open(articleBucket, key, "");
    if (content.isEmpty()) {
      throw new IOException("part " + key + " was listed and is gone");
    }
    try (InputStream stream = content.get()) {
      return Json.mapper().readValue(stream, ShardPart.class);
    }
  }

  private void put(String key, String content, String type) throws IOException {
    store.put(articleBucket, key, content.getBytes(StandardCharsets.UTF_8), type);
  }
}
