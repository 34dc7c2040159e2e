package io.github.copytaster.article.wire;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import java.util.regex.Pattern;

/** The sniffer: finds out what content is and has the right reader read it. */
public final class WireReader {

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?m)\\A(?:[A-Za-z][A-Za-z0-9-]{1,40}: ?[^\\n]{0,2000}\\r?\\n(?:[ \\t][^\\n]{0,2000}\\r?\\n){0,50}){2,200}\\r?\\n");
  private static final Pattern MAIL_FIELD =
      Pattern.compile("(?mi)^(?:From|Subject|MIME-Version|Message-ID|Received):");
  private static final Pattern HTML =
      Pattern.compile("(?i)<(?:!doctype html|html|head|body|article|div|p|h1)[\\s>]");
  private static final int HEAD = 4000;

  private final Decoder decoder;
  private final JsonReader json;
  private final XmlReader xml;
  private final WarcReader warc;

  public WireReader(Limits limits) {
    this.decoder = new Decoder(limits);
    this.json = new JsonReader(limits);
    this.xml = new XmlReader(limits);
    this.warc = new WarcReader(limits);
  }

  /**
   * Reads one file.
   *
   * @return the name of its format
   * @throws RefusedCopyException if the file is at fault
   */
  public String read(byte[] raw, DraftSink sink) throws RefusedCopyException {
    byte[] bytes = decoder.unpack(raw);
    if (WarcReader.accepts(bytes)) {
      warc.read(bytes, sink);
      return "warc";
    }
    String decoded = decoder.decode(bytes);
    if (AgencyWireReader.accepts(decoded)) {
      sink.accept(AgencyWireReader.read(decoded));
      return "agency-wire";
    }
    String text = TextRepair.repair(decoded);
    String start = text.stripLeading();
    if (start.isEmpty()) {
      throw new RefusedCopyException(
          RejectionCode.EMPTY, "expected an article, found an empty file");
    }
    return read(bytes, text, start, sink);
  }

  private String read(byte[] bytes, String text, String start, DraftSink sink)
      throws RefusedCopyException {
    String head = start.substring(0, Math.min(start.length(), HEAD));
    if (start.startsWith("{") || start.startsWith("[{")) {
      if (start.startsWith("{") && isLines(start)) {
        json.readLines(start, sink);
        return "json-lines";
      }
      json.read(start, sink);
      return "json";
    }
    if ((start.startsWith("<?xml") && !head.contains("<html")) || isWireRoot(head)) {
      xml.read(start, sink);
      return "xml";
    }
    if (start.startsWith("<") && HTML.matcher(head).find()) {
      sink.accept(HtmlReader.read(text));
      return "html";
    }
    if (MAIL_HEADER.matcher(head).lookingAt() && MAIL_FIELD.matcher(head).find()) {
      sink.accept(MailReader.read(bytes));
      return "mail";
    }
    sink.accept(PlainTextReader.read(text));
    return "text";
  }

  private static boolean isWireRoot(String head) {
    return Pattern.compile(
            "\\A<(?:nitf|NewsML|newsItem|newsMessage|packageItem|rss|feed|rdf:RDF)[\\s>]")
        .matcher(head)
        .find();
  }

  // The first line is a whole object and another object follows.
  private static boolean isLines(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return false;
    }
    String rest = text.substring(end + 1, Math.min(text.length(), end + 200)).stripLeading();
    return text.substring(0, end).strip().endsWith("}") && rest.startsWith("{");
  }
}
