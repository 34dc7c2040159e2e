package io.github.copytaster.local.command;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.queue.MessageQueue;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.ModelVersions;
import io.github.copytaster.aws.telemetry.Telemetry;
import io.github.copytaster.local.stack.EmbeddedStack;
import io.github.copytaster.local.stack.LocalContext;
import io.github.copytaster.local.stack.Readers;
import io.github.copytaster.reclassify.PlanHandler;
import io.github.copytaster.reclassify.RelabelHandler;
import io.github.copytaster.reclassify.ReportHandler;
import io.github.copytaster.second.SecondReaderHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The scheduled run by hand: the same handlers, without Step Functions. */
@Command(
    name = "reclassify",
    mixinStandardHelpOptions = true,
    description = "Relabels the articles of a running stack that an older model labelled.")
public final class ReclassifyCommand implements Callable<Integer> {

  @Option(names = "--dry-run", description = "write the differences and no label")
  private boolean dryRun;

  @Option(names = "--verbose", description = "the handlers' log lines on standard error")
  private boolean verbose;

  @Mixin private final RunningStack stack = new RunningStack();

  @Mixin private final ReadersOption readersOption = new ReadersOption();

  @Override
  public Integer call() throws IOException {
    ArticleTable table = stack.table();
    S3ObjectStore store = new S3ObjectStore(stack.s3());
    Readers readers = readersOption.load(System.err);
    PrintStream log =
        verbose
            ? System.err
            : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    SecondReading secondReading =
        EmbeddedStack.secondReading(readers, queue(readers, store, table, log));
    Clock clock = Clock.systemUTC();
    Telemetry telemetry = new Telemetry("reclassify", log, clock);
    RequestStreamHandler relabel =
        new RelabelHandler(
            EmbeddedStack.environment(), store, table, readers.first(), secondReading, telemetry);
    String modelVersion = secondReading.versioned(readers.first()).modelVersion();
    ObjectNode request = Json.mapper().createObjectNode().put("dryRun", dryRun);
    JsonNode plan =
        invoke(
            new PlanHandler(
                EmbeddedStack.environment(), store, table, modelVersion, clock, telemetry),
            request);
    for (String newer : ModelVersions.newer(table.modelVersions(), modelVersion)) {
      new Progress(System.err)
          .say("labels of " + newer + " are newer than this model, " + modelVersion + ", and stay");
    }
    for (JsonNode shard : plan.path("shards")) {
      JsonNode progress = shard;
      do {
        progress = invoke(relabel, progress);
      } while (!progress.path("drained").asBoolean());
    }
    JsonNode answer = invoke(new ReportHandler(EmbeddedStack.environment(), store), plan);
    print(answer, store);
    return 0;
  }

  // The running stack's queue belongs to its process: here the second reader works at once.
  private static MessageQueue queue(
      Readers readers, S3ObjectStore store, ArticleTable table, PrintStream log) {
    SecondReaderHandler handler =
        new SecondReaderHandler(
            EmbeddedStack.environment(),
            store,
            table,
            ReadersOption.last(readers),
            new Telemetry("second-reader", log, Clock.systemUTC()));
    return body -> invoke(handler, Json.mapper().readTree(body));
  }

  private void print(JsonNode answer, S3ObjectStore store) throws IOException {
    if (stack.json()) {
      System.out.println(Json.mapper().writeValueAsString(report(answer, store)));
      return;
    }
    System.out.println(
        (dryRun ? "dry run: " : "")
            + answer.path("relabelled").asInt()
            + " changed, "
            + answer.path("unchanged").asInt()
            + " the same, "
            + answer.path("lost").asInt()
            + " overtaken, "
            + answer.path("missing").asInt()
            + " without text, "
            + answer.path("failed").asInt()
            + " unreadable; report in s3://"
            + EmbeddedStack.ARTICLE_BUCKET
            + "/runs/"
            + answer.path("runId").asText()
            + "/report.html");
  }

  private static JsonNode report(JsonNode answer, S3ObjectStore store) throws IOException {
    String key = answer.path("report").asText();
    try (InputStream report =
        store
            .open(EmbeddedStack.ARTICLE_BUCKET, key, "")
            .orElseThrow(() -> new IOException(key + " was written and is gone"))) {
      return Json.mapper().readTree(report);
    }
  }

  private static JsonNode invoke(RequestStreamHandler handler, JsonNode input) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(Json.mapper().writeValueAsBytes(input)),
        answer,
        new LocalContext());
    return Json.mapper().readTree(answer.toByteArray());
  }
}
