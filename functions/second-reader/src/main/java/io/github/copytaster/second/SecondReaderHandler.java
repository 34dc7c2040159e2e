package io.github.copytaster.second;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.event.DeliveryLoop;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.transformer.BothReaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** The function behind the second reader's queue: reads again what the first reader doubted. */
public final class SecondReaderHandler implements RequestStreamHandler {

  private final DeliveryLoop loop;
  private final ObjectStore store;
  private final ArticleTable table;
  private final ArticleLabeller labeller;
  private final Telemetry telemetry;

  public SecondReaderHandler() throws IOException {
    this(
        Environment.ofProcess(),
        S3ObjectStore.ofEnvironment(),
        ArticleTable.ofEnvironment(Environment.ofProcess()),
        new Labeller(BothReaders.after(FirstTopicReader.bundled())),
        Telemetry.of("second-reader"));
  }

  public SecondReaderHandler(
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
    loop.run(input, output, this::readAgain);
  }

  private void readAgain(ObjectEvent event) throws IOException {
    Optional<StoredArticle> stored = StoredArticle.open(store, event);
    if (stored.isEmpty()) {
      telemetry.count("VanishedArticles", 1);
      return;
    }
    LabelledArticle labelled = labeller.label(stored.get());
    ArticleTable.Written written = table.putSecond(labelled);
    telemetry.count(written == ArticleTable.Written.LOST ? "LateOrDuplicate" : "ReadAgain", 1);
    telemetry.info("read again", labelled.logFields(written.name()));
  }
}
