package io.github.copytaster.aws.objects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Gives an article the same id whenever it comes from the same source. */
public final class ArticleIdentity {

  private static final int SHORTEST_GUID = 12;
  private static final int BYTES = 16;

  private ArticleIdentity() {}

  /**
   * The publisher's guid where it is one, else the object key and the place in the file.
   *
   * @param guid the publisher's identifier, or ""
   * @param key the dropped file
   * @param ordinal place of the article in its file, from 0
   * @return 32 lower-case hexadecimal digits
   */
  public static String of(String guid, String key, int ordinal) {
    if (isGlobal(guid)) {
      return hash("guid\n" + guid);
    }
    return hash(ordinal == 0 ? "key\n" + key : "key\n" + key + "\n" + ordinal);
  }

  // "17" or "item-3" is an identifier within its publisher only: two sources that both count from 1
  // would overwrite each other, which is worse than not recognising a correction.
  private static boolean isGlobal(String guid) {
    return guid.length() >= SHORTEST_GUID && !guid.chars().allMatch(Character::isDigit);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
