package io.github.copytaster.local.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Says to a person what went wrong. */
final class Failures {

  private Failures() {}

  /** What was expected and what was found, with the causes behind it. */
  static String reason(Throwable failure) {
    String own = own(failure);
    Throwable cause = failure.getCause();
    if (cause == null) {
      return own;
    }
    String behind = reason(cause);
    if (own.equals(cause.toString())) {
      // A wrapper without words of its own.
      return behind;
    }
    return own.contains(behind) ? own : own + ": " + behind;
  }

  // The messages of these are a bare path.
  private static String own(Throwable failure) {
    if (failure instanceof NoSuchFileException absent) {
      return "expected a file, found nothing at " + absent.getFile();
    }
    if (failure instanceof AccessDeniedException denied) {
      return "expected a file that may be read, found one that may not: " + denied.getFile();
    }
    if (failure instanceof AwsServiceException refused) {
      return refused(refused);
    }
    if (failure instanceof FileSystemException other && other.getReason() == null) {
      return "expected a readable file, found trouble with " + other.getFile();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  // What the store said, without the number of the request and of the tries: nobody can look those
  // up on this machine, and one trouble would have another sentence each time.
  private static String refused(AwsServiceException failure) {
    AwsErrorDetails details = failure.awsErrorDetails();
    if (details == null || details.errorMessage() == null || details.errorMessage().isEmpty()) {
      return "expected the store to take it, found status " + failure.statusCode();
    }
    return details.errorMessage();
  }
}
