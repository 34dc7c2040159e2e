package io.github.copytaster.article.decode;

/** Signatures at the start of content. */
final class Bytes {

  private Bytes() {}

  static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int at = 0; at < signature.length; at++) {
      if ((bytes[at] & 0xFF) != signature[at]) {
        return false;
      }
    }
    return true;
  }
}
