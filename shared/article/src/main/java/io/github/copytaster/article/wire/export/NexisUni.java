package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;
import java.util.List;
import java.util.Set;

/**
 * LexisNexis since (Nexis Uni, Lexis Advance, Lexis+), as text out of its documents:
 *
 * <pre>
 * Council votes to rebuild ferry pier
 * Westmouth Echo
 * July 1, 2019 Monday 9:20 AM GMT
 *
 * Copyright 2019 Echo Publishing All Rights Reserved
 *
 * Section: NEWS
 * Length: 355 words
 * Byline: Anna Ross
 * Body
 *
 * The harbour council of Westmouth …
 *
 * Load-Date: July 3, 2019
 *
 * End of Document
 * </pre>
 *
 * <p>Above the first record stands what was searched for, and a list of all headlines.
 */
final class NexisUni implements Database {

  private static final Set<String> ENDS = Set.of("End of Document", "Ende des Dokuments");
  private static final Set<String> BODIES = Set.of("Body", "Text", "Texte", "Volltext");
  private static final Set<String> PARTS =
      Set.of("Graphic", "Notes", "Correction", "Correction-Date");
  private static final Set<String> CLASSIFICATION = Set.of("Classification", "Klassifizierung");
  private static final Set<String> LOAD_DATE = Set.of("Load-Date");
  private static final int MOST_BELOW_PART = 4;
  private static final Set<String> HEAD =
      Set.of(
          "Section",
          "Length",
          "Byline",
          "Dateline",
          "Highlight",
          "Series",
          "Author",
          "Rubrik",
          "Länge",
          "Autor",
          "Longueur",
          "Rubrique");
  private static final Set<String> TAIL =
      Set.of(
          "Load-Date",
          "Language",
          "Publication-Type",
          "Journal Code",
          "Subject",
          "Company",
          "Organization",
          "Industry",
          "Person",
          "Geographic",
          "Acc-No",
          "Ticker");

  @Override
  public String format() {
    return "nexis";
  }

  @Override
  public List<String> marks() {
    return List.copyOf(ENDS);
  }

  @Override
  public boolean accepts(List<String> lines) {
    boolean body = false;
    boolean field = false;
    for (String line : lines) {
      if (body && field && ends(line)) {
        return true;
      }
      body |= isBody(line);
      field |= Label.of(line, HEAD).isPresent() || Label.of(line, TAIL).isPresent();
    }
    return false;
  }

  @Override
  public List<List<String>> records(List<String> lines) {
    return Records.endingWith(
        lines, NexisUni::ends, rest -> rest.stream().anyMatch(NexisUni::isBody));
  }

  @Override
  public void read(List<String> record, DraftSink sink) throws RefusedCopyException {
    ExportStory story = new ExportStory();
    int body = 0;
    while (body < record.size() && !isBody(record.get(body))) {
      body++;
    }
    head(record.subList(0, body), story);
    int from = Math.min(body + 1, record.size());
    record.subList(body, from).forEach(story::field);
    int tail = tail(record, from);
    story.text(record.subList(from, tail));
    for (String line : record.subList(tail, record.size())) {
      Label.of(line, Set.of("Language")).ifPresent(field -> story.language(field.value()));
      story.field(line);
    }
    sink.accept(story.build());
  }

  private static void head(List<String> lines, ExportStory story) {
    int date = date(lines);
    int paper = Records.endAbove(lines, date) - 1;
    int titleEnd = Records.endAbove(lines, paper);
    int title = Math.max(titleEnd - 1, 0);
    while (title > 0 && !lines.get(title - 1).isBlank()) {
      title--;
    }
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (at >= title && at < titleEnd) {
        story.title(line);
        continue;
      }
      Label.of(line, Set.of("Byline", "Author", "Autor"))
          .ifPresent(field -> story.byline(field.value()));
      Label.of(line, Set.of("Dateline")).ifPresent(field -> story.dateline(field.value()));
      if (at == date) {
        story.published(line);
      } else if (at == paper) {
        story.publication(line.strip());
      }
      if (at < title) {
        story.cover(line);
      } else {
        story.field(line);
      }
    }
  }

  // The last line with a date above the fields, or where these begin.
  private static int date(List<String> lines) {
    int first = 0;
    while (first < lines.size() && Label.of(lines.get(first), HEAD).isEmpty()) {
      first++;
    }
    for (int at = first - 1; at >= 0; at--) {
      if (ExportStory.isDateOfPaper(lines.get(at))) {
        return at;
      }
    }
    return first;
  }

  // The first line that no story has, and the fields above it; "Notes" may be a crosshead before.
  private static int tail(List<String> record, int from) {
    int sure = from;
    while (sure < record.size() && !endsBody(record.get(sure))) {
      sure++;
    }
    int below = 0;
    for (int at = sure - 1; at >= from && below <= MOST_BELOW_PART; at--) {
      if (PARTS.contains(record.get(at).strip())) {
        return Records.fieldsAbove(record, from, at, NexisUni::isField, String::isBlank);
      }
      below += record.get(at).isBlank() ? 0 : 1;
    }
    return Records.fieldsAbove(record, from, sure, NexisUni::isField, String::isBlank);
  }

  private static boolean endsBody(String line) {
    return ends(line)
        || CLASSIFICATION.contains(line.strip())
        || Label.of(line, LOAD_DATE).isPresent();
  }

  private static boolean isField(String line) {
    return Label.of(line, TAIL).isPresent() || ExportStory.isCopyright(line);
  }

  private static boolean isBody(String line) {
    return line.length() < 20 && BODIES.contains(line.strip());
  }

  private static boolean ends(String line) {
    return line.length() < 40 && ENDS.contains(line.strip());
  }
}
