package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** fastText's supervised mode (Debian's package of that name), as a peer to measure against. */
final class FastText {

  private static final int WORDS = 400;

  private final Path folder;

  FastText(Path folder) {
    this.folder = folder;
  }

  /** Trains on the first topic of each example; full texts count as often as they weigh. */
  void train(List<Example> examples) throws IOException {
    StringBuilder lines = new StringBuilder(1 << 26);
    for (Example example : examples) {
      for (int copies = Math.max(1, Math.round(example.weight())); copies > 0; copies--) {
        lines.append("__label__").append(first(example)).append(' ').append(line(example.copy()));
      }
    }
    Path train = Files.writeString(folder.resolve("train.txt"), lines);
    run(
        "fasttext",
        "supervised",
        "-input",
        train.toString(),
        "-output",
        folder.resolve("model").toString(),
        "-wordNgrams",
        "2",
        "-dim",
        "64",
        "-epoch",
        "5",
        "-lr",
        "0.5",
        "-minCount",
        "4",
        "-bucket",
        "500000",
        "-thread",
        "1",
        "-verbose",
        "0");
  }

  /** The first topic of each example. */
  List<Integer> topics(List<Example> examples) throws IOException {
    StringBuilder lines = new StringBuilder(1 << 22);
    examples.forEach(example -> lines.append(line(example.copy())));
    Path test = Files.writeString(folder.resolve("test.txt"), lines);
    List<Integer> topics = new ArrayList<>();
    for (String label :
        run("fasttext", "predict", folder.resolve("model.bin").toString(), test.toString())
            .lines()
            .toList()) {
      topics.add(Integer.parseInt(label.substring("__label__".length())));
    }
    return topics;
  }

  private static int first(Example example) {
    int best = 0;
    for (int topic = 1; topic < example.topics().length; topic++) {
      best = example.topics()[topic] > example.topics()[best] ? topic : best;
    }
    return best;
  }

  // The same words that the reader reads, lower-cased, the headline twice.
  private static String line(Copy copy) {
    return words(copy.title()) + words(copy.title()) + words(copy.body()) + "\n";
  }

  private static String words(String text) {
    Tokens tokens = TokenisedCopy.of(new Copy("", text, "", "en", "")).tokens();
    StringBuilder line = new StringBuilder();
    for (int token = 0; token < Math.min(WORDS, tokens.size()); token++) {
      line.append(text, tokens.start(token), tokens.end(token)).append(' ');
    }
    return line.toString().toLowerCase(Locale.ROOT);
  }

  private String run(String... command) throws IOException {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectError(folder.resolve("errors.txt").toFile())
            .redirectOutput(said.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(
            "expected fasttext to succeed, found: "
                + Files.readString(folder.resolve("errors.txt")));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while fasttext ran", stopped);
    }
    return Files.readString(said);
  }
}
