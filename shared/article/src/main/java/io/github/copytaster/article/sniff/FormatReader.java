package io.github.copytaster.article.sniff;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.wire.ContentReader;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.HtmlReader;
import io.github.copytaster.article.wire.PlainTextReader;
import io.github.copytaster.article.wire.agency.AgencyWireReader;
import io.github.copytaster.article.wire.json.JsonReader;
import io.github.copytaster.article.wire.mail.MailReader;
import io.github.copytaster.article.wire.xml.XmlReader;

/** Decodes content, finds its format, and has the reader of that format read it. */
final class FormatReader implements ContentReader {

  private final Limits limits;
  private final Decoder decoder = new Decoder();
  private final JsonReader json;
  private final XmlReader xml;
  private final MailReader mail;

  FormatReader(Limits limits) {
    this.limits = limits;
    this.json = new JsonReader(limits);
    this.xml = new XmlReader(limits);
    this.mail = new MailReader(limits, decoder, json);
  }

  @Override
  public String read(byte[] content, String charset, DraftSink sink) throws RefusedCopyException {
    DraftSink repairing = new RepairingSink(new LimitingSink(sink, limits));
    String decoded = decoder.decode(content, charset);
    // Before the repair, which removes the control characters that are its marks.
    if (AgencyWireReader.accepts(decoded)) {
      return AgencyWireReader.read(decoded, repairing);
    }
    String text = TextRepair.repair(decoded);
    String start = text.stripLeading();
    return switch (Format.of(start)) {
      case EMPTY ->
          throw new RefusedCopyException(
              RejectionCode.EMPTY, "expected an article, found an empty file");
      case ENCRYPTED ->
          throw new RefusedCopyException(
              RejectionCode.ENCRYPTED, "expected readable text, found an encrypted message");
      case JSON -> json.read(start, repairing);
      case JSON_LINES -> json.readLines(start, repairing);
      case XML -> xml.read(start, repairing);
      case HTML -> page(text, repairing);
      case MAIL -> {
        mail.read(content, repairing);
        yield "mail";
      }
      case TEXT -> {
        SpreadsheetText.refuse(start);
        // Repaired already, and no escapes were hidden in it.
        new LimitingSink(sink, limits).accept(PlainTextReader.read(text));
        yield "text";
      }
    };
  }

  private String page(String html, DraftSink sink) throws RefusedCopyException {
    refuseTooManyTags(html);
    sink.accept(HtmlReader.read(html));
    return "html";
  }

  private void refuseTooManyTags(String html) throws RefusedCopyException {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > limits.maximumTags()) {
      throw new RefusedCopyException(
          RejectionCode.TOO_LARGE,
          "expected at most " + limits.maximumTags() + " tags in a page, found " + tags);
    }
  }
}
