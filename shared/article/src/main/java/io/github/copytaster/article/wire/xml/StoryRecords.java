package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.CompletingSink;
import io.github.copytaster.article.wire.DraftSink;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Collections of stories in SGML: one record behind the other with no element around them, as
 * Reuters-21578, TREC and Gigaword have them and what is extracted from them. Hardly one is
 * well-formed XML.
 */
public final class StoryRecords {

  private static final Pattern RECORD = Pattern.compile("(?i)<(DOC|REUTERS|DOCUMENT)[\\s>]");
  private static final Pattern DATED_ID =
      Pattern.compile("[A-Z]{3}_[A-Z]{3}_((?:19|20)\\d{6})\\.\\d{1,5}");
  private static final int HEAD = 2000;

  /** Tags that nobody closes nest, and each is looked for above all others. */
  private static final int MOST_TAGS = 5000;

  private StoryRecords() {}

  /** Whether text that begins with its first element is one. */
  public static boolean accepts(String text) {
    Matcher record = RECORD.matcher(text);
    if (!record.lookingAt()) {
      return false;
    }
    String head = text.substring(0, Math.min(HEAD, text.length())).toUpperCase(Locale.ROOT);
    return record.group(1).equalsIgnoreCase("REUTERS")
        || head.contains("<DOCNO>")
        || head.contains("<TEXT>")
        || head.contains("<BODY>");
  }

  /**
   * Reads each record.
   *
   * @param text as {@link #accepts} takes it, at most behind a DOCTYPE
   * @return "sgml"
   * @throws RefusedCopyException if a limit on the whole file is passed
   */
  public static String read(String text, DraftSink sink) throws RefusedCopyException {
    Matcher first = RECORD.matcher(text);
    if (!first.find()) {
      return "sgml";
    }
    String begin = "<" + first.group(1);
    int at = first.start();
    while (at >= 0) {
      int next = next(text, begin, at + begin.length());
      record(text.substring(at, next < 0 ? text.length() : next), sink);
      at = next;
    }
    return "sgml";
  }

  // Where the next record begins: "<DOC" is no "<DOCNO>".
  private static int next(String text, String begin, int from) {
    for (int at = text.indexOf(begin, from); at >= 0; at = text.indexOf(begin, at + 1)) {
      int behind = at + begin.length();
      if (behind < text.length()
          && (text.charAt(behind) == '>' || Character.isWhitespace(text.charAt(behind)))) {
        return at;
      }
    }
    return -1;
  }

  private static void record(String source, DraftSink sink) throws RefusedCopyException {
    if (Xml.tags(source) > MOST_TAGS) {
      sink.refuse("", RejectionCode.TOO_LARGE, "a record of more than " + MOST_TAGS + " tags");
      return;
    }
    Document tree = Parser.xmlParser().parseInput(source, "");
    Element record = tree.firstElementChild();
    if (record == null) {
      return;
    }
    String id = id(record);
    if (record.attr("type").equals("advis")) {
      sink.refuse(id, RejectionCode.NO_ARTICLE, "an advisory to editors");
      return;
    }
    DraftSink completing = new CompletingSink(sink, id, "", date(record, id));
    if (HouseXmlReader.read(tree, completing) == 0) {
      sink.refuse(id, RejectionCode.NO_ARTICLE, "a record without a text");
    }
  }

  private static String id(Element record) {
    return Stream.of(record.attr("NEWID"), record.attr("id"), Xml.text(record, "DOCNO"))
        .filter(id -> !id.isBlank())
        .findFirst()
        .orElse("");
  }

  private static PublicationTime date(Element record, String id) {
    Matcher dated = DATED_ID.matcher(id);
    String date = dated.lookingAt() ? dated.group(1) : Xml.text(record, "DATE");
    return Dates.parse(date.isEmpty() ? Xml.text(record, "DATE_TIME") : date, "sgml:date");
  }
}
