package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class FailuresTest {

  /** {@code train --labels gone.jsonl} said "copytaster: gone.jsonl" and nothing else. */
  @Test
  void reason_barePath_isPutInWords() {
    assertThat(Failures.reason(new NoSuchFileException("gone.jsonl")))
        .isEqualTo("expected a file, found nothing at gone.jsonl");
    assertThat(Failures.reason(new AccessDeniedException("secret.jsonl")))
        .contains("may not", "secret.jsonl");
    assertThat(Failures.reason(new NotDirectoryException("file")))
        .isEqualTo("expected a readable file, found trouble with file");
  }

  @Test
  void reason_causes_areNamedInOrder() {
    Throwable failure =
        new IOException("the table did not answer", new IllegalStateException("closed"));

    assertThat(Failures.reason(failure)).isEqualTo("the table did not answer: closed");
  }

  @Test
  void reason_wrapperWithoutWords_isLeftOut() {
    assertThat(Failures.reason(new UncheckedIOException(new IOException("disk full"))))
        .isEqualTo("disk full");
  }

  /** "COPYTASTER_TOPIC_MODEL is m.nope:" was cut off, and nobody knew which model was meant. */
  @Test
  void reason_causeThatIsQuotedAlready_isNotSaidTwice() {
    Throwable failure =
        new IllegalStateException("MODEL is m.nope: no such file", new IOException("no such file"));

    assertThat(Failures.reason(failure)).isEqualTo("MODEL is m.nope: no such file");
  }

  /**
   * The store's answer ended in the number of the request, so that one trouble was 184 sentences in
   * two minutes, each of them new.
   */
  @Test
  void reason_answerOfTheStore_isTheSameForEachRequest() {
    assertThat(Failures.reason(refusal("7116B0D599B7F63E", "An internal error occurred.")))
        .isEqualTo(Failures.reason(refusal("B40A7E274B2A9135", "An internal error occurred.")))
        .isEqualTo("An internal error occurred.");
  }

  @Test
  void reason_storeWithoutWords_givesTheStatus() {
    assertThat(Failures.reason(refusal("7116B0D599B7F63E", "")))
        .isEqualTo("expected the store to take it, found status 500");
    assertThat(Failures.reason(S3Exception.builder().statusCode(503).build()))
        .isEqualTo("expected the store to take it, found status 503");
  }

  private static AwsServiceException refusal(String request, String message) {
    return S3Exception.builder()
        .statusCode(500)
        .requestId(request)
        .awsErrorDetails(AwsErrorDetails.builder().errorMessage(message).build())
        .build();
  }

  @Test
  void reason_noMessage_namesTheKind() {
    assertThat(Failures.reason(new IllegalStateException()))
        .isEqualTo("java.lang.IllegalStateException");
  }
}
