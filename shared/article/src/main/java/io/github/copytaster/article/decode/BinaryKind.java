package io.github.copytaster.article.decode;

import java.util.Optional;

/** Files that are no text, by their signature, so that the refusal can name what was dropped. */
final class BinaryKind {

  private BinaryKind() {}

  static Optional<String> of(byte[] bytes) {
    if (Bytes.startsWith(bytes, '%', 'P', 'D', 'F')) {
      return Optional.of("a PDF");
    }
    if (Bytes.startsWith(bytes, 'P', 'K', 3, 4) || Bytes.startsWith(bytes, 'P', 'K', 5, 6)) {
      return Optional.of("a ZIP archive (or a document in one, such as DOCX); unpack it first");
    }
    if (Bytes.startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("a JPEG picture");
    }
    if (Bytes.startsWith(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of("a PNG picture");
    }
    if (Bytes.startsWith(bytes, 'G', 'I', 'F', '8')) {
      return Optional.of("a GIF picture");
    }
    if (Bytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("an old Office document");
    }
    if (Bytes.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return Optional.of("an RTF document");
    }
    if (Bytes.startsWith(bytes, 'B', 'Z', 'h')) {
      return Optional.of("a bzip2 file; gzip is read, bzip2 is not");
    }
    if (Bytes.startsWith(bytes, 0xFD, '7', 'z', 'X', 'Z')) {
      return Optional.of("an xz file; gzip is read, xz is not");
    }
    return Bytes.startsWith(bytes, 0x28, 0xB5, 0x2F, 0xFD)
        ? Optional.of("a zstd file; gzip is read, zstd is not")
        : Optional.empty();
  }
}
