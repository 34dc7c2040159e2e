package io.github.copytaster.local.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Folders that a command line names: those that must be there, and those that need not be yet. */
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
   * A folder that somebody else fills. One that is not there is mistyped: made and watched, it
   * would stay empty for ever.
   *
   * @param option that names it
   * @throws ParameterException that says what was found there
   */
  static Path there(CommandLine command, String option, Path folder) {
    String found = !Files.exists(folder) ? "nothing" : !Files.isDirectory(folder) ? "a file" : "";
    if (found.isEmpty()) {
      return folder;
    }
    throw new ParameterException(
        command, "expected " + option + " to be a folder, found " + found + " at " + folder);
  }

  /**
   * A file to be read, of which a folder was named.
   *
   * @param option that names it
   * @throws IOException that says so; reading it would say "Is a directory" and name nothing
   */
  static void noFolder(String option, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(
          "expected " + option + " to be a file (JSON Lines, .gz too), found a folder: " + file);
    }
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
