package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.DraftSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ProQuest, as a file or out of a mail:
 *
 * <pre>
 * ____________________________________________________________
 *
 * Council votes to rebuild ferry pier
 *
 * Author: Ross, Anna
 *
 * Abstract: None available.
 *
 * Full text: The harbour council of Westmouth …
 *
 * Subject: Ports
 *
 * Title: Council votes to rebuild ferry pier
 *
 * Publication title: Westmouth Echo
 *
 * Publication date: Mar 10, 2022
 *
 * ProQuest document ID: 2600000000
 *
 * Database: Canadian Newsstream
 * </pre>
 */
final class ProQuest implements Database {

  private static final Pattern RULE = Pattern.compile("[_*=]{20,280}\\s{0,20}");
  private static final Pattern NUMBER = Pattern.compile("(?:Document )?\\d{1,6} of \\d{1,6}");
  // "Ross, Anna. Westmouth Echo; Westmouth [Westmouth]. 10 Mar 2022: A.2."
  private static final Pattern CITATION = Pattern.compile("\\[.{2,80}\\].{0,12}(?:19|20)\\d\\d");
  // Behind a headline: ": [National Desk]", " [With graphic(s)]", ": [FINAL Edition]"
  private static final Pattern NOTE =
      Pattern.compile("\\s{0,3}:?\\s{1,3}(\\[[\\p{L}\\d(][^\\[\\]]{0,50}\\])\\s{0,3}$");
  // What the page shows in place of a picture.
  private static final Set<String> PAGE =
      Set.of("Enlarge this image.", "Enlarge this image", "Illustration");
  private static final String TEXT = "Full text";
  private static final String IDENTIFIER = "ProQuest document ID";
  private static final String LAST = "Database";

  /** Fields of which a story has none. */
  private static final Set<String> CLEAR =
      Set.of(
          "Publication title",
          "Publication date",
          "Publication year",
          "Publication subject",
          IDENTIFIER,
          "Document URL",
          "Source type",
          "Document type",
          "Language of publication",
          "Country of publication",
          "Place of publication",
          "Document feature",
          "Last updated");

  private static final Set<String> FIELDS = fields();

