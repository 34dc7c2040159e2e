package io.github.copytaster.training.clean;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The two best known article extractors of Maven Central, as their users call them. */
final class Peers {

  private Peers() {}

  /** Readability4J, its article's blocks as lines; "" where it finds or does nothing. */
  static String readability(String html) {
    try {
      Element content = new Readability4J("https://example.org/", html).parse().getArticleContent();
      return content == null ? "" : lines(content);
    } catch (RuntimeException failed) {
      return ""; // it throws on some pages; its users get nothing there either
    }
  }

  static String boilerpipe(String html) {
    try {
      return ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException | RuntimeException failed) {
      return "";
    }
  }

  /** What boilerpipe's cautious extractor leaves: training material, not a peer. */
  static String boilerpipeDefault(String html) {
    try {
      return DefaultExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException | RuntimeException failed) {
      return "";
    }
  }

  /** Plain text for extractors that read pages: a paragraph a line. */
  static String asPage(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
        .collect(Collectors.joining("\n", "<html><body>", "</body></html>"));
  }

  private static String lines(Element content) {
    Element copy = Jsoup.parseBodyFragment(content.outerHtml()).body();
    copy.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
    copy.select("p,div,h1,h2,h3,h4,h5,h6,li,tr,blockquote,pre,ul,ol,table,section,article")
        .forEach(
            block -> {
              block.prependText("\n");
              block.appendText("\n");
            });
    return copy.wholeText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
