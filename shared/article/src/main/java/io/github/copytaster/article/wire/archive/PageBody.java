package io.github.copytaster.article.wire.archive;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.ExpansionException;
import io.github.copytaster.article.decode.Gzip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The body of a page as it was before the server packed it. Crawlers unpack pages and keep the
 * header that says how they were packed, so that the bytes decide and the header only helps.
 */
final class PageBody {

  private static final int LOOK = 64;

  private PageBody() {}

  /**
   * Unpacks a body.
   *
   * @param body as the archive holds it
   * @param encodings what the page's headers say of it
   * @return at most one byte more than a file may have
   * @throws RefusedCopyException if it is damaged, or packed in a way that is not read
   */
  static byte[] unpacked(byte[] body, List<String> encodings, Limits limits)
      throws RefusedCopyException {
    String said = String.join(", ", encodings).toLowerCase(Locale.ROOT).strip();
    try {
      if (Gzip.accepts(body)) {
        return read(Gzip.open(new ByteArrayInputStream(body), limits), limits);
      }
      if (said.isEmpty() || isText(body)) {
        return body;
      }
      if (said.equals("deflate")) {
        return inflated(body, limits);
      }
    } catch (ExpansionException bomb) {
      throw new RefusedCopyException(
          RejectionCode.EXPANSION_RATIO, String.valueOf(bomb.getMessage()));
    } catch (IOException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected a whole packed page, found one that is damaged");
    }
    throw new RefusedCopyException(
        RejectionCode.NOT_TEXT,
        "expected a page packed with gzip or deflate, or not at all, found one packed with "
            + said);
  }

  // Some servers leave out zlib's header, as the standard does not have it.
  private static byte[] inflated(byte[] body, Limits limits) throws IOException {
    try {
      return read(new InflaterInputStream(new ByteArrayInputStream(body)), limits);
    } catch (ZipException bare) {
      Inflater inflater = new Inflater(true);
      try {
        return read(new InflaterInputStream(new ByteArrayInputStream(body), inflater), limits);
      } finally {
        inflater.end();
      }
    }
  }

  private static byte[] read(InputStream plain, Limits limits) throws IOException {
    try (plain) {
      return plain.readNBytes(limits.maximumBytes() + 1);
    }
  }

  // Of 64 packed bytes nearly always one is a control character, in a page none is.
  private static boolean isText(byte[] body) {
    for (int at = 0; at < Math.min(LOOK, body.length); at++) {
      byte sign = body[at];
      boolean blank = sign == '\t' || sign == '\n' || sign == '\r';
      if (sign >= 0 && sign < ' ' && !blank) {
        return false;
      }
    }
    return true;
  }
}
