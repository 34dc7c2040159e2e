package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.gaul.s3proxy.S3ProxyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class KeyOnDiskTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "desk/", "a name of more than two hundred bytes is a folder's matter/"})
  void check_nameAtTheLimit_isHeldAndOneByteMoreIsNot(String folder) {
    String longest = folder + "x".repeat(KeyOnDisk.LONGEST_DROPPED);

    assertThatCode(() -> KeyOnDisk.check(EmbeddedStack.DROP_BUCKET, longest))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> KeyOnDisk.check(EmbeddedStack.DROP_BUCKET, longest + "x"))
        .isInstanceOf(S3ProxyException.class)
        .hasMessageContaining("at most 213 bytes", "found 214");
  }

  @Test
  void check_rejectionOfTheLongestName_isHeld() {
    String rejection = "rejected/" + "x".repeat(KeyOnDisk.LONGEST_DROPPED) + ".json";

    assertThatCode(() -> KeyOnDisk.check(EmbeddedStack.ARTICLE_BUCKET, rejection))
        .doesNotThrowAnyException();
  }

  @Test
  void check_letterOfTwoBytes_countsTwice() {
    assertThatThrownBy(() -> KeyOnDisk.check(EmbeddedStack.DROP_BUCKET, "é".repeat(107)))
        .hasMessageContaining("found 214");
  }

  /** One name with an escape sign, and the listing of the whole bucket was no XML any more. */
  @ParameterizedTest
  @ValueSource(strings = {"red\u001B[31m.txt", "bell\u0007", "return\r"})
  void check_signThatNoListingCanHold_isRefused(String key) {
    assertThatThrownBy(() -> KeyOnDisk.check(EmbeddedStack.DROP_BUCKET, key))
        .isInstanceOf(S3ProxyException.class)
        .hasMessageContaining("without control signs");
  }

  @Test
  void check_keyLongerThanS3Takes_isNamedAsAKey() {
    assertThatThrownBy(() -> KeyOnDisk.check(EmbeddedStack.DROP_BUCKET, "desk/".repeat(205)))
        .hasMessageContaining("expected a key of at most 1024 bytes", "found 1025");
  }

  /**
   * S3Proxy itself says where the limit lies: what is let through it stores, and what it cannot
   * store was answered with "An internal error occurred", after four tries.
   */
  @Test
  void put_keysAtTheLimit_areStoredAndBeyondItRefusedAtOnce(@TempDir Path data) throws IOException {
    try (EmbeddedStack stack = StoresOnly.in(data)) {
      put(stack, EmbeddedStack.DROP_BUCKET, "x".repeat(KeyOnDisk.LONGEST_DROPPED));
      put(
          stack,
          EmbeddedStack.ARTICLE_BUCKET,
          "rejected/" + "x".repeat(KeyOnDisk.LONGEST_DROPPED) + ".json");

      assertThatThrownBy(
              () ->
                  put(stack, EmbeddedStack.DROP_BUCKET, "x".repeat(KeyOnDisk.LONGEST_DROPPED + 1)))
          .isInstanceOf(S3Exception.class)
          .hasMessageContaining("expected a file name of at most 213 bytes", "Attempt Count: 1");
      assertThat(stack.unfinished()).isEqualTo(1);
    }
  }

  private static void put(EmbeddedStack stack, String bucket, String key) {
    stack
        .s3()
        .putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString("text"));
  }
}
