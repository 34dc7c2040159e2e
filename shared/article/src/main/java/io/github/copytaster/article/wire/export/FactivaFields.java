package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.DraftSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Factiva with its fields, named by two or three letters:
 *
 * <pre>
 * HD   Council votes to rebuild ferry pier
 * BY   By Anna Ross
 * WC   295 words
 * PD   29 December 2011
 * SN   Westmouth Echo
 * LA   English
 * CY   (c) 2011 Echo Publishing.
 * LP
 * The harbour council of Westmouth …
 * TD
 * Work is to begin in spring …
 * AN
 * Document WECHO00020111229e7ct0001r
 * </pre>
 */
final class FactivaFields implements Database {

  private static final Pattern FIELD = Pattern.compile("([A-Z]{2,3})(?:(\\s{1,20})(\\S.*)?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[ .,]?\\d{3})?\\s\\p{L}{2,12}");
  private static final Set<String> FIELDS =
      Set.of(
          "SE", "CLM", "HD", "CR", "BY", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG",
          "VOL", "LA", "CY", "CX", "LP", "TD", "ART", "RF", "CT", "CO", "IN", "NS", "RE", "IPC",
          "IPD", "PUB", "AN", "DE");
  // No words that a line in capitals may begin with, outside a story.
  private static final Set<String> CLEAR =
      Set.of(
          "CLM", "HD", "WC", "PD", "ET", "SN", "SC", "NGC", "PG", "LA", "CY", "LP", "TD", "NS",
          "IPC", "IPD", "AN");
  private static final Set<String> STORY = Set.of("LP", "TD");
  private static final Set<String> ENDS_STORY =
      Set.of("ART", "RF", "CT", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CX");
  private static final int LEAST_FIELDS = 4;

  @Override
  public String format() {
    return "factiva";
  }

  @Override
  public List<String> marks() {
    return List.of("\nHD", "\nLP", "\nTD");
  }

  @Override
  public boolean accepts(List<String> lines) {
    List<String> found =
        lines.stream()
            .flatMap(line -> field(line, false).stream())
            .map(Label::name)
            .filter(CLEAR::contains)
            .distinct()
            .toList();
    return found.size() >= LEAST_FIELDS
        && found.contains("HD")
        && found.stream().anyMatch(STORY::contains)
        && lines.stream().anyMatch(FactivaFields::isSure);
  }

  // A list of shares has HD, TD and PG as well, but no story's number, length or date.
  private static boolean isSure(String line) {
    return Accession.is(line) || field(line, false).filter(FactivaFields::isSure).isPresent();
  }

  private static boolean isSure(Label field) {
    return switch (field.name()) {
      case "WC" -> NUMBER.matcher(field.value()).matches();
      case "PD" -> ExportStory.holdsDate(field.value());
      default -> false;
    };
  }

  @Override
  public List<List<String>> records(List<String> lines) {
    return Records.endingWith(lines, Accession::is, FactivaFields::isRecord);
  }

  @Override
  public void read(List<String> record, DraftSink sink) throws RefusedCopyException {
    ExportStory story = new ExportStory();
    String date = "";
    String time = "";
    String name = "";
    for (int at = 0; at < record.size(); ) {
      Optional<Label> field = field(record.get(at), STORY.contains(name));
      int end = end(record, at + 1, field.map(Label::name).orElse(""));
      List<String> lines = record.subList(at, end);
      at = end;
      if (field.isEmpty()) {
        lines.forEach(line -> story.cover(line));
        continue;
      }
      name = field.get().name();
      String value = value(field.get(), lines);
      switch (name) {
        case "HD" -> title(field.get(), lines, story);
        case "LP", "TD" -> story(field.get(), lines, story);
        case "BY" -> story.byline(value);
        case "SN" -> story.publication(value);
        case "LA" -> story.language(value);
        case "PD" -> date = value;
        case "ET" -> time = value;
        default -> {}
      }
      if (!name.equals("HD") && !STORY.contains(name)) {
        lines.forEach(story::field);
      }
      lines.stream().flatMap(line -> Accession.of(line).stream()).forEach(story::guid);
    }
    story.published(date + " " + time);
    sink.accept(story.build());
  }

  private static boolean isRecord(List<String> lines) {
    return lines.stream()
        .flatMap(line -> field(line, false).stream())
        .anyMatch(field -> STORY.contains(field.name()));
  }

  // Up to the next field; below a story only one that can stand there.
  private static int end(List<String> record, int from, String name) {
    int end = from;
    while (end < record.size()) {
      Optional<Label> next = field(record.get(end), STORY.contains(name));
      if (next.isPresent() || (Accession.is(record.get(end)) && !name.equals("AN"))) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static Optional<Label> field(String line, boolean inStory) {
    if (line.length() < 2 || !Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    Matcher field = FIELD.matcher(line);
    if (!field.matches() || !FIELDS.contains(field.group(1))) {
      return Optional.empty();
    }
    String name = field.group(1);
    String gap = field.group(2) == null ? "" : field.group(2);
    String value = field.group(3) == null ? "" : field.group(3).strip();
    // "AN 18-year-old man" and "TD Bank said" begin paragraphs of stories.
    boolean clear = CLEAR.contains(name) && !inStory;
    boolean apart = value.isEmpty() || gap.length() > 1 || gap.equals("\t") || clear;
    boolean here = !inStory || STORY.contains(name) || ENDS_STORY.contains(name);
    return apart && here ? Optional.of(new Label(name, value)) : Optional.empty();
  }

  private static String value(Label field, List<String> lines) {
    return (field.value() + " " + String.join(" ", lines.subList(1, lines.size()))).strip();
  }

  private static void title(Label field, List<String> lines, ExportStory story) {
    story.title(field.value());
    lines.subList(1, lines.size()).forEach(story::title);
  }

  private static void story(Label field, List<String> lines, ExportStory story) {
    story.field(field.name());
    List<String> text = new ArrayList<>(lines);
    text.set(0, field.value());
    story.text(text);
  }
}
