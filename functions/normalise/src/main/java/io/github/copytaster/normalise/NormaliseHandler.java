package io.github.copytaster.normalise;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.event.DeliveryLoop;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The function behind the drop bucket. */
public final class NormaliseHandler implements RequestStreamHandler {

  private final DeliveryLoop loop;
  private final Normaliser normaliser;

  public NormaliseHandler() {
    this(Environment.ofProcess(), S3ObjectStore.ofEnvironment(), Telemetry.of("normalise"));
  }

  public NormaliseHandler(Environment environment, ObjectStore store, Telemetry telemetry) {
    this.loop = new DeliveryLoop(environment.require("COPYTASTER_DROP_BUCKET"), telemetry);
    this.normaliser =
        new Normaliser(
            store,
            new ArticleReader(Limits.STANDARD),
            environment.require("COPYTASTER_ARTICLE_BUCKET"),
            telemetry);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    loop.run(input, output, normaliser::normalise);
  }
}
