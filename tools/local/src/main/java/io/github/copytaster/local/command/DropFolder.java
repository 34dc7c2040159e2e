package io.github.copytaster.local.command;

import io.github.copytaster.local.stack.EmbeddedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** A folder whose files are uploads; a file's key is its path in the folder. */
final class DropFolder {

  private final Path folder;
  private final Progress progress;
  private final Set<Path> passedOver = new HashSet<>();

  /**
   * @param progress where it is said once of each linked folder that it is passed over
   */
  DropFolder(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Every file that is not hidden, nor in a hidden folder, in order of key. What cannot be looked
   * into is among them, so that whoever reads it hears why not.
   */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            return isHidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // Asked of the file and not of these attributes: a link to a file is dropped as well.
            if (Files.isRegularFile(file)) {
              return add(file);
            }
            // A link to a folder may lead back to this one, and round for ever.
            if (Files.isDirectory(file) && !isHidden(file) && passedOver.add(file)) {
              progress.say("passed over: " + key(file) + ": a link to a folder; copy it here");
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return add(file);
          }

          private FileVisitResult add(Path file) {
            if (!isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }

  private boolean isHidden(Path file) {
    return !file.equals(folder) && file.getFileName().toString().startsWith(".");
  }

  /** Only what parts names here is turned: in Linux {@code a\b.txt} is the name of one file. */
  String key(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /**
   * @throws IOException if the file cannot be read, or is gone
   */
  void upload(S3Client s3, Path file) throws IOException {
    // The SDK's own failure on such a file names its class and not its trouble.
    Files.newByteChannel(file).close();
    s3.putObject(request -> request.bucket(EmbeddedStack.DROP_BUCKET).key(key(file)), file);
  }

  /** Uploads what can be uploaded: one file does not keep the others back. */
  Uploads uploadAll(S3Client s3) throws IOException {
    List<Path> files = files();
    progress.say("uploading " + files.size() + " files from " + folder);
    Map<String, String> errors = new HashMap<>();
    for (Path file : files) {
      try {
        upload(s3, file);
      } catch (IOException | SdkException | UncheckedIOException trouble) {
        errors.put(key(file), Failures.reason(trouble));
      }
    }
    return new Uploads(files.stream().map(this::key).toList(), errors);
  }
}
