package io.github.copytaster.article.wire;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.plain.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** One walk through a marked-up body, without recursion: wires nest as deep as limits let them. */
final class MarkupWalk implements NodeFilter {

  private final String title;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<DroppedText> dropped = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  MarkupWalk(String title) {
    this.title = title;
  }

  MarkedUpText read(Element body) {
    body.filter(this);
    flush();
    return new MarkedUpText(paragraphs, dropped);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || depth == 0) {
      return FilterResult.CONTINUE;
    }
    String name = MarkupNames.local(element);
    if (name.equals("br")) {
      breakLine();
      return FilterResult.CONTINUE;
    }
    Optional<String> reason = MarkupNames.noStory(element, name);
    if (reason.isPresent()) {
      flush();
      drop(spaced(element), reason.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("pre")) {
      flush();
      MarkedUpText.plain(element.wholeText()).paragraphs().forEach(this::keep);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (MarkupNames.isBlock(name)) {
      flush();
      if (MarkupNames.isHeading(name) && isTitle(element.text())) {
        drop(element.text(), "headline");
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && MarkupNames.isBlock(MarkupNames.local(element))) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  // A line break ends a paragraph, unless the sentence visibly goes on in the next line: that is
  // decided in flush(), where both are known.
  private void breakLine() {
    line.append('\u2028');
  }

  private void flush() {
    if (line.isEmpty()) {
      return;
    }
    StringBuilder open = new StringBuilder();
    for (String part : line.toString().split("\u2028", -1)) {
      String text = text(part);
      if (text.isEmpty()) {
        keep(open.toString());
        open.setLength(0);
        continue;
      }
      boolean goesOn = !open.isEmpty() && Character.isLowerCase(text.codePointAt(0));
      if (!goesOn) {
        keep(open.toString());
        open.setLength(0);
      }
      open.append(goesOn ? " " : "").append(text);
    }
    keep(open.toString());
    line.setLength(0);
  }

  private void keep(String text) {
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }

  private void drop(String raw, String reason) {
    String text = text(raw);
    if (!text.isEmpty() && !reason.equals(MarkupNames.NOTHING)) {
      dropped.add(new DroppedText(text, reason));
    }
  }

  // The cells of a table and the lines of a caption are words apart.
  private static String spaced(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element inner && separates(inner)) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private static boolean separates(Element element) {
    String name = MarkupNames.local(element);
    return name.equals("br") || MarkupNames.isBlock(name);
  }

  private boolean isTitle(String heading) {
    return PlainText.oneLine(heading).equalsIgnoreCase(title);
  }

  // Wires escape twice at times ("4 o&amp;#39;clock"), so an entity may be left after parsing.
  private static String text(String raw) {
    String text = PlainText.oneLine(raw);
    boolean escaped = text.indexOf('&') >= 0 && text.indexOf(';') >= 0;
    String bare = LooseTags.off(escaped ? Parser.unescapeEntities(text, true) : text);
    return bare.equals(text) ? text : PlainText.oneLine(bare);
  }
}
