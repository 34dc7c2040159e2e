package io.github.copytaster.local.command;

import io.github.copytaster.local.stack.EmbeddedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * Uploads what is put into a folder, once it has stopped growing, and again when it changes. Of
 * what lies there at the start, that is not uploaded which is in the bucket already, of the same
 * size and no older.
 */
final class FolderWatch {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  private final DropFolder folder;
  private final S3Client s3;
  private final Progress progress;
  private final Map<String, WatchedFile> seen = new HashMap<>();
  // There at the first look and as it was then: an earlier run may have uploaded it.
  private final Set<String> fromBefore = new HashSet<>();
  private boolean first = true;

  FolderWatch(DropFolder folder, S3Client s3, Progress progress) {
    this.folder = folder;
    this.s3 = s3;
    this.progress = progress;
  }

  void runUntil(Stop stop) throws IOException, InterruptedException {
    do {
      look();
    } while (!stop.await(BETWEEN_LOOKS));
  }

  void look() throws IOException {
    List<Path> files = folder.files();
    Set<String> keys = files.stream().map(folder::key).collect(Collectors.toSet());
    if (first) {
      fromBefore.addAll(keys);
      first = false;
    }
    seen.keySet().retainAll(keys);
    fromBefore.retainAll(keys);
    for (Path file : files) {
      String key = folder.key(file);
      try {
        look(key, file);
      } catch (NoSuchFileException moved) {
        seen.remove(key);
        fromBefore.remove(key);
      }
    }
  }

  private void look(String key, Path file) throws NoSuchFileException {
    WatchedFile now = WatchedFile.of(file);
    WatchedFile before = seen.get(key);
    if (before == null) {
      seen.put(key, now);
      return;
    }
    if (!now.isUnchangedSince(before)) {
      // Also to an older time: a correction may come with the time of its writing.
      fromBefore.remove(key);
      seen.put(key, now);
      return;
    }
    if (before.taken()) {
      return;
    }
    seen.put(key, before.pause() > 0 ? before.afterLook() : taken(key, file, before));
  }

  private WatchedFile taken(String key, Path file, WatchedFile known) throws NoSuchFileException {
    try {
      if (!fromBefore.contains(key) || !isInBucket(key, known)) {
        folder.upload(s3, file);
      }
      return known.asTaken();
    } catch (NoSuchFileException moved) {
      throw moved;
    } catch (IOException | SdkException | UncheckedIOException trouble) {
      // One file must not end the watch. It is spoken of once, until it changes.
      if (known.failures() == 0) {
        progress.say("not taken: " + key + ": " + Failures.reason(trouble));
      }
      return known.afterFailure();
    }
  }

  private boolean isInBucket(String key, WatchedFile file) {
    try {
      HeadObjectResponse head =
          s3.headObject(request -> request.bucket(EmbeddedStack.DROP_BUCKET).key(key));
      return head.contentLength() == file.size()
          && head.lastModified().toEpochMilli() >= file.modified();
    } catch (SdkException absent) {
      // Other than that, the upload says in words what a HEAD has none for.
      return false;
    }
  }
}
