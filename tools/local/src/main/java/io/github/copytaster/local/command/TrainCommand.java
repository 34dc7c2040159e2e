package io.github.copytaster.local.command;

import io.github.copytaster.training.topic.OwnTaxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code copytaster train}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains a topic model on your own labels and says how good it is.",
      "Labels: {\"title\",\"text\",\"topics\":[\"code\",…]} lines, most important topic first,",
      "\"source\" where known; at least five examples of each topic.",
      "Use the model by COPYTASTER_TOPIC_MODEL=MODEL; its report lies in MODEL.report."
    })
public final class TrainCommand implements Callable<Integer> {

  @Option(names = "--labels", required = true, description = "JSON Lines, .gz too")
  private Path labels = Path.of("");

  @Option(names = "--out", required = true, description = "where the model goes")
  private Path out = Path.of("");

  private final Clock clock;

  /** For the command line. */
  public TrainCommand() {
    this(Clock.systemUTC());
  }

  TrainCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    // Before the training, which takes minutes.
    Path model = Folders.placeForFile("--out", out);
    Folders.noFolder("--labels", labels);
    // To the second: as text it sorts behind the bundled model of the same day, so that the
    // next run relabels with it.
    String date =
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
    System.out.println(OwnTaxonomy.train(labels, model, date));
    return 0;
  }
}
