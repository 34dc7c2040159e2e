package io.github.copytaster.article.sniff;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.plain.Printout;
import io.github.copytaster.article.plain.Unmarked;
import io.github.copytaster.article.wire.ContentReader;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.HtmlReader;
import io.github.copytaster.article.wire.PlainTextReader;
import io.github.copytaster.article.wire.agency.AgencyWireReader;
import io.github.copytaster.article.wire.csv.CsvReader;
import io.github.copytaster.article.wire.csv.NamelessTable;
import io.github.copytaster.article.wire.export.ExportPage;
import io.github.copytaster.article.wire.export.ExportReader;
import io.github.copytaster.article.wire.json.JsonReader;
import io.github.copytaster.article.wire.mail.MailReader;
import io.github.copytaster.article.wire.mail.MailboxReader;
import io.github.copytaster.article.wire.xml.NewsroomScript;
import io.github.copytaster.article.wire.xml.StoryRecords;
import io.github.copytaster.article.wire.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes content, finds its format, and has the reader of that format read it. */
final class FormatReader implements ContentReader {

  private final Limits limits;
  private final Decoder decoder = new Decoder();
  private final JsonReader json;
  private final CsvReader csv;
  private final XmlReader xml;
  private final MailReader mail;
  private final HtmlReader html;

  FormatReader(Limits limits) {
    this.limits = limits;
    this.json = new JsonReader(limits);
    this.csv = new CsvReader(json);
    this.xml = new XmlReader(limits);
    this.html = new HtmlReader(limits);
    this.mail = new MailReader(limits, decoder, json, this::readAttached);
  }

  @Override
  public String read(byte[] content, String charset, DraftSink sink) throws RefusedCopyException {
    return read(content, charset, true, sink);
  }

  // Mails come as messages inside a mail; text that only looks like one is not unpacked, so that
  // no file nests without a bound.
  private String readAttached(byte[] content, String charset, DraftSink sink)
      throws RefusedCopyException {
    return read(content, charset, false, sink);
  }

  private String read(byte[] content, String charset, boolean mayBeMail, DraftSink sink)
      throws RefusedCopyException {
    DraftSink limiting = new LimitingSink(sink, limits);
    DraftSink repairing = new RepairingSink(limiting);
    String decoded = decoder.decode(content, charset);
    // Before the repair, which removes the control characters that are its marks.
    if (AgencyWireReader.accepts(decoded)) {
      return AgencyWireReader.read(decoded, repairing);
    }
    // Most of a page is markup: its text loses its invisible signs block by block.
    Format written = Format.of(decoded.stripLeading());
    if (written == Format.HTML) {
      return page(TextRepair.repairMojibake(decoded), repairing);
    }
    String text = TextRepair.repair(decoded);
    String start = text.stripLeading();
    return switch (text.equals(decoded) ? written : Format.of(start)) {
      case EMPTY ->
          throw new RefusedCopyException(
              RejectionCode.EMPTY, "expected an article, found an empty file");
      case ENCRYPTED ->
          throw new RefusedCopyException(
              RejectionCode.ENCRYPTED, "expected readable text, found an encrypted message");
      case JSON -> json(start, repairing);
      case JSON_LINES -> json.readLines(start, repairing);
      case XML -> xml.read(start, repairing);
      case RECORDS -> StoryRecords.read(start, repairing);
      case SCRIPT -> NewsroomScript.read(start, repairing);
      case HTML -> page(text, repairing);
      case MAILBOX ->
          mayBeMail ? mailbox(narrow(content, decoded), sink) : plain(decoded, text, limiting);
      // Repaired already, and no escapes were hidden in it.
      case MAIL ->
          mayBeMail ? mail(narrow(content, decoded), repairing) : plain(decoded, text, limiting);
      case TEXT -> plain(decoded, text, limiting);
    };
  }

  // A mail is read from its bytes, because each part names its own charset; but not from those of
  // UTF-16, or behind a byte order mark, as programs save it that take it for text.
  private static byte[] narrow(byte[] content, String decoded) {
    boolean ascii = content[0] > 0 && (content.length == 1 || content[1] != 0);
    return ascii ? content : decoded.getBytes(StandardCharsets.UTF_8);
  }

