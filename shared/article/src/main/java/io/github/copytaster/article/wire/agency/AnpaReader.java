package io.github.copytaster.article.wire.agency;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ANPA 1312: between STX and ETX lines that begin with "^" and end with "&lt;" or "=" are head
 * (slug, headline, notes, byline), indented lines are paragraphs, and lines that begin with a
 * backspace are rows of a table.
 */
final class AnpaReader {

  private static final Pattern SLUG =
      Pattern.compile("(?:[A-Z]{2}|[A-Z]{2}-[A-Z]{2,4})-.{1,80}|.{1,80},\\d{2,5}");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:AP|with) (?:photo|video|graphic|map|interactive).{0,300}|with [A-Z]{2}-.{1,80}|eds?: .{1,600}"
              + "|(?:urgent|bulletin|flash|advisory|precede [A-Z].{0,60})|editor'?s'? note.{0,600}|for release .{0,80}|\\(?(?:note|adv).{0,80}");

  private static final Pattern POST =
      Pattern.compile(
          "(?i)(?:(?:the )?(?:associated press|canadian press)|AP|UPI|Reuters)(?: [\\p{L}-]{2,20}){0,3}");

  private static final Pattern SEPARATOR = Pattern.compile("_{2,9}=?|-{3,9}");

  private AnpaReader() {}

  static Draft read(String message) {
    DraftBuilder draft = new DraftBuilder();
    List<DroppedText> dropped = new ArrayList<>();
    Optional<AnpaHeader> header = AnpaHeader.find(message);
    header.ifPresent(found -> draft.keyword(found.slug()));
    PublicationTime sent = WireTimes.anpa(message);
    draft.published(sent);
    header.ifPresent(
        found -> draft.guid(WireTimes.guid("anpa1312:" + found.service(), sent, message)));
    int start = header.map(AnpaHeader::end).orElse(0);
    int end = message.indexOf(Controls.END_OF_TEXT, start);
    String text = message.substring(start, end < 0 ? message.length() : end);
    StringBuilder body = new StringBuilder();
    boolean inHead = true;
    List<String> lines = AnpaMarks.lines(text);
    int preamble = header.isPresent() ? 0 : AnpaMarks.preamble(lines);
    lines.subList(0, preamble).stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> dropped.add(new DroppedText(PlainText.oneLine(line), "header-line")));
    for (String raw : lines.subList(preamble, lines.size())) {
      String line = Controls.strip(raw);
      if (WireTimes.isAnpaTime(line)) {
        dropped.add(new DroppedText(unmark(line), "transmission-time"));
      } else if (raw.indexOf(Controls.BACKSPACE) >= 0) {
        row(line, dropped);
        inHead = false;
      } else if (inHead && AnpaMarks.isHead(line)) {
        head(line, draft, dropped);
      } else if (inHead && isFirstHeadline(line, draft, body)) {
        draft.title(SLUG.matcher(line.strip()).matches() ? "" : unmark(line));
      } else {
        inHead = inHead && line.isBlank();
        body.append(line.startsWith("^") ? "\n" + unmark(line) + "\n" : AnpaMarks.unmarked(line))
            .append('\n');
      }
    }
    List<String> paragraphs = paragraphs(body.toString(), dropped);
    return draft.story(new MarkedUpText(paragraphs, dropped)).build();
  }

  private static void row(String line, List<DroppedText> dropped) {
    String text = PlainText.oneLine(line.replace("^;", " ;"));
    if (!text.isEmpty()) {
      dropped.add(new DroppedText(text, "table"));
    }
  }

  // Kyodo writes slug and headline without "^"; the body is what is indented.
  private static boolean isFirstHeadline(String line, DraftBuilder draft, StringBuilder body) {
    return draft.title().isEmpty()
        && body.isEmpty()
        && !line.isBlank()
        && !Character.isWhitespace(line.charAt(0));
  }

  private static void head(String line, DraftBuilder draft, List<DroppedText> dropped) {
    String text = unmark(line);
    // Below a byline stands the writer's post, and no headline.
    boolean first = draft.title().isEmpty() && !draft.hasByline();
    if (text.isEmpty()) {
      return;
    }
    if (first && SLUG.matcher(text).matches()) {
      draft.keyword(text);
      return;
    }
    if (text.startsWith("By ")) {
      draft.byline(Bylines.names(text));
      dropped.add(new DroppedText(text, "byline"));
    } else if (NOTE.matcher(text).matches()) {
      dropped.add(new DroppedText(text, "desk-note"));
    } else if (first && !POST.matcher(text).matches()) {
      draft.title(text);
    } else {
      // A second headline, a summary, or the writer's title.
      dropped.add(new DroppedText(text, "head"));
    }
  }

  private static List<String> paragraphs(String body, List<DroppedText> dropped) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : MarkedUpText.plain(body).paragraphs()) {
      String text = TypewriterSigns.replace(paragraph);
      if (SEPARATOR.matcher(text).matches()) {
        dropped.add(new DroppedText(text, "separator"));
      } else {
        paragraphs.add(text);
      }
    }
    return paragraphs;
  }

  private static String unmark(String line) {
    String text = line.strip();
    int from = text.startsWith("^") ? 1 : 0;
    int to = text.length();
    while (to > from && "<=+^".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return TypewriterSigns.replace(PlainText.oneLine(text.substring(from, to)));
  }
}
