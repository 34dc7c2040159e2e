package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

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

  @Test
  void reason_noMessage_namesTheKind() {
    assertThat(Failures.reason(new IllegalStateException()))
        .isEqualTo("java.lang.IllegalStateException");
  }
}
