package io.github.copytaster.article.wire.mail;

import java.util.List;
import java.util.regex.Pattern;

/** What a reply quotes, and what a press office writes above its release. */
final class Quotes {

  private static final Pattern WROTE =
      Pattern.compile(
          "(?:On .{6,160} wrote:|Am .{6,160} schrieb .{0,100}:|Le .{6,160} a écrit ?:|El .{6,160} escribió:"
              + "|Em .{6,160} escreveu:|Il .{6,160} ha scritto:|Op .{6,160} schreef .{0,100}:)");

  private static final Pattern GREETING =
      Pattern.compile(
          "(?iu:dear|hi|hello|good (?:morning|afternoon|day)|sehr geehrte|liebe|guten (?:tag|morgen)|chers?|chères?"
              + "|bonjour|madame|estimad[oa]s?|buen[oa]s|prezad[oa]s?|car[oi]s?|gentil[ei]|beste|geachte|kära|kjære)"
              + "\\b[^.?]{0,60}[,:!]?");

  private static final Pattern COVER =
      Pattern.compile(
          "(?iu)\\b(?:here(?:['’]s| is| are| comes)\\b.*\\b(?:copy|story|article|piece|text|draft|release)\\b"
              + "|(?:below|attached|enclosed|following|herewith)\\b.*\\b(?:release|statement|announcement|article|story|news)"
              + "|(?:release|statement|announcement|article|story)\\b.*\\b(?:below|attached|enclosed|follows)"
              + "|(?:anbei|nachstehend|nachfolgend|unten|beigefügt).*\\b(?:presse\\p{L}*|meldung|mitteilung)"
              + "|(?:ci-dessous|ci-joint|ci-après).*\\bcommuniqué|communiqué\\b.*(?:ci-dessous|ci-joint|ci-après)"
              + "|(?:a continuación|adjunt\\p{L}+|abajo).*\\b(?:nota|comunicado)|(?:abaixo|anexo).*\\b(?:nota|comunicado)"
              + "|(?:di seguito|in allegato).*\\bcomunicato)");

  private static final int LONGEST_COVER = 400;

  /** Below the note, above the copy: "Best" and a name. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)(?:(?:all the |very )?best(?: wishes| regards)?|(?:kind |warm )?regards|thanks|many thanks|cheers|yours"
              + "|(?:viele|beste|liebe|schöne) grüße|mit freundlichen grüßen|lg|mfg|cordialement|bien à vous"
              + "|saludos|un saludo|cumprimentos|abraços|(?:cordiali )?saluti|groeten|met vriendelijke groet(?:en)?|mvh"
              + "|(?:vänliga )?hälsningar|hilsen),?");

  private static final int LONGEST_NAME = 30;

  private Quotes() {}

  /** How many lines from {@code at} on say who wrote what is quoted below; 0 if none do. */
  static int introduction(List<String> lines, int at) {
    String line = lines.get(at).strip();
    for (int taken = 1; taken <= 2 && at + taken < lines.size() && !line.isEmpty(); taken++) {
      boolean quoted = firstBelow(lines, at + taken).startsWith(">");
      if (line.length() <= LONGEST_COVER && quoted && WROTE.matcher(line).matches()) {
        return taken;
      }
      line = line + " " + lines.get(at + taken).strip();
    }
    return 0;
  }

  /** The line behind a greeting and a note that only passes on a release; 0 if there is none. */
  static int afterCoverNote(List<String> lines) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size() || !GREETING.matcher(lines.get(at).strip()).matches()) {
      return 0;
    }
    StringBuilder note = new StringBuilder();
    for (at++; at < lines.size() && note.length() <= LONGEST_COVER; at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() && !note.isEmpty()) {
        break;
      }
      note.append(line).append(' ');
    }
    return note.length() <= LONGEST_COVER && COVER.matcher(note).find()
        ? afterClosing(lines, at)
        : 0;
  }

  private static int afterClosing(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size() || !CLOSING.matcher(lines.get(at).strip()).matches()) {
      return from;
    }
    boolean named = at + 1 < lines.size() && isName(lines.get(at + 1).strip());
    return at + (named ? 2 : 1);
  }

  private static boolean isName(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_NAME
        && Character.isUpperCase(line.charAt(0))
        && Character.isLetter(line.charAt(line.length() - 1));
  }

  private static String firstBelow(List<String> lines, int from) {
    for (int at = from; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        return lines.get(at);
      }
    }
    return "";
  }
}
