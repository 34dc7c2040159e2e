package io.github.copytaster.article.wire;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import java.util.regex.Pattern;

/** The sniffer: finds out what content is and has the right reader read it. */
public final class WireReader {

  private static final Pattern WIRE_ROOT =
      Pattern.compile(
          "\\A<(?:nitf|NewsML|newsItem|newsMessage|packageItem|rss|feed|rdf:RDF)[\\s>]");
  private static final Pattern XHTML_ROOT =
      Pattern.compile(
          "(?i)\\A<\\?xml[^>]{0,200}\\?>\\s{0,20}(?:<!doctype html[^>]{0,300}>\\s{0,20})?<html");
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
    if (start.startsWith("{") || isArrayOfObjects(head)) {
      if (start.startsWith("{") && isLines(start)) {
        json.readLines(start, sink);
        return "json-lines";
      }
      json.read(start, sink);
      return "json";
    }
    if ((start.startsWith("<?xml") && !XHTML_ROOT.matcher(head).find())
        || WIRE_ROOT.matcher(head).find()) {
      xml.read(start, sink);
      return "xml";
    }
    if (start.startsWith("<") && HTML.matcher(head).find()) {
      sink.accept(HtmlReader.read(text));
      return "html";
    }
    if (MailReader.accepts(head)) {
      sink.accept(MailReader.read(bytes));
      return "mail";
    }
    sink.accept(PlainTextReader.read(text));
    return "text";
  }

  private static boolean isArrayOfObjects(String head) {
    return head.startsWith("[") && head.substring(1).stripLeading().startsWith("{");
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
