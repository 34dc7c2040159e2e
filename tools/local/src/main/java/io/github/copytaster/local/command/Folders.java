package io.github.copytaster.local.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that a command line names and that need not be there yet. */
final class Folders {

  private Folders() {}

  /**
   * Makes the folder if it is not there.
   *
   * @param option that names it
   * @throws IOException that says what is wrong with it
   */
  static Path make(String option, Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileSystemException impossible) {
      // Its own words are a path, and name nothing that somebody could mend.
      String reason = impossible.getReason() == null ? "" : " (" + impossible.getReason() + ")";
      throw new IOException(
          "expected "
              + option
              + " to be a folder or a place for one, found neither: "
              + folder
              + reason);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException(
          "expected "
              + option
              + " to be a folder that may be written, found one that may not: "
              + folder);
    }
    return folder;
  }
}
