package io.github.copytaster.classify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.event.DeliveryLoop;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.Labeller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** The function behind the article bucket. */
public final class ClassifyHandler implements RequestStreamHandler {

  private final DeliveryLoop loop;
  private final ObjectStore store;
  private final ArticleTable table;
  private final ArticleLabeller labeller;
  private final SecondReading secondReading;
  private final Telemetry telemetry;

  public ClassifyHandler() {
    this(
        Environment.ofProcess(),
        S3ObjectStore.ofEnvironment(),
        ArticleTable.ofEnvironment(Environment.ofProcess()),
        ConfiguredLabeller.of(Environment.ofProcess(), S3ObjectStore::ofEnvironment),
        SecondReading.ofEnvironment(Environment.ofProcess()),
        Telemetry.of("classify"));
  }

  public ClassifyHandler(
      Environment environment,
      ObjectStore store,
      ArticleTable table,
      Labeller labeller,
      SecondReading secondReading,
      Telemetry telemetry) {
    this.loop = new DeliveryLoop(environment.require("COPYTASTER_ARTICLE_BUCKET"), telemetry);
    this.store = store;
    this.table = table;
    this.labeller =
        new ArticleLabeller(
            secondReading.versioned(labeller), environment.orElse("COPYTASTER_HOME_COUNTRY", ""));
    this.secondReading = secondReading;
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    loop.run(input, output, this::classify);
  }

  private void classify(ObjectEvent event) throws IOException {
    Optional<StoredArticle> stored = StoredArticle.open(store, event);
    if (stored.isEmpty()) {
      telemetry.count("VanishedArticles", 1);
      return;
    }
    LabelledArticle labelled = labeller.label(stored.get());
    ArticleTable.Written written = table.put(labelled);
    boolean duplicate = written == ArticleTable.Written.ALREADY_THERE;
    boolean late = written == ArticleTable.Written.LOST;
    telemetry.count(late || duplicate ? "LateOrDuplicate" : "Labelled", 1);
    // Also of a duplicate: the first try may have ended between the table and the queue.
    boolean there = written == ArticleTable.Written.STORED || duplicate;
    if (there && secondReading.handOn(labelled)) {
      telemetry.count("HandedToSecondReader", 1);
    }
    telemetry.info("classified", labelled.logFields(written.name()));
  }
}
