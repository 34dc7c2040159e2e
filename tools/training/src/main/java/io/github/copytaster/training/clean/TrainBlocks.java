package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.training.Arguments;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the block model that ships, on everything: {@code TrainBlocks DATA_FOLDER NEWS_FOLDER
 * MODEL_FILE} (NEWS_FOLDER: tools/training/pages). The same data give the same bytes. What it is
 * worth on unseen sources {@link MeasureCleaning} says.
 */
public final class TrainBlocks {

  private TrainBlocks() {}

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("DATA_FOLDER NEWS_FOLDER MODEL_FILE", arguments);
    List<Sample> samples =
        new Samples(Path.of(arguments[0]).resolve("normalise"), Path.of(arguments[1])).load();
    BlockModel model = BlockTrainer.train(withMade(Prepared.all(samples), new Renders()));
    try (OutputStream file = Files.newOutputStream(Path.of(arguments[2]));
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      model.write(out);
    }
    System.out.println(arguments[2] + ": " + Files.size(Path.of(arguments[2])) + " bytes");
  }

  /** The documents and what is made of them to train on. */
  static List<Prepared> withMade(List<Prepared> documents, Renders renders) {
    List<Prepared> all = new ArrayList<>(documents);
    all.addAll(Prepared.all(MadeSamples.of(documents.stream().map(Prepared::sample).toList())));
    all.addAll(renders.of(documents));
    return all;
  }
}