  private static Set<String> fields() {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Author",
                "Authors",
                "Publication info",
                "Abstract",
                "Links",
                TEXT,
                "Full Text",
                "Subject",
                "Location",
                "People",
                "Company / organization",
                "Company/organization",
                "Company",
                "Identifier / keyword",
                "Identifier/keyword",
                "Business indexing term",
                "Title",
                "Alternate title",
                "Pages",
                "Volume",
                "Issue",
                "Section",
                "Publisher",
                "ISSN",
                "Dateline",
                "Copyright",
                LAST,
                "Credit",
                "Caption",
                "Classification",
                "URL",
                "Number of pages",
                "First page",
                "Column",
                "Edition",
                "Number of references",
                "Illustration",
                "Word count",
                "DOI",
                "Product name",
                "Correspondence author",
                "Accession number",
                "Supplement",
                "ISBN",
                "Year"));
    all.addAll(CLEAR);
    return Set.copyOf(all);
  }

  @Override
  public String format() {
    return "proquest";
  }

  @Override
  public List<String> marks() {
    return List.of(IDENTIFIER);
  }

  @Override
  public boolean accepts(List<String> lines) {
    List<String> found =
        lines.stream()
            .flatMap(line -> Label.of(line, CLEAR).stream())
            .map(Label::name)
            .distinct()
            .toList();
    return found.size() > 1 && found.contains(IDENTIFIER);
  }

  @Override
  public List<List<String>> records(List<String> lines) {
    return Records.holding(parts(lines), ProQuest::isRecord);
  }

  // Between rules, and below the last field of a record where the next has another beginning.
  private static List<List<String>> parts(List<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    int start = 0;
    boolean last = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean field = Label.of(line, FIELDS).isPresent();
      boolean next = last && !line.isBlank() && !field && lines.get(at - 1).isBlank();
      if (next || isRule(line)) {
        parts.add(lines.subList(start, at));
        start = at;
        last = false;
      }
      last |= field && line.strip().startsWith(LAST + ":");
    }
    parts.add(lines.subList(start, lines.size()));
    return parts;
  }

  private static boolean isRecord(List<String> lines) {
    return lines.stream().anyMatch(line -> Label.of(line, Set.of(IDENTIFIER)).isPresent());
  }

  @Override
  public void read(List<String> record, DraftSink sink) throws RefusedCopyException {
    int text = 0;
    while (text < record.size() && !isText(record.get(text))) {
      text++;
    }
    if (text == record.size()) {
      sink.refuse(id(record), RejectionCode.NO_ARTICLE, "a reference without its text");
      return;
    }
    ExportStory story = new ExportStory();
    int tail = tail(record, text + 1);
    title(record.subList(tail, record.size()), story);
    head(record.subList(0, text), story);
    List<String> lines = new ArrayList<>(record.subList(text, tail));
    Label label = Label.of(lines.get(0), FIELDS).orElseThrow();
    story.field(label.name() + ":");
    lines.set(0, label.value());
    lines.removeIf(
        line -> {
          boolean page = PAGE.contains(line.strip());
          if (page) {
            story.field(line);
          }
          return page;
        });
    story.text(lines);
    fields(record.subList(tail, record.size()), story);
    sink.accept(story.build());
  }

  private static String id(List<String> record) {
    return record.stream()
        .flatMap(line -> Label.of(line, Set.of(IDENTIFIER)).stream())
        .map(Label::value)
        .findFirst()
        .orElse("");
  }

  private static void title(List<String> fields, ExportStory story) {
    for (int at = 0; at < fields.size() && !story.hasTitle(); at++) {
      if (Label.of(fields.get(at), Set.of("Title")).isPresent()) {
        String line = String.join(" ", fields.subList(at, Label.end(fields, at, FIELDS)));
        title(line.substring(line.indexOf(':') + 1), story);
      }
    }
  }

  private static void title(String line, ExportStory story) {
    Matcher note = NOTE.matcher(line);
    boolean noted = note.find();
    story.title(noted ? line.substring(0, note.start()) : line);
    if (noted) {
      story.field(note.group(1));
    }
  }

  // The headline is the last paragraph above the fields, but for where it was printed; Title: is
  // surer.
  private static void head(List<String> lines, ExportStory story) {
    int fields = 0;
    while (fields < lines.size()
        && (isRule(lines.get(fields)) || Label.of(lines.get(fields), FIELDS).isEmpty())) {
      fields++;
    }
    int end = Records.endAbove(lines, fields);
    int title = paragraph(lines, end);
    if (CITATION.matcher(String.join(" ", lines.subList(title, end))).find()) {
      end = Records.endAbove(lines, title);
      title = paragraph(lines, end);
    }
    boolean titled = !story.hasTitle() && title < end && !isOrnament(lines.get(title));
    lines.subList(0, title).forEach(line -> story.cover(line));
    for (String line : lines.subList(title, end)) {
      if (titled) {
        title(line, story);
      } else {
        story.field(line);
      }
    }
    fields(lines.subList(end, lines.size()), story);
  }

  private static int paragraph(List<String> lines, int end) {
    int start = end;
    while (start > 0 && !lines.get(start - 1).isBlank() && !isRule(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static void fields(List<String> lines, ExportStory story) {
    int at = 0;
    while (at < lines.size()) {
      Optional<Label> field = Label.of(lines.get(at), FIELDS);
      if (field.isEmpty()) {
        story.field(lines.get(at));
        at++;
        continue;
      }
      int end = Label.end(lines, at, FIELDS);
      field(field.get(), lines.subList(at, end), story);
      at = end;
    }
  }

  private static void field(Label field, List<String> lines, ExportStory story) {
    String line = String.join(" ", lines);
    String value = line.substring(line.indexOf(':') + 1).strip();
    switch (field.name()) {
      case "Author", "Authors" ->
          story.byline(value.equals("Anonymous") ? "" : Names.inOrder(value));
      case "Publication title" -> story.publication(value.replaceFirst("[;,].*$", ""));
      case "Publication date", "Publication info" -> story.published(value);
      case "Language of publication" -> story.language(value);
      case "Dateline" -> story.dateline(value);
      case IDENTIFIER -> story.guid(value);
      case "Document URL" -> story.url(value);
      default -> {}
    }
    lines.forEach(story::field);
  }

  // The first field that no story has, and the fields right above it.
  private static int tail(List<String> record, int from) {
    int clear = from;
    while (clear < record.size() && Label.of(record.get(clear), CLEAR).isEmpty()) {
      clear++;
    }
    return Records.fieldsAbove(
        record,
        from,
        clear,
        ProQuest::isField,
        line -> line.isBlank() || PAGE.contains(line.strip()));
  }

  private static boolean isField(String line) {
    return Label.of(line, FIELDS).isPresent();
  }

  private static boolean isText(String line) {
    return Label.of(line, Set.of(TEXT, "Full Text")).isPresent();
  }

  private static boolean isOrnament(String line) {
    return isRule(line) || NUMBER.matcher(line.strip()).matches();
  }

  private static boolean isRule(String line) {
    return line.length() > 19 && line.length() < 300 && RULE.matcher(line).matches();
  }
}
