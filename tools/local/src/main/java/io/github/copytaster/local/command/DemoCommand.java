package io.github.copytaster.local.command;

import io.github.copytaster.local.stack.EmbeddedStack;
import io.github.copytaster.local.stack.Readers;
import io.github.copytaster.local.stack.StackOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a folder through the whole pipeline and shows what came out. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the embedded stack, uploads a folder, runs the deployed handlers and shows the labels.",
      "Exits 0 only if every file ended as items or as a rejection."
    })
public final class DemoCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      defaultValue = "events/articles",
      description = "the folder (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("events/articles");

  @Option(names = "--json", description = "one JSON line a file")
  private boolean json;

  @Option(names = "--data", description = "keep the results here (default: a temporary folder)")
  private Path data = Path.of("");

  @Mixin private final ReadersOption readers = new ReadersOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("expected a folder of articles, found no folder at " + folder);
    }
    StackOptions options =
        StackOptions.in(
            data.toString().isEmpty() ? Files.createTempDirectory("copytaster-demo") : data);
    Path kept = options.data();
    Progress progress = new Progress(System.err);
    DropFolder drop = new DropFolder(folder, progress);
    if (drop.files().isEmpty()) {
      throw new IOException("expected a folder of articles, found no file in " + folder);
    }
    progress.say("starting S3, queues and DynamoDB in this JVM");
    Supplier<Readers> loading = () -> readers.load(System.err);
    try (LogFile log = LogFile.in(kept);
        DataLock lock = DataLock.of(kept);
        EmbeddedStack stack =
            EmbeddedStack.start(options, loading, log.stream(), Clock.systemUTC())) {
      Uploads uploads = drop.uploadAll(stack.s3());
      progress.waitUntilDone(stack, uploads.arrived());
      Results results = Results.of(stack, Clock.systemUTC());
      ResultTable table = new ResultTable(System.out);
      boolean complete = json ? table.json(uploads, results) : table.print(uploads, results);
      if (!uploads.errors().isEmpty()) {
        progress.say(uploads.errors().size() + " of " + uploads.keys().size() + " files failed");
      }
      progress.say("results lie in " + kept + "; the handlers' log beside them");
      if (!json) {
        progress.say("./copytaster up --data " + kept + " serves them to any AWS client");
      }
      int code = complete && stack.deadLetters() == 0 ? 0 : 1;
      lock.release();
      return code;
    }
  }
}
