package io.github.copytaster.article.sniff;

import io.github.copytaster.article.wire.mail.MailReader;
import io.github.copytaster.article.wire.mail.MailboxReader;
import io.github.copytaster.article.wire.xml.NewsroomScript;
import io.github.copytaster.article.wire.xml.StoryRecords;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** What text is, by its beginning. */
enum Format {
  EMPTY,
  ENCRYPTED,
  JSON,
  JSON_LINES,
  XML,
  RECORDS,
  SCRIPT,
  HTML,
  MAILBOX,
  MAIL,
  TEXT;

  private static final int HEAD = 4000;
  private static final Pattern WIRE_ROOT =
      Pattern.compile(
          "\\A<(?:\\w{1,12}:)?(?:nitf|NewsML|NewsItem|newsItem|newsMessage|packageItem|contentSet|contentMeta"
              + "|rss|feed|entry|RDF|channel)[\\s>/]");
  private static final Pattern ROOT = Pattern.compile("<(\\w[\\w:.]{0,60})[\\s>]");
  private static final Pattern HTML_ROOT = Pattern.compile("(?i)\\A<html[\\s>]");
  // What a page kept in an element of an archive's own still has, and XML of a house hardly.
  private static final Pattern PAGE_TAG = Pattern.compile("(?i)<(?:!doctype html|html|div)[\\s>]");
  private static final Pattern HTML_TAG =
      Pattern.compile("(?i)<(?:!doctype html|html|head|body|article|section|main|div|p|h1)[\\s>]");

  /**
   * The format of text that begins with something else than white space.
   *
   * @param text without leading white space
   */
  static Format of(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (head.startsWith("-----BEGIN PGP MESSAGE-----")) {
      return ENCRYPTED;
    }
    if (MailReader.accepts(head)) {
      return MailboxReader.accepts(head) ? MAILBOX : MAIL;
    }
    if (JsonLines.are(text)) {
      return JSON_LINES;
    }
    if (Json.begins(head) || isList(text)) {
      return JSON;
    }
    return head.startsWith("<") ? markup(text, head) : TEXT;
  }

  // A list of anything else than objects; "[AP] …" is none.
  private static boolean isList(String text) {
    return text.startsWith("[") && text.stripTrailing().endsWith("]") && JsonLines.isJson(text);
  }

  // The prologue may be longer than a head: entities stand in it.
  private static Format markup(String text, String head) {
    String element = XmlPrologue.skip(text);
    String root = element.substring(0, Math.min(element.length(), HEAD));
    if (WIRE_ROOT.matcher(root).find()) {
      return XML;
    }
    if (StoryRecords.accepts(root)) {
      return RECORDS;
    }
    if (NewsroomScript.accepts(element)) {
      return SCRIPT;
    }
    if (HTML_ROOT.matcher(root).find()) {
      return HTML;
    }
    if (head.startsWith("<?xml")) {
      return XML;
    }
    if (isWrapped(element) && !PAGE_TAG.matcher(head).find()) {
      return XML;
    }
    return HTML_TAG.matcher(head).find() ? HTML : TEXT;
  }

  // A fragment, or XML whose declaration was left out: one element is around all of it, and none
  // that HTML or a page's own components ("app-root") have.
  private static boolean isWrapped(String element) {
    Matcher root = ROOT.matcher(element);
    if (!root.lookingAt() || Tag.isKnownTag(root.group(1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String end = "</" + root.group(1) + ">";
    String trimmed = element.stripTrailing();
    return trimmed.endsWith(end) && trimmed.indexOf(end) == trimmed.length() - end.length();
  }
}
