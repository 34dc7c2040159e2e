package io.github.copytaster.article.wire.export;

import io.github.copytaster.article.plain.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What databases export as a page: the same records as in their text, a line for each block. */
public final class ExportPage {

  /** One of which each of them writes. */
  private static final List<String> MARKS =
      List.of("<DOCFULL>", "cedrom-sni", "ProQuest Export", "<title>Factiva</title>");

  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4");

  private ExportPage() {}

  /** A reader of a page, if a database wrote it. */
  public static Optional<ExportReader> of(String html) {
    return MARKS.stream().noneMatch(html::contains)
        ? Optional.empty()
        : ExportReader.of(lines(Jsoup.parse(html).body()));
  }

  private static String lines(Element body) {
    StringBuilder page = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              append(page, text.getWholeText());
            } else if (node instanceof Element element) {
              open(page, element);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              newLine(page);
              page.append(PARAGRAPHS.contains(element.normalName()) ? "\n" : "");
            }
          }
        });
    return page.toString();
  }

  private static void open(StringBuilder page, Element element) {
    switch (element.normalName()) {
      case "br" -> page.append('\n');
      case "hr" -> page.append("\n____________________\n");
      default -> {
        if (element.isBlock()) {
          newLine(page);
          page.append(PARAGRAPHS.contains(element.normalName()) ? "\n" : "");
        }
      }
    }
  }

  private static void append(StringBuilder page, String text) {
    String line = PlainText.oneLine(text);
    boolean spaced = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    if (spaced && !isNewLine(page) && page.charAt(page.length() - 1) != ' ') {
      page.append(' ');
    }
    page.append(line);
    boolean open = !line.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    page.append(open ? " " : "");
  }

  private static boolean isNewLine(StringBuilder page) {
    return page.isEmpty() || page.charAt(page.length() - 1) == '\n';
  }

  private static void newLine(StringBuilder page) {
    if (!isNewLine(page)) {
      page.append('\n');
    }
  }
}
