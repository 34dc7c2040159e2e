package io.github.copytaster.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Messages that were given up, a file each, and the word to a person that there is one more. */
final class DeadLetters {

  private final Path folder;
  private final PrintStream notices;

  /**
   * @param folder where they lie; made if it is not there
   * @param notices where a person reads
   */
  DeadLetters(Path folder, PrintStream notices) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.notices = notices;
  }

  /** Takes a message's file in. One that cannot be moved stays where it is until a restart. */
  void take(Path file, String reason) {
    Path place = folder.resolve(file.getFileName());
    try {
      Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
      notices.println("copytaster: " + reason + "; it is a dead letter now: " + place);
    } catch (IOException immovable) {
      notices.println("copytaster: " + reason + "; it cannot be moved away: " + immovable);
    }
  }

  int count(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.filter(file -> file.toString().endsWith(suffix)).count();
    }
  }
}
