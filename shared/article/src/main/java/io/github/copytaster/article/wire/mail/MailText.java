package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.SignOff;
import io.github.copytaster.article.wire.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The copy in a mail's text: below the headers of a forwarded message, below labelled lines
 * ("Headline: …"), above a signature.
 */
final class MailText {

  private static final Pattern FORWARD =
      Pattern.compile(
          "(?i)^[>\\s]{0,4}(?:-{2,20}\\s{0,3}(?:forwarded message|original message|weitergeleitete"
              + " nachricht|message transféré|mensaje reenviado|messaggio"
              + " inoltrato)\\s{0,3}-{0,20}|begin forwarded message:|anfang der weitergeleiteten"
              + " nachricht:|début du message réexpédié)\\s{0,3}$");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)^[>\\s*]{0,4}(from|von|de|to|an|à|cc|date|datum|fecha|sent|gesendet|subject|betreff|objet|asunto|reply-to)\\*?:\\*?"
              + " ?(.{0,400})$");
  private static final Set<String> SENDERS = Set.of("from", "von", "de");
  private static final Set<String> SUBJECTS = Set.of("subject", "betreff", "objet", "asunto");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(headline|title|titel|titre|abstract|summary|byline|slug|slugline|dateline|category|keywords|embargo|body|story|text)"
              + " {0,2}: ?(.{0,600})$");
  private static final int LABELS_WITHIN = 25;

  /**
   * The copy in a mail.
   *
   * @param text one line per paragraph or per wrapped line
   * @param labelled whether labels said where it begins, so that nothing of it need be guessed
   */
  record Copy(String text, boolean labelled) {}

  private static final int HEAD = 4;
  private static final int LONGEST_SLUG = 40;
  private static final int SHORTEST_RULE = 20;

  /** Words above a quote from which on they are the copy. */
  private static final int LEAST_ANSWER = 40;

  private final List<String> lines;
  private boolean labelled;
  private final List<DroppedText> dropped = new ArrayList<>();

  private MailText(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The copy in a text; what it says about itself goes to the draft. */
  static Copy copy(String text, DraftBuilder draft) {
    MailText mail = new MailText(text.lines().toList());
    mail.cutForward(draft);
    mail.cutQuote();
    mail.drop(0, Quotes.afterCoverNote(mail.lines), "cover-note");
    mail.cutLabels(draft);
    mail.cutSignature();
    draft.dropped(mail.dropped);
    return new Copy(String.join("\n", mail.lines), mail.labelled);
  }

  private void cutForward(DraftBuilder draft) {
    for (int at = 0; at < lines.size(); at++) {
      boolean marked = FORWARD.matcher(lines.get(at)).matches();
      if (marked || isHeaderBlock(at)) {
        int next = marked ? at + 1 : at;
        while (next < lines.size() && isHeaderOrGap(lines.get(next))) {
          Matcher header = HEADER.matcher(lines.get(next));
          if (header.matches() && SUBJECTS.contains(header.group(1).toLowerCase(Locale.ROOT))) {
            draft.title(Envelope.subject(header.group(2)));
          }
          next++;
        }
        drop(0, next, "forward");
        lines.replaceAll(MailText::unquoted);
        return;
      }
    }
  }

  // Below a line or two the quote is the copy; below a story it is what the story answers.
  private void cutQuote() {
    int words = 0;
    for (int at = 0; at < lines.size(); at++) {
      int introduction = Quotes.introduction(lines, at);
      if (introduction > 0 && words < LEAST_ANSWER) {
        drop(0, at + introduction, "forward");
        lines.replaceAll(MailText::unquoted);
        return;
      }
      if (introduction > 0) {
        drop(at, lines.size(), "quote");
        return;
      }
      words += Words.count(lines.get(at));
    }
  }

  // Outlook puts no mark above the headers of what it forwards.
  private boolean isHeaderBlock(int from) {
    Set<String> names = new HashSet<>();
    for (int at = from; at < lines.size(); at++) {
      Matcher header = HEADER.matcher(lines.get(at));
      if (!header.matches()) {
        break;
      }
      names.add(header.group(1).toLowerCase(Locale.ROOT));
    }
    return names.size() >= 3
        && names.stream().anyMatch(SENDERS::contains)
        && names.stream().anyMatch(SUBJECTS::contains);
  }

  private static String unquoted(String line) {
    return line.startsWith("> ") ? line.substring(2) : line.equals(">") ? "" : line;
  }

  private static boolean isHeaderOrGap(String line) {
    return unquoted(line).isBlank() || HEADER.matcher(line).matches();
  }

  // Only if a headline is among them: "Summary: …" alone may be the story's own first line.
  private void cutLabels(DraftBuilder draft) {
    int end = 0;
    boolean headline = false;
    for (int at = 0; at < Math.min(lines.size(), LABELS_WITHIN); at++) {
      Matcher label = LABEL.matcher(lines.get(at).strip());
      if (label.matches()) {
        end = at + 1;
        headline |= label.group(1).matches("(?i)headline|title|titel|titre");
      }
    }
    if (!headline) {
      cutEmbargo(draft);
      return;
    }
    for (String line : lines.subList(0, end)) {
      Matcher label = LABEL.matcher(line.strip());
      if (label.matches()) {
        label(label.group(1).toLowerCase(Locale.ROOT), label.group(2), draft);
      }
    }
    labelled = true;
    drop(0, end, "labelled-line");
    cutSlug();
  }

  // Above everything else, or it may be the story of an embargo.
  private void cutEmbargo(DraftBuilder draft) {
    for (int at = 0; at < lines.size(); at++) {
      Matcher label = LABEL.matcher(lines.get(at).strip());
      if (label.matches() && label.group(1).equalsIgnoreCase("embargo")) {
        draft.embargo(label.group(2));
        drop(at, at + 1, "labelled-line");
        return;
      }
      if (!lines.get(at).isBlank()) {
        return;
      }
    }
  }

  // A slug and then the byline, once more.
  private void cutSlug() {
    lines.removeIf(String::isBlank);
    for (int at = 0; at < Math.min(HEAD, lines.size()); at++) {
      if (Bylines.isLine(lines.get(at))) {
        drop(0, at, "slug");
        return;
      }
      if (lines.get(at).length() > LONGEST_SLUG) {
        return;
      }
    }
  }

  private static void label(String name, String value, DraftBuilder draft) {
    switch (name) {
      case "headline", "title", "titel", "titre" -> draft.title(value);
      case "byline" -> draft.byline(Bylines.names(value));
      case "dateline" -> draft.dateline(Bylines.place(value));
      case "slug", "slugline", "category", "keywords" -> draft.keyword(value);
      case "embargo" -> draft.embargo(value);
      default -> {}
    }
  }

  private void cutSignature() {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean signature = line.equals("-- ") || line.equals("--");
      boolean late = at * 3 > lines.size();
      if (signature || (late && (SignOff.isSignOff(line.strip()) || isRule(line)))) {
        drop(at, lines.size(), "signature");
        return;
      }
    }
  }

  // Above what a mailing list or a lawyer adds.
  private static boolean isRule(String line) {
    return line.length() >= SHORTEST_RULE && line.chars().allMatch(sign -> sign == '_');
  }

  private void drop(int from, int to, String reason) {
    List<String> part = lines.subList(from, to);
    part.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> dropped.add(new DroppedText(line, reason)));
    part.clear();
  }
}
