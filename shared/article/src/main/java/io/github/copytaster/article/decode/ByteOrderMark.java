package io.github.copytaster.article.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text that begins with a byte order mark, decoded without it. */
final class ByteOrderMark {

  private ByteOrderMark() {}

  static Optional<String> decode(byte[] bytes) {
    if (Bytes.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
      // Some tools write the mark and then another charset.
      return Utf8.strict(rest).or(() -> Utf8.nearly(rest));
    }
    if (Bytes.startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return text(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (Bytes.startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return text(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (Bytes.startsWith(bytes, 0xFF, 0xFE)) {
      return text(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (Bytes.startsWith(bytes, 0xFE, 0xFF)) {
      return text(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<String> text(byte[] bytes, int from, Charset charset) {
    return Optional.of(new String(bytes, from, bytes.length - from, charset));
  }
}
