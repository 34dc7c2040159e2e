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
 * IPTC 7901: a header line, slugs, then the text: notes to the desk, headline and byline up to a
 * line that ends with "=", paragraphs, and at the end a notebook, a sign-off and the time.
 */
final class Iptc7901Reader {

  private static final int LONGEST_HEAD = 10;
  private static final Pattern SLUG = Pattern.compile("/?[^\\s/][^/]{0,60}(?:/[^/]{0,60}){0,12}/");
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)(?:\\d{0,2}(?:st|nd|rd|th) ?)?(?:lead|net|update|refile|repeat|urgent|correction|writethru"
              + "|flash|extra|bulletin|advisory|roundup|wrap|service|zusammenfassung|eil|korr|wdh|neu)"
              + "(?:[ :-].{0,40})?");
  // "(Zusammenfassung 1500 - neu: Zahl der Geretteten)"
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?i)\\((?:zusammenfassung|neu|wiederholung|berichtigung|korrektur|ausführlich|update|updates|adds|recasts"
              + "|corrects|lead)\\b[^()]{0,160}\\)");
  private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by|von|par|por|di|av) .{3,80}");
  private static final Pattern NOTEBOOK =
      Pattern.compile(
          "(?i)^#{1,2} ?(?:dpa )?(?:notebook|notizblock)\\b.{0,20}|^(?:\\* ){3,8}\\*?$");

  private Iptc7901Reader() {}

  static Draft read(String message) {
    DraftBuilder draft = new DraftBuilder();
    List<DroppedText> dropped = new ArrayList<>();
    Optional<Iptc7901Header> header = Iptc7901Header.find(message);
    header.ifPresent(found -> draft.agency(found.agency()).keyword(found.category()));
    PublicationTime sent = WireTimes.iptc7901(message);
    draft.published(sent);
    header.ifPresent(
        found ->
            draft.guid(
                WireTimes.guid("iptc7901:" + found.source() + found.number(), sent, message)));
    String text = Controls.strip(message.substring(header.map(Iptc7901Header::end).orElse(0)));
    List<String> lines = text.lines().toList();
    int body = head(lines, draft, dropped);
    int end = body;
    while (end < lines.size() && !NOTEBOOK.matcher(lines.get(end).strip()).find()) {
      end++;
    }
    List<String> paragraphs =
        new ArrayList<>(
            MarkedUpText.plain(String.join("\n", lines.subList(body, end))).paragraphs());
    for (String line : lines.subList(end, lines.size())) {
      if (!line.isBlank()) {
        dropped.add(new DroppedText(PlainText.oneLine(line), "notebook"));
      }
    }
    if (!paragraphs.isEmpty() && WireTimes.isTime(paragraphs.get(paragraphs.size() - 1))) {
      dropped.add(new DroppedText(paragraphs.remove(paragraphs.size() - 1), "transmission-time"));
    }
    return draft.story(new MarkedUpText(paragraphs, dropped)).build();
  }

  // Everything up to the headline's or the byline's "="; without one, up to the first empty line
  // after a headline or the first indented one, with which a paragraph begins. Gives the line at
  // which the body begins.
  private static int head(List<String> lines, DraftBuilder draft, List<DroppedText> dropped) {
    int end = headEnd(lines);
    List<String> head = new ArrayList<>();
    for (String raw : lines.subList(0, end)) {
      String line = PlainText.oneLine(raw.strip().replaceFirst("[=+]$", ""));
      if (line.isEmpty()) {
        continue;
      }
      if (SLUG.matcher(line).matches()) {
        draft.keyword(line.substring(0, line.length() - 1));
      } else if ((DESK.matcher(line).matches() && line.length() < 50)
          || BRACKETED.matcher(line).matches()) {
        dropped.add(new DroppedText(line, "desk-note"));
      } else if (BYLINE.matcher(line).matches() && !head.isEmpty()) {
        draft.byline(Bylines.names(line));
      } else {
        head.add(line);
      }
    }
    draft.title(String.join(" ", head));
    return end;
  }

  private static int headEnd(List<String> lines) {
    int seen = 0;
    int body = -1;
    boolean headed = false;
    for (int at = 0; at < lines.size() && seen < LONGEST_HEAD; at++) {
      String line = lines.get(at).strip();
      seen += line.isEmpty() ? 0 : 1;
      if (line.endsWith("=") || line.endsWith("+")) {
        return at + 1;
      }
      boolean slug = SLUG.matcher(line).matches() || DESK.matcher(line).matches();
      boolean headline = !line.isEmpty() && !slug;
      boolean indented = headline && Character.isWhitespace(lines.get(at).charAt(0));
      boolean gap = at + 1 < lines.size() && lines.get(at + 1).isBlank();
      if (body < 0 && headed && indented) {
        body = at;
      } else if (body < 0 && headline && gap && !line.endsWith(".")) {
        body = at + 1;
      }
      headed |= headline;
    }
    return Math.max(body, 0);
  }
}
