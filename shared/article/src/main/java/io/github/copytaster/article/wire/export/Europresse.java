package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Europresse (Eureka in Canada):
 *
 * <pre>
 * Echo de Westmouth
 * Politique, jeudi 5 octobre 2013, p. 3
 *
 * Le conseil vote la reconstruction du quai
 *
 * Anna Ross
 *
 * Le conseil du port de Westmouth …
 *
 * © 2013 Echo. Tous droits réservés.
 *
 * Numéro de document : news·20131005·PO·2040056000
 *
 * Ce certificat est émis à …
 * </pre>
 */
final class Europresse implements Database {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:Numéro de document|Document number|Número de documento) ?: ?)?"
              + "(news·(?:19|20)\\d{6}·[\\p{Lu}\\d]{1,8}·[\\p{Alnum}]{1,24})");
  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "(?:Ce certificat est émis|Date d'émission ?:|Le présent document est protégé"
              + "|This certificate is issued|Issue date ?:|This material is protected"
              + "|This document is protected|Tous droits réservés|All rights reserved|©).{0,400}");
  private static final int LONGEST_DATE = 120;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_HEAD = 6;

  @Override
  public String format() {
    return "europresse";
  }

  @Override
  public List<String> marks() {
    return List.of("news·");
  }

  @Override
  public boolean accepts(List<String> lines) {
    return lines.stream().anyMatch(line -> NUMBER.matcher(line.strip()).matches())
        && lines.stream().anyMatch(ExportStory::isCopyright);
  }

  // A record ends where the row of such lines does.
  @Override
  public List<List<String>> records(List<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    int start = 0;
    boolean numbered = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (numbered && !line.isEmpty() && !isEnd(line)) {
        parts.add(lines.subList(start, at));
        start = at;
        numbered = false;
      }
      numbered |= NUMBER.matcher(line).matches();
    }
    parts.add(lines.subList(start, lines.size()));
    return Records.holding(parts, Europresse::isRecord);
  }

  private static boolean isRecord(List<String> lines) {
    return lines.stream().anyMatch(line -> NUMBER.matcher(line.strip()).matches());
  }

  private static boolean isEnd(String line) {
    return CERTIFICATE.matcher(line).matches() || NUMBER.matcher(line).matches();
  }

  @Override
  public void read(List<String> record, DraftSink sink) throws RefusedCopyException {
    ExportStory story = new ExportStory();
    int end = 0;
    while (end < record.size() && !NUMBER.matcher(record.get(end).strip()).matches()) {
      end++;
    }
    int from = head(record.subList(0, end), story);
    story.text(record.subList(from, end));
    for (String line : record.subList(end, record.size())) {
      Matcher number = NUMBER.matcher(line.strip());
      if (number.matches()) {
        story.guid(number.group(1));
      }
      story.field(line);
    }
    sink.accept(story.build());
  }

  // Paper and date, the headline, and who wrote it. Gives where the text begins.
  private static int head(List<String> lines, ExportStory story) {
    int date = 0;
    int filled = 0;
    while (date < lines.size() && filled < MOST_HEAD && !isDate(lines.get(date))) {
      filled += lines.get(date).isBlank() ? 0 : 1;
      date++;
    }
    if (date == lines.size() || filled == MOST_HEAD) {
      return 0;
    }
    lines.stream().filter(line -> !line.isBlank()).findFirst().ifPresent(story::publication);
    story.published(lines.get(date));
    lines.subList(0, date + 1).forEach(story::field);
    int title = filled(lines, date + 1);
    int end = title;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      story.title(lines.get(end));
      end++;
    }
    int author = filled(lines, end);
    boolean named = author < lines.size() && isName(lines, author);
    if (named) {
      story.byline(lines.get(author));
      story.field(lines.get(author));
    }
    return named ? author + 1 : end;
  }

  private static boolean isDate(String line) {
    return line.length() <= LONGEST_DATE && ExportStory.holdsDate(line);
  }

  private static boolean isName(List<String> lines, int at) {
    String line = lines.get(at).strip();
    boolean alone = at + 1 < lines.size() && lines.get(at + 1).isBlank();
    return alone
        && line.length() <= LONGEST_NAME
        && ".!?:".indexOf(line.charAt(line.length() - 1)) < 0
        && Character.isUpperCase(line.charAt(0))
        && line.indexOf(' ') > 0;
  }

  private static int filled(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
