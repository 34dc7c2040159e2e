package io.github.copytaster.article.wire;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive: each response that is a page. */
final class WarcReader {

  private final Limits limits;
  private final Decoder decoder;

  WarcReader(Limits limits) {
    this.limits = limits;
    this.decoder = new Decoder(limits);
  }

  static boolean accepts(byte[] bytes) {
    return bytes.length > 5
        && bytes[0] == 'W'
        && bytes[1] == 'A'
        && bytes[2] == 'R'
        && bytes[3] == 'C'
        && bytes[4] == '/';
  }

  void read(byte[] bytes, DraftSink sink) throws RefusedCopyException {
    try (InputStream stream = new ByteArrayInputStream(bytes);
        org.netpreserve.jwarc.WarcReader records = new org.netpreserve.jwarc.WarcReader(stream)) {
      for (WarcRecord record : records) {
        if (record instanceof WarcResponse response) {
          page(response, sink);
        }
      }
    } catch (IOException | RuntimeException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected a WARC file, found " + damaged.getMessage());
    }
  }

  private void page(WarcResponse response, DraftSink sink)
      throws IOException, RefusedCopyException {
    Optional<WarcPayload> payload = response.payload();
    if (payload.isEmpty() || !payload.get().type().base().equals(MediaType.HTML)) {
      return;
    }
    byte[] content = payload.get().body().stream().readNBytes(limits.maximumBytes());
    sink.accept(HtmlReader.read(decoder.decode(decoder.unpack(content))));
  }
}
