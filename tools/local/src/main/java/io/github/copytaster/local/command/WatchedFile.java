package io.github.copytaster.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a watch knows of a file.
 *
 * @param size in bytes; -1 if it cannot be known
 * @param modified in milliseconds since 1970; -1 if it cannot be known
 * @param taken whether it is in the bucket as it is
 * @param failures how often it could not be taken as it is
 * @param pause looks that are left until the next try
 */
record WatchedFile(long size, long modified, boolean taken, int failures, int pause) {

  /** Some five minutes of looks: by then somebody may have made room or given a permission. */
  static final int LONGEST_PAUSE = 768;

  /**
   * The file as it is now.
   *
   * @throws NoSuchFileException if it was taken away
   */
  static WatchedFile of(Path file) throws NoSuchFileException {
    try {
      return seen(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    } catch (NoSuchFileException gone) {
      throw gone;
    } catch (IOException unreadable) {
      // Reading it will say why.
      return seen(-1, -1);
    }
  }

  private static WatchedFile seen(long size, long modified) {
    return new WatchedFile(size, modified, false, 0, 0);
  }

  boolean isUnchangedSince(WatchedFile before) {
    return size == before.size() && modified == before.modified();
  }

  WatchedFile asTaken() {
    return new WatchedFile(size, modified, true, failures, 0);
  }

  /** The pauses double: a file that cannot be taken must not keep the store from the others. */
  WatchedFile afterFailure() {
    int next = failures >= 10 ? LONGEST_PAUSE : Math.min(LONGEST_PAUSE, 1 << failures);
    return new WatchedFile(size, modified, false, failures + 1, next);
  }

  WatchedFile afterLook() {
    return new WatchedFile(size, modified, taken, failures, pause - 1);
  }
}
