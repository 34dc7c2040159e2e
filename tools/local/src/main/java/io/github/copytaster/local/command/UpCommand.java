package io.github.copytaster.local.command;

import io.github.copytaster.local.stack.EmbeddedStack;
import io.github.copytaster.local.stack.Readers;
import io.github.copytaster.local.stack.StackOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps the embedded stack running. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps the pipeline running and labels what is dropped.",
      "Files put into the folder, or into bucket copytaster-drop by any S3 client, are picked up.",
      "Data survives a restart and a kill. Ctrl-C stops it."
    })
public final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--folder",
      description = "watch this folder, which must be there (default: none)")
  private Path folder = Path.of("");

  @Option(names = "--data", description = "where the data lies (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  @Option(names = "--host", description = "address to listen on (default: ${DEFAULT-VALUE})")
  private String host = Ports.HOST;

  @Option(names = "--s3-port", description = "default: ${DEFAULT-VALUE}")
  private int s3Port = Ports.S3;

  @Option(names = "--dynamodb-port", description = "default: ${DEFAULT-VALUE}")
  private int dynamoDbPort = Ports.DYNAMODB;

  @Option(
      names = "--stores-only",
      description = "run no handler: uploads wait for one, as sam local invoke runs it")
  private boolean storesOnly;

  @Mixin private final ReadersOption readers = new ReadersOption();

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    // Before anything starts or lies in the folder of data.
    Folders.there(Objects.requireNonNull(command).commandLine(), "--folder", folder);
    Stop stop = Stop.ofThisProcess();
    try {
      run(stop);
    } finally {
      stop.close();
    }
    return 0;
  }

  private void run(Stop stop) throws IOException, InterruptedException {
    StackOptions options = new StackOptions(data, host, s3Port, dynamoDbPort, !storesOnly);
    Supplier<Readers> loading = () -> readers.load(System.err);
    try (LogFile log = LogFile.in(options.data());
        DataLock lock = DataLock.of(options.data());
        EmbeddedStack stack =
            EmbeddedStack.start(options, loading, log.stream(), Clock.systemUTC())) {
      System.out.println(
          "ready s3="
              + stack.s3Endpoint()
              + " dynamodb="
              + stack.dynamoDbEndpoint()
              + " buckets="
              + EmbeddedStack.DROP_BUCKET
              + ","
              + EmbeddedStack.ARTICLE_BUCKET
              + " table="
              + EmbeddedStack.TABLE);
      System.out.flush();
      if (folder.toString().isEmpty()) {
        stop.await();
      } else {
        Progress progress = new Progress(System.err);
        DropFolder drop = new DropFolder(folder, progress);
        new FolderWatch(drop, stack.s3(), progress).runUntil(stop);
      }
      lock.release();
    }
  }
}
