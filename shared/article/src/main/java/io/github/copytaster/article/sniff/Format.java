package io.github.copytaster.article.sniff;

import io.github.copytaster.article.wire.mail.MailReader;
import java.util.regex.Pattern;

/** What text is, by its beginning. */
enum Format {
  EMPTY,
  ENCRYPTED,
  JSON,
  JSON_LINES,
  XML,
  HTML,
  MAIL,
  TEXT;

  private static final int HEAD = 4000;
  private static final Pattern WIRE_ROOT =
      Pattern.compile(
          "\\A<(?:\\w{1,12}:)?(?:nitf|NewsML|NewsItem|newsItem|newsMessage|packageItem|contentSet|contentMeta"
              + "|rss|feed|entry|RDF|channel)[\\s>/]");
  private static final Pattern HTML_ROOT = Pattern.compile("(?i)\\A<html[\\s>]");
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
    if (Json.begins(head)) {
      return head.startsWith("{") && isLines(text) ? JSON_LINES : JSON;
    }
    if (head.startsWith("<")) {
      return markup(text, head);
    }
    return MailReader.accepts(head) ? MAIL : TEXT;
  }

  // The prologue may be longer than a head: entities stand in it.
  private static Format markup(String text, String head) {
    String element = XmlPrologue.skip(text);
    String root = element.substring(0, Math.min(element.length(), HEAD));
    if (WIRE_ROOT.matcher(root).find()) {
      return XML;
    }
    if (HTML_ROOT.matcher(root).find()) {
      return HTML;
    }
    if (head.startsWith("<?xml")) {
      return XML;
    }
    return HTML_TAG.matcher(head).find() ? HTML : TEXT;
  }

  // The first line is a whole object and another object follows.
  private static boolean isLines(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return false;
    }
    String rest = text.substring(end + 1, Math.min(text.length(), end + 200)).stripLeading();
    String first = text.substring(Math.max(0, end - 3), end).strip();
    return (first.endsWith("}") || first.endsWith("},")) && rest.startsWith("{");
  }
}
