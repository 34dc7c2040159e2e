package io.github.copytaster.training.clean;

import io.github.copytaster.article.headline.HeadlineModel;
import io.github.copytaster.training.Arguments;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the headline model that ships, on everything: {@code TrainHeadlines DATA_FOLDER
 * NEWS_FOLDER MODEL_FILE}. The same data give the same bytes. What it is worth on unseen sites
 * {@link MeasureHeadlines} says.
 */
public final class TrainHeadlines {

  /** Halves of the sites: each is cleaned by a block model of the other. */
  static final int HALVES = 2;

  private TrainHeadlines() {}

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("DATA_FOLDER NEWS_FOLDER MODEL_FILE", arguments);
    HeadlineModel model = HeadlineTrainer.train(rows(Path.of(arguments[0]), Path.of(arguments[1])));
    Path file = Path.of(arguments[2]);
    try (OutputStream stream = Files.newOutputStream(file);
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      model.write(out);
    }
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }

  /** All samples as the model gets them in use: behind a block model that is new to their site. */
  static List<HeadlineRows> rows(Path data, Path news) throws IOException {
    List<Prepared> documents = Prepared.all(new Samples(data.resolve("normalise"), news).load());
    Renders renders = new Renders();
    return HeadlineRows.of(
        new HeadlineSamples(data, news).load(),
        HALVES,
        half ->
            BlockTrainer.train(
                TrainBlocks.withMade(
                    documents.stream().filter(document -> document.fold(HALVES) != half).toList(),
                    renders)));
  }
}
