package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.date.DateFinder;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One record as its lines are read: each is the headline's, the story's, or only the database's and
 * dropped.
 */
final class ExportStory {

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)\\(?(?:copyright\\b\\W{0,4}(?:c\\b|\\d{4}|$).{0,200}"
              + "|copyright\\b.{0,120}\\b(?:(?:(?:19|20)\\d\\d|reserved)\\b.{0,60}|(?:limited|company|inc)\\.?)"
              + "|©.{0,200}|\\(c\\) ?(?-i:\\d{4}|\\p{Lu}).{0,200}"
              + "|all rights reserved\\b.{0,60}|alle rechte vorbehalten\\b.{0,60}"
              + "|tous droits r[ée]serv[ée]s\\b.{0,60}|todos los derechos reservados\\b.{0,60})");
  // Nexis joins headline and deck so; in a headline a blank follows the semicolon.
  private static final Pattern DECK = Pattern.compile(";(?=[\\p{Lu}\\p{Pi}\"'])");

  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,60} ?@ ?[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,4}");
  private static final int MOST_CONTACT = 4;
  private static final int LONGEST_CONTACT = 80;
  private static final int LONGEST_DATE = 100;

  private final DraftBuilder draft = new DraftBuilder();
  private final List<String> title = new ArrayList<>();
  private final List<DroppedText> above = new ArrayList<>();
  private final List<DroppedText> below = new ArrayList<>();
  private final List<String> text = new ArrayList<>();

  /** Whether a line is about rights. */
  static boolean isCopyright(String line) {
    return COPYRIGHT.matcher(line.strip()).matches();
  }

  /** Whether a date stands in a line. */
  static boolean holdsDate(String line) {
    return date(line).isPresent();
  }

  /** Whether a line is the one below a paper's name: short, with a date, and not about rights. */
  static boolean isDateOfPaper(String line) {
    return line.length() <= LONGEST_DATE && !isCopyright(line) && holdsDate(line);
  }

  private static Optional<PublicationTime> date(String line) {
    return DateFinder.find(PlainText.oneLine(line), "export:date");
  }

  /** Drops a line of a field. */
  void field(String line) {
    drop(line, "export-field");
  }

  /** Drops a line that is about the whole export. */
  void cover(String line) {
    drop(line, "export-cover");
  }

  private void drop(String line, String reason) {
    String dropped = PlainText.oneLine(line);
    if (!dropped.isEmpty()) {
      (text.isEmpty() ? above : below)
          .add(new DroppedText(dropped, isCopyright(dropped) ? "legal-line" : reason));
    }
  }

  void title(String line) {
    if (!line.isBlank()) {
      title.add(PlainText.oneLine(line));
    }
  }

  boolean hasTitle() {
    return !title.isEmpty();
  }

  void text(List<String> lines) {
    int end = lines.size();
    while (end > 0 && (lines.get(end - 1).isBlank() || isCopyright(lines.get(end - 1)))) {
      end--;
    }
    if (end > 0 && !text.isEmpty()) {
      text.add("");
    }
    text.addAll(lines.subList(0, end));
    lines.subList(end, lines.size()).forEach(this::field);
  }

  // "--" and who wrote it, or only the address.
  private void dropContact() {
    int end = text.size();
    int start = end;
    int filled = 0;
    for (int at = end - 1; at >= 0 && filled < MOST_CONTACT; at--) {
      String line = text.get(at).strip();
      filled += line.isEmpty() ? 0 : 1;
      if (line.equals("--") || (filled == 1 && ADDRESS.matcher(line).matches())) {
        start = at;
      }
    }
    List<String> contact = text.subList(start, end);
    boolean address = contact.stream().anyMatch(line -> ADDRESS.matcher(line).find());
    if (start > 0
        && address
        && contact.stream().allMatch(line -> line.length() <= LONGEST_CONTACT)) {
      contact.stream()
          .filter(line -> !line.isBlank())
          .forEach(line -> below.add(new DroppedText(PlainText.oneLine(line), "contact")));
      contact.clear();
    }
  }

  void byline(String names) {
    draft.byline(Bylines.names(names));
  }

  void publication(String name) {
    draft.agency(AgencyShortNames.shortName(name.replaceFirst("\\s?\\([^)]*\\)$", "")));
  }

  /** Takes the date in a line, if there is one. */
  void published(String line) {
    date(line).ifPresent(draft::published);
  }

  void language(String name) {
    draft.language(LanguageNames.code(name));
  }

  void dateline(String place) {
    draft.dateline(Bylines.place(place));
  }

  void guid(String id) {
    draft.guid(id);
  }

  void url(String address) {
    draft.url(address);
  }

  Draft build() {
    dropContact();
    String headline = String.join("\n", title);
    int deck = deck(headline);
    String first = deck < 0 ? headline : headline.substring(0, deck);
    draft.title(first);
    if (deck >= 0) {
      above.add(new DroppedText(PlainText.oneLine(headline.substring(deck + 1)), "summary"));
    }
    draft.dropped(above).story(MarkedUpText.plain(String.join("\n", text)));
    return draft.dropped(below).build();
  }

  // Where ";" ends a line or no blank follows it.
  private static int deck(String headline) {
    int line = headline.indexOf(";\n");
    Matcher match = DECK.matcher(headline);
    if (!match.find()) {
      return line;
    }
    return line < 0 ? match.start() : Math.min(line, match.start());
  }
}
