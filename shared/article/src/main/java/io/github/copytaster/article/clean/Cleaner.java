package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.wire.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a draft to an article: the steps in order. Thread-safe. */
public final class Cleaner {

  private static final Pattern HEADER_DATE =
      Pattern.compile("(?i)^\\s{0,9}date\\s{1,5}(\\d{4}-\\d\\d-\\d\\d)\\b\\s{0,3}");
  private static final Pattern END_TAG =
      Pattern.compile("\\s{0,3}\\((?:" + LeadPrefix.AGENCIES + ")\\)\\s{0,3}$");
  private static final int LONGEST_HEADLINE = 25;

  /** Cleans one draft. */
  public Article clean(Draft draft) {
    List<DroppedText> dropped = new ArrayList<>(draft.dropped());
    List<String> lines = new ArrayList<>();
    draft.paragraphs().stream()
        .flatMap(String::lines)
        .map(Cleaner::oneLine)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    PublicationTime published = headerDate(lines, draft.published(), dropped);
    String title = draft.title().isEmpty() ? "" : oneLine(draft.title());
    if (draft.isPlain()) {
      dropSummary(lines, dropped);
    }
    if (title.isEmpty()) {
      title = takeHeadline(lines);
    } else if (!lines.isEmpty() && lines.get(0).equals(title)) {
      dropped.add(new DroppedText(lines.remove(0), "headline"));
    }
    String byline = draft.byline().isEmpty() ? takeByline(lines, dropped) : oneLine(draft.byline());
    List<String> kept = body(lines, dropped);
    String end = kept.isEmpty() ? "" : kept.get(kept.size() - 1);
    Matcher tag = END_TAG.matcher(end);
    if (tag.find() && tag.start() > 0) {
      dropped.add(new DroppedText(end.substring(tag.start()).strip(), "agency-tag"));
      kept.set(kept.size() - 1, end.substring(0, tag.start()));
    }
    LeadPrefix prefix = LeadPrefix.of(kept.isEmpty() ? "" : kept.get(0));
    if (!prefix.text().isEmpty() && !prefix.rest().isBlank()) {
      kept.set(0, prefix.rest());
    }
    String body = String.join("\n", kept);
    return new Article(
        title,
        kept,
        prefix.rest().isBlank() ? "" : prefix.text(),
        dropped,
        published,
        byline,
        draft.agency().isEmpty() ? prefix.agency() : draft.agency(),
        draft.dateline().isEmpty() ? prefix.dateline() : draft.dateline(),
        draft.language().isEmpty() ? Language.of(title + "\n" + body) : draft.language(),
        draft.publisher());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s++", " ");
  }

  // " date 2025-12-22 403": the day is the upload tool's, the number means nothing. A caption may
  // follow on the same line.
  private static PublicationTime headerDate(
      List<String> lines, PublicationTime known, List<DroppedText> dropped) {
    if (lines.isEmpty()) {
      return known;
    }
    Matcher header = HEADER_DATE.matcher(lines.get(0));
    if (!header.find()) {
      return known;
    }
    String rest = lines.get(0).substring(header.end());
    if (Text.words(rest) <= 1) {
      dropped.add(new DroppedText(lines.remove(0), "header-line"));
    } else {
      dropped.add(new DroppedText(lines.get(0).substring(0, header.end()).strip(), "header-line"));
      lines.set(0, rest);
    }
    return known.equals(PublicationTime.UNKNOWN)
        ? new PublicationTime(header.group(1), PublicationTime.Precision.DAY, false, "header-line")
        : known;
  }

  // A long paragraph, a headline without a stop, and a lead that repeats the paragraph: the first
  // is a summary (normalise.md 3, seed 003).
  private static void dropSummary(List<String> lines, List<DroppedText> dropped) {
    if (lines.size() < 3) {
      return;
    }
    String summary = lines.get(0);
    String headline = lines.get(1);
    int words = Text.words(headline);
    boolean shape =
        Text.words(summary) >= 35 && words >= 4 && words <= 22 && !Text.endsSentence(headline);
    if (shape
        && Text.shared(Text.content(summary), Text.content(lines.get(2))) >= 6
        && Text.shared(Text.content(headline), Text.content(summary)) >= 2) {
      dropped.add(new DroppedText(lines.remove(0), "summary"));
    }
  }

  private static String takeHeadline(List<String> lines) {
    if (lines.size() < 2 || Rules.reason(lines.get(0)).isPresent()) {
      return "";
    }
    String first = lines.get(0);
    boolean headline =
        Text.words(first) <= LONGEST_HEADLINE
            && !first.endsWith(".")
            && LeadPrefix.of(first).text().isEmpty();
    return headline ? lines.remove(0) : "";
  }

  private static final Pattern BYLINE =
      Pattern.compile("^(?i:by) ((?:[A-Z][\\w.'’-]{0,25}(?: |, | and )?){1,6})(?:\\|.{0,40})?$");

  private static String takeByline(List<String> lines, List<DroppedText> dropped) {
    for (int at = 0; at < Math.min(3, lines.size()); at++) {
      Matcher byline = BYLINE.matcher(lines.get(at));
      if (byline.find()) {
        dropped.add(new DroppedText(lines.remove(at), "byline"));
        return byline.group(1).strip();
      }
    }
    return "";
  }

  private static List<String> body(List<String> lines, List<DroppedText> dropped) {
    int total = lines.stream().mapToInt(Text::words).sum();
    List<String> kept = new ArrayList<>();
    int seen = 0;
    boolean ended = false;
    for (String line : lines) {
      seen += Text.words(line);
      if (ended) {
        dropped.add(new DroppedText(line, "after-the-end"));
        continue;
      }
      Optional<String> reason = Rules.reason(line);
      if (reason.isPresent()) {
        dropped.add(new DroppedText(line, reason.get()));
        // An agency tag and then a legal line: the story is over, what follows are teasers. A legal
        // line in the middle ends nothing (normalise.md 7).
        ended =
            reason.get().equals("legal-line")
                && seen * 5 > total * 2
                && !kept.isEmpty()
                && END_TAG.matcher(kept.get(kept.size() - 1)).find();
        continue;
      }
      kept.add(line);
    }
    return kept.isEmpty() && !lines.isEmpty() ? keepAll(lines, dropped) : kept;
  }

  // Never almost nothing where there was something.
  private static List<String> keepAll(List<String> lines, List<DroppedText> dropped) {
    dropped.removeIf(text -> lines.contains(text.text()));
    return new ArrayList<>(lines);
  }
}
