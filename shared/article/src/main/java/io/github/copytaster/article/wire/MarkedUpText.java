package io.github.copytaster.article.wire;

import io.github.copytaster.article.DroppedText;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The story of a marked-up body: NITF, XHTML in a wire, HTML in a feed, in JSON or in a mail. The
 * format has said that this is the story, so nothing is guessed: what is text is kept, what is a
 * picture, a table of figures or a notebook is left out with its reason.
 *
 * @param paragraphs in reading order, one line each
 * @param dropped what was left out, in reading order
 */
public record MarkedUpText(List<String> paragraphs, List<DroppedText> dropped) {

  public MarkedUpText {
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
  }

  /**
   * The story below an element.
   *
   * @param title of the item; a heading that repeats it is no part of the story
   */
  public static MarkedUpText of(Element body, String title) {
    // Plain text, or markup in CDATA, at times beside an image that is not in it.
    String text = body.wholeText();
    if (body.childrenSize() == 0 || (isMarkup(text) && body.selectFirst("p,div") == null)) {
      return html(text, title);
    }
    return new MarkupWalk(title).read(body);
  }

  /** The story in HTML source, or in text that only may be HTML. */
  public static MarkedUpText html(String source, String title) {
    if (!isMarkup(source)) {
      // Escaped twice on its way, or plain text in a field named for HTML.
      boolean escaped = source.contains("&lt;p") || source.contains("&lt;br");
      return escaped
          ? of(parse(Parser.unescapeEntities(source, false)), title)
          : plain(LooseTags.off(Parser.unescapeEntities(source, false)));
    }
    return of(parse(source), title);
  }

  /** Plain text: hard-wrapped lines are joined. */
  public static MarkedUpText plain(String text) {
    return new MarkedUpText(TeletypeLines.paragraphs(text), List.of());
  }

  /** All of it on one line, for a title. */
  public String oneLine() {
    return String.join(" ", paragraphs);
  }

  /** Whether text is HTML source: it has an end tag, or one of the tags that need none. */
  public static boolean isMarkup(String text) {
    return text.contains("</")
        || text.contains("<p>")
        || text.contains("<br")
        || text.contains("<hr");
  }

  private static Element parse(String source) {
    return Jsoup.parseBodyFragment(source).body();
  }
}
