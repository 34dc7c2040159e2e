package io.github.copytaster.article.decode;

import io.github.copytaster.article.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Gzip, unpacked as it is read, and watched: a bomb is noticed after the first megabyte. */
public final class Gzip {

  private Gzip() {}

  /** Whether content is gzip. */
  public static boolean accepts(byte[] start) {
    return Bytes.startsWith(start, 0x1F, 0x8B, 8);
  }

  /**
   * A stream of what is inside. It throws {@link ExpansionException} when the ratio passes {@link
   * Limits#maximumExpansion}.
   *
   * @throws IOException if {@code packed} is not gzip
   */
  public static InputStream open(InputStream packed, Limits limits) throws IOException {
    CountingStream counted = new CountingStream(packed);
    return new RatioStream(
        new GZIPInputStream(new BufferedInputStream(counted, 1 << 14), 1 << 14),
        counted,
        limits.maximumExpansion());
  }
}
