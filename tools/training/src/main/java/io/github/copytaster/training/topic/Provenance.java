package io.github.copytaster.training.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a model comes from.
 *
 * @param files name and start of the SHA-256 of each data file
 * @param examples how many
 * @param settings how it was trained
 */
record Provenance(List<DataFile> files, int examples, Settings settings) {

  private static final List<String> FILES =
      List.of("gold_train", "pool_fulltext", "teacher_pool", "short_labelled", "teacher_short");

  /** A file of training data. */
  record DataFile(String name, String hash) {}

  static Provenance of(Path folder, List<Path> more, List<Example> examples) throws IOException {
    List<DataFile> files = new ArrayList<>();
    for (String name : FILES) {
      files.add(new DataFile(name, hash(folder.resolve(name + ".jsonl.gz"))));
    }
    for (Path file : more) {
      files.add(new DataFile(file.getFileName().toString().replace(".jsonl.gz", ""), hash(file)));
    }
    return new Provenance(files, examples.size(), Settings.standard());
  }

  /** All of it on one line, for the model file. */
  String line() {
    StringBuilder line = new StringBuilder(512);
    line.append(examples).append(" examples of");
    files.forEach(file -> line.append(' ').append(file.name()).append('@').append(file.hash()));
    return line.append("; ").append(settings).toString();
  }

  static String hash(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
