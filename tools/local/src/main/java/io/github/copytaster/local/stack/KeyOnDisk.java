package io.github.copytaster.local.stack;

import java.nio.charset.StandardCharsets;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;

/**
 * Which keys the folder under the embedded S3 can hold; of others S3Proxy says "internal error".
 */
final class KeyOnDisk {

  /** S3's own limit, in bytes. */
  static final int LONGEST = 1024;

  // File systems end at 255 bytes a name, and S3Proxy writes NAME-UUID before it renames it.
  private static final int LONGEST_OBJECT = 255 - 37;

  // A file that gave no article leaves NAME.json in the article bucket.
  static final int LONGEST_DROPPED = LONGEST_OBJECT - ".json".length();

  private KeyOnDisk() {}

  /**
   * @throws S3ProxyException which S3Proxy answers with status 400, if the key cannot be held
   */
  static void check(String bucket, String key) {
    expect("a key", LONGEST, key);
    expectListable(key);
    boolean dropped = bucket.equals(EmbeddedStack.DROP_BUCKET);
    expect(
        "a file name",
        dropped ? LONGEST_DROPPED : LONGEST_OBJECT,
        key.substring(key.lastIndexOf('/') + 1));
  }

  // S3Proxy lists keys in XML, which has no such signs: one of them, and nobody can list the
  // bucket.
  private static void expectListable(String key) {
    if (key.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t')) {
      throw new S3ProxyException(
          S3ErrorCode.INVALID_ARGUMENT,
          "expected a key without control signs, found one with some");
    }
  }

  private static void expect(String what, int longest, String text) {
    int found = text.getBytes(StandardCharsets.UTF_8).length;
    if (found > longest) {
      throw new S3ProxyException(
          S3ErrorCode.INVALID_ARGUMENT,
          "expected " + what + " of at most " + longest + " bytes in UTF-8, found " + found);
    }
  }
}
