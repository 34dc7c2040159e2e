package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LexisNexis as it was until 2019 or so:
 *
 * <pre>
 *                               1 of 10 DOCUMENTS
 *
 *                                 Westmouth Echo
 *
 *                            January 11, 2010 Monday
 *
 * Council votes to rebuild ferry pier
 *
 * BYLINE: Anna Ross
 *
 * LENGTH: 355 words
 *
 * The harbour council of Westmouth …
 *
 * LOAD-DATE: January 11, 2010
 *
 *                        Copyright 2010 Echo Publishing
 * </pre>
 *
 * <p>The headline may stand behind HEADLINE:, the text below BODY:, and the copyright on top.
 */
final class LexisNexis implements Database {

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s{0,80}(?:(?:Document )?\\d{1,7} (?:of|de|von) \\d{1,7} DOCUMENTS?"
              + "|(?:Document|Dokument) \\d{1,7} (?:of|von|de|sur) \\d{1,7})\\s{0,80}");
  private static final Set<String> HEADLINE =
      Set.of("HEADLINE", "TITLE", "TITRE", "ÜBERSCHRIFT", "TITEL");
  private static final Set<String> AUTHOR = Set.of("BYLINE", "AUTOR", "AUTEUR", "AUTHOR");
  private static final Set<String> LENGTH = Set.of("LENGTH", "LÄNGE", "LONGUEUR");
  private static final Set<String> BODY = Set.of("BODY", "TEXT", "TEXTE");
  private static final Set<String> HEAD =
      join(
          HEADLINE,
          AUTHOR,
          LENGTH,
          BODY,
          Set.of(
              "SECTION",
              "RUBRIK",
              "RUBRIQUE",
              "DATELINE",
              "HIGHLIGHT",
              "LANGUAGE",
              "SERIES",
              "SOURCE",
              "EDITION",
              "GUESTS",
              "SHOW",
              "TYPE",
              "DATE",
              "PUBLICATION",
              "SUBTITLE",
              "ENCART",
              "STICHWORT",
              "ORT",
              "ABSTRACT"));
  private static final Set<String> TAIL =
      Set.of(
          "LOAD-DATE",
          "LANGUAGE",
          "SPRACHE",
          "LANGUE",
          "PUBLICATION-TYPE",
          "GRAPHIC",
          "GRAFIK",
          "JOURNAL-CODE",
          "ZEITUNGS-CODE",
          "CORRECTION-DATE",
          "CORRECTION",
          "SUBJECT",
          "GEOGRAPHIC",
          "COMPANY",
          "ORGANIZATION",
          "TICKER",
          "INDUSTRY",
          "PERSON",
          "STATE",
          "CITY",
          "COUNTRY",
          "UPDATE",
          "DISTRIBUTION",
          "DOCUMENT-TYPE",
          "TYPE-PUBLICATION",
          "PUBLIKATIONSART",
          "DATE-CHARGEMENT",
          "DATE DE CHARGEMENT",
          "RECHTE",
          "NOTES",
          "URL",
          "ACC-NO",
          "ISSN",
          "SUJET",
          "LOCALISATION-GEO",
          "SOCIETE",
          "SYMBOLE-BOURSIER",
          "SECTEUR-ACTIVITE",
          "PERSONNE",
          "TYPE DE PUBLICATION",
          "CODE-JOURNAL",
          "DOCUMENT-ID");
  // With which no paragraph of a story begins, as one may with "UPDATE:" or "CORRECTION:".
  private static final Set<String> NO_STORY =
      Set.of(
          "LOAD-DATE",
          "PUBLICATION-TYPE",
          "JOURNAL-CODE",
          "ZEITUNGS-CODE",
          "DOCUMENT-TYPE",
          "TYPE-PUBLICATION",
          "TYPE DE PUBLICATION",
          "PUBLIKATIONSART",
          "DATE-CHARGEMENT",
          "DATE DE CHARGEMENT",
          "CODE-JOURNAL",
          "ACC-NO",
          "DOCUMENT-ID");
  private static final Set<String> ONE_LINE =
      join(LENGTH, Set.of("DATE", "LANGUAGE", "PUBLICATION"));
  private static final Set<String> LANGUAGE = Set.of("LANGUAGE", "SPRACHE", "LANGUE");
  private static final Set<String> FIELDS = join(HEAD, TAIL);

  @Override
  public String format() {
    return "lexisnexis";
  }

  @Override
  public List<String> marks() {
    return List.of("LENGTH:", "LÄNGE:", "LONGUEUR:", "LOAD-DATE:", "HEADLINE:");
  }

