package io.github.copytaster.classify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.DeliveryLoop;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.Labeller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** The function behind the article bucket. */
public final class ClassifyHandler implements RequestStreamHandler {

  private final DeliveryLoop loop;
  private final ObjectStore store;
  private final ArticleTable table;
  private final ArticleLabeller labeller;
  private final Telemetry telemetry;

  public ClassifyHandler() {
    this(
        Environment.ofProcess(),
        S3ObjectStore.ofEnvironment(),
        ArticleTable.ofEnvironment(Environment.ofProcess()),
        ConfiguredLabeller.of(Environment.ofProcess(), S3ObjectStore::ofEnvironment),
        Telemetry.of("classify"));
  }

  public ClassifyHandler(
      Environment environment,
      ObjectStore store,
      ArticleTable table,
      Labeller labeller,
      Telemetry telemetry) {
    this.loop = new DeliveryLoop(environment.require("COPYTASTER_ARTICLE_BUCKET"), telemetry);
    this.store = store;
    this.table = table;
    this.labeller =
        new ArticleLabeller(labeller, environment.orElse("COPYTASTER_HOME_COUNTRY", ""));
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    loop.run(input, output, this::classify);
  }

  private void classify(ObjectEvent event) throws IOException {
    Optional<InputStream> content = store.open(event.bucket(), event.key(), event.versionId());
    if (content.isEmpty()) {
      telemetry.count("VanishedArticles", 1);
      return;
    }
    try (InputStream stream = content.get()) {
      LabelledArticle labelled =
          labeller.label(Json.mapper().readValue(stream, StoredArticle.class));
      ArticleTable.Written written = table.put(labelled);
      telemetry.count(written == ArticleTable.Written.LOST ? "LateOrDuplicate" : "Labelled", 1);
      telemetry.info(
          "classified",
          Map.of(
              "bucket", labelled.stored().source().bucket(),
              "key", labelled.stored().source().key(),
              "sequencer", labelled.stored().source().sequencer(),
              "article_id", labelled.stored().articleId(),
              "model_version", labelled.modelVersion(),
              "written", written));
    }
  }
}
