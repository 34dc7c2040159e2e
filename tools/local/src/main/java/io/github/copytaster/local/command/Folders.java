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

  /**
   * A place for a file, as it will be written after long work.
   *
   * @param option that names it
   * @throws IOException that says why no file can be written there
   */
  static Path placeForFile(String option, Path file) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.resolveSibling("");
    if (Files.isDirectory(place) || !Files.isDirectory(folder)) {
      throw new IOException(
          "expected " + option + " to be a file in a folder that is there, found " + file);
    }
    if (!Files.isWritable(Files.exists(place) ? place : folder)) {
      throw new IOException(
          "expected " + option + " to be writable, found one that is not: " + file);
    }
    return place;
  }
}
