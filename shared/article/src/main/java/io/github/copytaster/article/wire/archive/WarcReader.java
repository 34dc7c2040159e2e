package io.github.copytaster.article.wire.archive;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.wire.CompletingSink;
import io.github.copytaster.article.wire.ContentReader;
import io.github.copytaster.article.wire.DraftSink;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive, read record by record: each page that was fetched whole, and each resource and
 * conversion that is text. What is none of these is counted and reported once.
 */
public final class WarcReader {

  private static final String READ = "";

  private final Limits limits;
  private final ContentReader contents;

  public WarcReader(Limits limits, ContentReader contents) {
    this.limits = limits;
    this.contents = contents;
  }

  /** Whether content begins like a WARC file. */
  public static boolean accepts(byte[] start) {
    return start.length > 5
        && start[0] == 'W'
        && start[1] == 'A'
        && start[2] == 'R'
        && start[3] == 'C'
        && start[4] == '/';
  }

  /**
   * Reads to the end.
   *
   * @throws RefusedCopyException if it is damaged or has too many items
   * @throws IOException if {@code stream} cannot be read
   */
  public void read(InputStream stream, DraftSink sink) throws RefusedCopyException, IOException {
    Map<String, Integer> skipped = new TreeMap<>();
    int number = 0;
    try (org.netpreserve.jwarc.WarcReader records = new org.netpreserve.jwarc.WarcReader(stream)) {
      for (Optional<WarcRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        number++;
        skipped.merge(read(record.get(), sink), 1, Integer::sum);
      }
    } catch (ParsingException | UncheckedIOException | IllegalArgumentException damaged) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED,
          "expected a WARC file, found one that is damaged at its record " + (number + 1));
    } finally {
      skipped.remove(READ);
    }
    if (!skipped.isEmpty()) {
      sink.refuse("other records", RejectionCode.NO_ARTICLE, "no pages: " + skipped);
    }
  }

  // What kind of record it was, if it gave nothing to read.
  private String read(WarcRecord record, DraftSink sink) throws RefusedCopyException, IOException {
    if (record instanceof WarcResponse response) {
      return response(response, sink);
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord target = (WarcTargetRecord) record;
      return isText(record.contentType())
          ? read(target, record.contentType(), content(record.body()), sink)
          : record.contentType().base().toString();
    }
    return record.headers().first("WARC-Type").orElse("no type");
  }

  // What a server sent and a crawler kept may be broken in any way: it costs that page alone. What
  // the source of the archive throws is of another kind, and is thrown at the next record again.
  private String response(WarcResponse response, DraftSink sink)
      throws RefusedCopyException, IOException {
    try {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return "response of " + response.contentType().base();
      }
      HttpResponse http = response.http();
      if (http.status() != 200) {
        return "status " + http.status();
      }
      if (!isText(http.contentType())) {
        return http.contentType().base().toString();
      }
      byte[] body = content(http.body());
      List<String> encodings = http.headers().all("Content-Encoding");
      return read(response, http.contentType(), PageBody.unpacked(body, encodings, limits), sink);
    } catch (ParsingException | EOFException | IllegalArgumentException damaged) {
      refuse(response, RejectionCode.MALFORMED, "expected a whole page, found a damaged one", sink);
    } catch (RefusedCopyException refused) {
      if (refused.code() == RejectionCode.TOO_MANY_ITEMS) {
        throw refused;
      }
      refuse(response, refused.code(), refused.reason(), sink);
    }
    return READ;
  }

  private byte[] content(MessageBody body) throws IOException {
    return body.stream().readNBytes(limits.maximumBytes() + 1);
  }

  private String read(WarcTargetRecord record, MediaType type, byte[] content, DraftSink sink)
      throws RefusedCopyException {
    // Damaged archives hold records that name no page.
    String address = header(record, "WARC-Target-URI");
    if (content.length > limits.maximumBytes()) {
      refuse(record, RejectionCode.TOO_LARGE, "a page of more than the limit", sink);
      return READ;
    }
    String charset = type.parameters().getOrDefault("charset", "");
    try {
      contents.read(
          content,
          charset,
          new CompletingSink(sink, name(record, address), address, PublicationTime.UNKNOWN));
    } catch (RefusedCopyException refused) {
      if (refused.code() == RejectionCode.TOO_MANY_ITEMS) {
        throw refused;
      }
      // One broken page is no reason to give up the archive.
      refuse(record, refused.code(), refused.reason(), sink);
    }
    return READ;
  }

  private static void refuse(
      WarcTargetRecord record, RejectionCode code, String found, DraftSink sink)
      throws RefusedCopyException {
    sink.refuse(name(record, header(record, "WARC-Target-URI")), code, found);
  }

  private static String name(WarcTargetRecord record, String address) {
    return address.isEmpty() ? header(record, "WARC-Record-ID") : address;
  }

  // Repaired here: what an archive says of a page is added behind the repair of the page.
  private static String header(WarcTargetRecord record, String name) {
    return TextRepair.repair(record.headers().first(name).orElse(""));
  }

  private static boolean isText(MediaType type) {
    String subtype = type.subtype();
    return (type.type().equals("text") && !subtype.equals("css") && !subtype.equals("javascript"))
        || subtype.equals("json")
        || subtype.endsWith("+json")
        || subtype.equals("xml")
        || (subtype.endsWith("+xml") && !subtype.startsWith("svg"));
  }
}