  private String mail(byte[] content, DraftSink sink) throws RefusedCopyException {
    mail.read(content, sink);
    return "mail";
  }

  // Pages and colours are marked by control characters, which the repair removes.
  private String plain(String decoded, String repaired, DraftSink sink)
      throws RefusedCopyException {
    // Before the printout, whose running heads begin an export's records; but a table may hold
    // whole exports in its cells.
    Optional<ExportReader> export = ExportReader.of(repaired);
    if (export.isPresent() && CsvHeader.separator(repaired.stripLeading()).isEmpty()) {
      return export.get().read(sink);
    }
    Unmarked printout = Printout.off(decoded);
    String text = printout.text().equals(decoded) ? repaired : TextRepair.repair(printout.text());
    String start = text.stripLeading();
    Optional<Character> separator = CsvHeader.separator(start);
    if (separator.isPresent()) {
      return csv.read(start, separator.get(), sink);
    }
    List<String> stories = start.startsWith("\"") ? JsonRows.of(start).texts() : List.of();
    if (!stories.isEmpty()) {
      return texts(stories, sink);
    }
    Optional<NamelessTable> table = NamelessTable.of(start);
    if (table.isPresent()) {
      return csv.read(start, table.get(), sink);
    }
    Optional<String> other = OtherText.kind(start);
    if (other.isPresent()) {
      throw new RefusedCopyException(
          RejectionCode.NO_ARTICLE, "expected an article, found " + other.get());
    }
    PlainTextReader.readAll(text, printout.dropped(), sink);
    return "text";
  }

  /**
   * Reads a mailbox as it comes.
   *
   * @return "mbox", or "mail" if there is but one in it
   * @throws IOException if {@code stream} cannot be read
   */
  String readMailbox(InputStream stream, DraftSink sink) throws RefusedCopyException, IOException {
    DraftSink repairing = new RepairingSink(new LimitingSink(sink, limits));
    ContentReader mails = (content, charset, drafts) -> mail(content, drafts);
    // Mail programs put an envelope above a single mail, too.
    return new MailboxReader(limits, mails).read(stream, repairing) > 1 ? "mbox" : "mail";
  }

  // One within an archive of another kind.
  private String mailbox(byte[] content, DraftSink sink) throws RefusedCopyException {
    try {
      return readMailbox(new ByteArrayInputStream(content), sink);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private String json(String text, DraftSink sink) throws RefusedCopyException {
    Optional<String> markup = JsonMarkup.of(text);
    if (markup.isPresent()) {
      return "json-ml: " + markup(markup.get(), sink);
    }
    JsonRows rows = JsonRows.of(text);
    Optional<String> table = rows.table();
    if (table.isPresent()) {
      return rows(table.get(), sink).replaceFirst("^csv", "json-rows");
    }
    List<String> stories = rows.texts();
    return stories.isEmpty() ? json.read(text, sink) : texts(stories, sink);
  }

  private String markup(String markup, DraftSink sink) throws RefusedCopyException {
    return Format.of(markup) == Format.XML ? xml.read(markup, sink) : page(markup, sink);
  }

  private String rows(String table, DraftSink sink) throws RefusedCopyException {
    Optional<Character> separator = CsvHeader.separator(table);
    if (separator.isPresent()) {
      return csv.read(table, separator.get(), sink);
    }
    Optional<NamelessTable> nameless = NamelessTable.of(table);
    if (nameless.isPresent()) {
      return csv.read(table, nameless.get(), sink);
    }
    throw new RefusedCopyException(
        RejectionCode.NO_ARTICLE,
        "expected rows with a column of stories and one of titles, found JSON lists without");
  }

  private String texts(List<String> stories, DraftSink sink) throws RefusedCopyException {
    for (String story : stories) {
      if (Format.of(story.stripLeading()) == Format.HTML) {
        page(story, sink);
      } else {
        PlainTextReader.readAll(story, List.of(), sink);
      }
    }
    return "json-texts";
  }

  private String page(String page, DraftSink sink) throws RefusedCopyException {
    refuseTooManyTags(page);
    Optional<ExportReader> export = ExportPage.of(page);
    if (export.isPresent()) {
      return export.get().read(sink);
    }
    sink.accept(html.read(page));
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
