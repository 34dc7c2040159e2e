package io.github.copytaster.article.sniff;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.ExpansionException;
import io.github.copytaster.article.decode.Gzip;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.archive.WarcReader;
import io.github.copytaster.article.wire.mail.MailboxReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** A dropped file: unpacks it, streams it if it is an archive, and reads it whole if it is not. */
public final class FileReader {

  private static final int LOOK = 4000;
  private static final int MOST_LAYERS = 2;

  private final Limits limits;
  private final FormatReader formats;
  private final WarcReader archives;

  public FileReader(Limits limits) {
    this.limits = limits;
    this.formats = new FormatReader(limits);
    this.archives = new WarcReader(limits, formats);
  }

  /**
   * Reads to the end or to a limit.
   *
   * @return the name of the format
   * @throws RefusedCopyException if the file is at fault
   * @throws IOException if {@code content} cannot be read
   */
  public String read(InputStream content, DraftSink sink) throws RefusedCopyException, IOException {
    SourceStream source = new SourceStream(content);
    BufferedInputStream stream = new BufferedInputStream(source);
    String kind = Gzip.accepts(start(stream)) ? "gzip" : "WARC";
    try {
      return read(stream, sink, 0);
    } catch (ExpansionException bomb) {
      throw new RefusedCopyException(
          RejectionCode.EXPANSION_RATIO, String.valueOf(bomb.getMessage()));
    } catch (LimitedStream.ArchiveTooLargeException large) {
      throw new RefusedCopyException(RejectionCode.TOO_LARGE, String.valueOf(large.getMessage()));
    } catch (ZipException | EOFException damaged) {
      source.throwIfFailed();
      throw new RefusedCopyException(
          RejectionCode.MALFORMED,
          damaged instanceof EOFException
              ? "expected a whole " + kind + " file, found one that is cut off"
              : "expected a whole " + kind + " file, found one with damaged bytes");
    }
  }

  private static byte[] start(BufferedInputStream stream) throws IOException {
    stream.mark(LOOK);
    byte[] start = stream.readNBytes(LOOK);
    stream.reset();
    return start;
  }

  private String read(BufferedInputStream stream, DraftSink sink, int layer)
      throws RefusedCopyException, IOException {
    byte[] start = start(stream);
    if (Gzip.accepts(start)) {
      if (layer == MOST_LAYERS) {
        throw new RefusedCopyException(
            RejectionCode.EXPANSION_RATIO,
            "expected gzip at most " + MOST_LAYERS + " layers deep, found more");
      }
      return read(new BufferedInputStream(Gzip.open(stream, limits)), sink, layer + 1);
    }
    if (WarcReader.accepts(start)) {
      archives.read(new LimitedStream(stream, limits.maximumArchiveBytes()), sink);
      return "warc";
    }
    if (MailboxReader.accepts(new String(start, StandardCharsets.ISO_8859_1))) {
      return formats.readMailbox(new LimitedStream(stream, limits.maximumArchiveBytes()), sink);
    }
    byte[] bytes = stream.readNBytes(limits.maximumBytes() + 1);
    if (bytes.length > limits.maximumBytes()) {
      throw new RefusedCopyException(
          RejectionCode.TOO_LARGE,
          "expected at most " + limits.maximumBytes() + " bytes, found more");
    }
    return formats.read(bytes, "", sink);
  }
}
