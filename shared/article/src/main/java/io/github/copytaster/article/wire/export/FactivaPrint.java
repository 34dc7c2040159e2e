package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Factiva without the names of its fields:
 *
 * <pre>
 * News
 * Council votes to rebuild ferry pier
 * By Anna Ross
 * 295 words
 * 29 December 2011
 * 15:32
 * Westmouth Echo
 * WECHO
 * 26
 * English
 * (c) 2011 Echo Publishing.
 *
 * The harbour council of Westmouth …
 *
 * Document WECHO00020111229e7ct0001r
 * </pre>
 */
final class FactivaPrint implements Database {

  private static final Pattern LENGTH =
      Pattern.compile(
          "\\d{1,3}(?:[ .,\u00a0]?\\d{3})? (?:words|wörter|mots|palabras|parole|palavras|woorden|ord|слов)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z]{2,4})?");
  private static final Pattern CODE = Pattern.compile("[A-Z\\d]{3,8}");
  private static final Set<String> COVER = Set.of("Factiva", "Dow Jones", "Dow Jones Factiva");
  private static final int MOST_ABOVE = 5;
  private static final int MOST_BELOW = 10;
  private static final int WORDS_OF_SECTION = 3;
  private static final int LONGEST_FIELD = 60;

  @Override
  public String format() {
    return "factiva";
  }

  @Override
  public List<String> marks() {
    return List.of("Document", "Dokument");
  }

  @Override
  public boolean accepts(List<String> lines) {
    boolean length = false;
    for (int at = 0; at < lines.size(); at++) {
      if (length && Accession.is(lines.get(at))) {
        return true;
      }
      length |= isLength(lines, at);
    }
    return false;
  }

  @Override
  public List<List<String>> records(List<String> lines) {
    return Records.endingWith(lines, Accession::is, rest -> length(rest) < rest.size());
  }

  @Override
  public void read(List<String> record, DraftSink sink) throws RefusedCopyException {
    ExportStory story = new ExportStory();
    int length = length(record);
    if (length == record.size()) {
      story.text(record);
      sink.accept(story.build());
      return;
    }
    above(record.subList(0, length), story);
    int from = below(record, length, story);
    int end = from;
    while (end < record.size() && !Accession.is(record.get(end))) {
      end++;
    }
    story.text(record.subList(from, end));
    record.subList(end, record.size()).forEach(story::field);
    record.stream().flatMap(line -> Accession.of(line).stream()).forEach(story::guid);
    sink.accept(story.build());
  }

  // The number of words, with the date below it.
  private static boolean isLength(List<String> lines, int at) {
    String line = lines.get(at).strip();
    if (line.length() > 24 || !LENGTH.matcher(line).matches()) {
      return false;
    }
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size()
        && lines.get(next).length() < 60
        && ExportStory.holdsDate(lines.get(next));
  }

  private static int length(List<String> record) {
    int at = 0;
    while (at < record.size() && !isLength(record, at)) {
      at++;
    }
    return at;
  }

  // A section, the headline and the byline: the lines at the number, or where gaps are between all
  // lines, the last few.
  private static void above(List<String> lines, ExportStory story) {
    List<String> head = new ArrayList<>();
    boolean gaps = !lines.isEmpty() && lines.get(lines.size() - 1).isBlank();
    int at = lines.size() - 1;
    while (at >= 0 && head.size() < MOST_ABOVE && (gaps || !lines.get(at).isBlank())) {
      if (!lines.get(at).isBlank() && !COVER.contains(lines.get(at).strip())) {
        head.add(0, lines.get(at).strip());
      }
      at--;
    }
    lines.subList(0, at + 1).forEach(line -> story.cover(line));
    if (head.size() > 1 && isByline(head.get(head.size() - 1))) {
      String byline = head.remove(head.size() - 1);
      story.byline(byline);
      story.field(byline);
    }
    if (head.size() > 1 && head.get(0).split(" ", -1).length <= WORDS_OF_SECTION) {
      story.field(head.remove(0));
    }
    head.forEach(story::title);
  }

  private static boolean isByline(String line) {
    return Bylines.isLine(line)
        || (line.split(" ", -1).length <= 4
            && !line.endsWith(".")
            && line.chars().noneMatch(Character::isDigit)
            && List.of(line.split(" ", -1)).stream()
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))));
  }

  // Date, time, paper, its code, page, language, rights. Gives where the text begins.
  private static int below(List<String> record, int length, ExportStory story) {
    List<Integer> filled = new ArrayList<>();
    for (int at = length; at < record.size() && filled.size() < MOST_BELOW; at++) {
      if (!record.get(at).isBlank()) {
        filled.add(at);
      }
    }
    int last = Math.min(2, filled.size() - 1);
    for (int at = 2; at < filled.size(); at++) {
      String line = record.get(filled.get(at)).strip();
      boolean rights = ExportStory.isCopyright(line);
      if (rights || LanguageNames.is(line) || CODE.matcher(line).matches()) {
        last = at;
      }
      // The story begins below the rights; where there are none, with its first sentence.
      if (rights || line.length() > LONGEST_FIELD || line.endsWith(".")) {
        break;
      }
    }
    int paper = 2;
    if (filled.size() > 2 && TIME.matcher(record.get(filled.get(2)).strip()).matches()) {
      story.published(record.get(filled.get(1)) + " " + record.get(filled.get(2)));
      paper = 3;
    }
    story.published(record.get(filled.get(1)));
    for (int at = 0; at <= last; at++) {
      String line = record.get(filled.get(at));
      if (at == paper) {
        story.publication(line.strip());
      } else if (LanguageNames.is(line)) {
        story.language(line);
      }
      story.field(line);
    }
    return filled.get(last) + 1;
  }
}
