package io.github.copytaster.local.command;

import io.github.copytaster.local.stack.EmbeddedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Uploads what is put into a folder, once it has stopped growing, and again when it changes. What
 * is in the bucket already, of the same size and no older, is not uploaded again after a restart.
 */
final class FolderWatch {

  private static final long LOOK_MILLISECONDS = 400;

  private final DropFolder folder;
  private final S3Client s3;
  private final Progress progress;
  private final Map<String, State> seen = new HashMap<>();
  private final Set<String> said = new HashSet<>();

  private record State(long size, long modified, boolean uploaded) {}

  FolderWatch(DropFolder folder, S3Client s3, Progress progress) {
    this.folder = folder;
    this.s3 = s3;
    this.progress = progress;
  }

  void runUntil(CountDownLatch stopped) throws IOException, InterruptedException {
    do {
      look();
    } while (!stopped.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
  }

  void look() throws IOException {
    for (Path file : folder.files()) {
      try {
        look(file);
      } catch (NoSuchFileException moved) {
        seen.remove(folder.key(file));
      } catch (IOException | SdkException | UncheckedIOException trouble) {
        // One file must not end the watch; it is tried again, and spoken of once.
        String complaint = "not taken: " + folder.key(file) + ": " + Failures.reason(trouble);
        if (said.add(complaint)) {
          progress.say(complaint);
        }
      }
    }
  }

  private void look(Path file) throws IOException {
    String key = folder.key(file);
    State now = new State(Files.size(file), Files.getLastModifiedTime(file).toMillis(), false);
    State before = seen.get(key);
    if (before == null || before.size() != now.size() || before.modified() != now.modified()) {
      seen.put(key, new State(now.size(), now.modified(), inBucket(key, now)));
      return;
    }
    if (!before.uploaded()) {
      if (!Files.isReadable(file)) {
        throw new AccessDeniedException(file.toString());
      }
      folder.upload(s3, file);
      seen.put(key, new State(now.size(), now.modified(), true));
    }
  }

  private boolean inBucket(String key, State file) {
    try {
      HeadObjectResponse head =
          s3.headObject(request -> request.bucket(EmbeddedStack.DROP_BUCKET).key(key));
      return head.contentLength() == file.size()
          && head.lastModified().toEpochMilli() >= file.modified();
    } catch (S3Exception absent) {
      if (absent.statusCode() == 404) {
        return false;
      }
      throw absent;
    }
  }
}