  @Override
  public boolean accepts(List<String> lines) {
    long fields =
        lines.stream()
            .flatMap(line -> Label.of(line, FIELDS).stream())
            .map(Label::name)
            .distinct()
            .limit(2)
            .count();
    return fields > 1 && lines.stream().anyMatch(LexisNexis::begins);
  }

  @Override
  public List<List<String>> records(List<String> lines) {
    return Records.beginningWith(lines, LexisNexis::begins);
  }

  @Override
  public void read(List<String> record, DraftSink sink) throws RefusedCopyException {
    ExportStory story = new ExportStory();
    int begin = 0;
    while (begin < record.size() && !begins(record.get(begin))) {
      story.cover(record.get(begin));
      begin++;
    }
    if (begin < record.size()) {
      story.field(record.get(begin));
      begin++;
    }
    int fields = begin;
    while (fields < record.size() && Label.of(record.get(fields), HEAD).isEmpty()) {
      fields++;
    }
    masthead(record.subList(begin, fields), story);
    int body = fields(record, fields, story);
    int tail = tail(record, body);
    story.text(text(record.subList(body, tail), story));
    tail(record.subList(tail, record.size()), story);
    sink.accept(story.build());
  }

  private static boolean begins(String line) {
    return !line.isEmpty() && line.length() < 200 && BEGIN.matcher(line).matches();
  }

  // The paper, the date with the edition below it, and the headline where it has no field.
  private static void masthead(List<String> lines, ExportStory story) {
    boolean dated = lines.stream().noneMatch(ExportStory::isDateOfPaper);
    boolean named = false;
    boolean edition = false;
    for (String line : lines) {
      edition &= !line.isBlank();
      if (line.isBlank()) {
        continue;
      }
      if (edition || ExportStory.isCopyright(line)) {
        story.field(line);
      } else if (named && dated) {
        story.title(line);
      } else if (!dated && ExportStory.isDateOfPaper(line)) {
        story.published(line);
        story.field(line);
        dated = true;
        named = true;
        edition = true;
      } else {
        if (!named) {
          story.publication(line.strip());
        }
        story.field(line);
        named = true;
      }
    }
  }

  // Up to the first line that is no field.
  private static int fields(List<String> record, int from, ExportStory story) {
    int at = from;
    while (at < record.size()) {
      if (record.get(at).isBlank()) {
        at++;
        continue;
      }
      Optional<Label> field = Label.of(record.get(at), HEAD);
      if (field.isEmpty()) {
        return at;
      }
      if (BODY.contains(field.get().name())) {
        return at;
      }
      boolean alone = ONE_LINE.contains(field.get().name());
      int end = alone ? at + 1 : Label.end(record, at, FIELDS);
      field(record.subList(at, end), field.get(), story);
      at = end;
    }
    return at;
  }

  // What stands on the line of BODY: itself is the first of the text.
  private static List<String> text(List<String> lines, ExportStory story) {
    Optional<Label> label = lines.isEmpty() ? Optional.empty() : Label.of(lines.get(0), BODY);
    if (label.isEmpty()) {
      return lines;
    }
    story.field(label.get().name() + ":");
    List<String> text = new ArrayList<>(lines);
    text.set(0, label.get().value());
    return text;
  }

  private static void field(List<String> lines, Label field, ExportStory story) {
    String line = String.join(" ", lines);
    String all = line.substring(line.indexOf(':') + 1).strip();
    if (HEADLINE.contains(field.name())) {
      story.title(field.value());
      lines.subList(1, lines.size()).forEach(story::title);
      return;
    }
    if (AUTHOR.contains(field.name())) {
      story.byline(all);
    } else if (field.name().equals("DATELINE") || field.name().equals("ORT")) {
      story.dateline(all);
    } else if (LANGUAGE.contains(field.name())) {
      story.language(all);
    } else if (field.name().equals("DATE")) {
      story.published(all);
    } else if (field.name().equals("PUBLICATION")) {
      story.publication(all);
    }
    lines.forEach(story::field);
  }

  private static int tail(List<String> record, int body) {
    int sure = body;
    while (sure < record.size() && Label.of(record.get(sure), NO_STORY).isEmpty()) {
      sure++;
    }
    return Records.fieldsAbove(
        record,
        body,
        sure,
        line -> Label.of(line, TAIL).isPresent() || ExportStory.isCopyright(line),
        String::isBlank);
  }

  private static void tail(List<String> lines, ExportStory story) {
    for (String line : lines) {
      Label.of(line, LANGUAGE).ifPresent(field -> story.language(field.value()));
      story.field(line);
    }
  }

  @SafeVarargs
  private static Set<String> join(Set<String>... sets) {
    List<String> all = new ArrayList<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }
}
