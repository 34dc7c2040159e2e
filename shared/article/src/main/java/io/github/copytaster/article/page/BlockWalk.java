package io.github.copytaster.article.page;

import io.github.copytaster.article.block.TextMass;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once and cuts it at block-level elements and line breaks. */
final class BlockWalk implements NodeFilter {

  private final List<RawBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int mostBlocks;
  private Container current;
  private Container holder;
  private boolean pendingSpace;
  private int openLinks;
  private int openBold;
  private int linkSigns;
  private int boldSigns;
  private int links;

  BlockWalk(Document page, int mostBlocks) {
    this.mostBlocks = mostBlocks;
    current = new Container(page, ElementKind.ROOT, null);
    holder = current;
  }

  static List<RawBlock> of(Document page, int mostBlocks) {
    BlockWalk walk = new BlockWalk(page, mostBlocks);
    page.filter(walk);
    walk.end();
    return walk.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    ElementKind kind = ElementKind.of(element.normalName());
    if (kind == ElementKind.SKIPPED || blocks.size() >= mostBlocks) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (kind == ElementKind.BREAK) {
      end();
    } else if (kind == ElementKind.LINK) {
      openLinks++;
      links++;
    } else if (kind == ElementKind.BOLD) {
      openBold++;
    } else if (kind.isBlock() && !(element instanceof Document)) {
      end();
      current.children++;
      current = new Container(element, kind, current);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !(node instanceof Document)) {
      ElementKind kind = ElementKind.of(element.normalName());
      if (kind == ElementKind.LINK) {
        openLinks--;
      } else if (kind == ElementKind.BOLD) {
        openBold--;
      } else if (kind.isBlock() && current.parent != null) {
        end();
        current = current.parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      if (sign <= ' ' || sign == '\u00a0' || (sign > 255 && Character.isWhitespace(sign))) {
        pendingSpace = true;
        continue;
      }
      if (text.isEmpty()) {
        holder = current;
      } else if (pendingSpace) {
        text.append(' ');
      }
      pendingSpace = false;
      text.append(sign);
      linkSigns += openLinks > 0 ? 1 : 0;
      boldSigns += openBold > 0 ? 1 : 0;
    }
  }

  private void end() {
    if (!text.isEmpty()) {
      String line = text.toString();
      float length = line.length();
      blocks.add(
          new RawBlock(
              line, holder, linkSigns / length, links, boldSigns / length, TextMass.words(line)));
    }
    text.setLength(0);
    pendingSpace = false;
    linkSigns = 0;
    boldSigns = 0;
    links = 0;
  }
}
