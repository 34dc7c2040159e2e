package io.github.copytaster.article.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of NITF, XHTML and HTML are: a paragraph's edge, or no story at all. */
final class MarkupNames {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "body",
          "body.content",
          "block",
          "blockquote",
          "bq",
          "hl1",
          "hl2",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "header",
          "footer",
          "center",
          "address",
          "paragraph",
          "para",
          "lead",
          "hr",
          "details",
          "summary",
          "datacontent");
  private static final Set<String> HEADINGS = Set.of("hl1", "hl2", "h1", "h2", "h3", "h4");
  private static final Set<String> PICTURES =
      Set.of(
          "media",
          "media-caption",
          "media-producer",
          "figure",
          "figcaption",
          "caption",
          "photo",
          "media-metadata",
          "media-reference");
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "svg",
          "object",
          "embed",
          "audio",
          "video",
          "img",
          "head",
          "meta",
          "link",
          "title");
  private static final Set<String> CONTROLS =
      Set.of("nav", "aside", "form", "button", "select", "textarea");
  private static final int WORDS_OF_PROSE = 12;

  /** The reason of what has no text a reader would see, and is not worth keeping. */
  static final String NOTHING = "no-text";

  private MarkupNames() {}

  static String local(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  static boolean isHeading(String name) {
    return HEADINGS.contains(name);
  }

  /** Why an element is no part of a story, or empty if it may be. */
  static Optional<String> noStory(Element element, String name) {
    if (PICTURES.contains(name)) {
      return Optional.of("caption");
    }
    if (NO_TEXT.contains(name)) {
      return Optional.of(NOTHING);
    }
    if (CONTROLS.contains(name)) {
      return Optional.of("navigation");
    }
    if (name.equals("note") || name.equals("ednote")) {
      return Optional.of("note");
    }
    if ((name.equals("table") && !isLayout(element)) || name.equals("nitf-table")) {
      return Optional.of("table");
    }
    if (name.equals("header") && element.selectFirst("ul,time,h1") != null) {
      // dpa's G2 begins the body with slugs, the time and the headline once more.
      return Optional.of("header");
    }
    return byClass(element);
  }

  private static Optional<String> byClass(Element element) {
    if (element.hasAttr("hidden")) {
      return Optional.of("hidden");
    }
    String names = element.className().toLowerCase(Locale.ROOT);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.contains("contactinfo") || names.contains("contact-info")) {
      return Optional.of("contact");
    }
    return names.contains("caption") ? Optional.of("caption") : Optional.empty();
  }

  // Feeds and mails lay out prose in tables; wires put figures there. A cell of prose is long.
  private static boolean isLayout(Element table) {
    int cells = 0;
    int words = 0;
    for (Element cell : table.select("td,th")) {
      cells++;
      words += cell.text().split(" ", -1).length;
    }
    return words > cells * WORDS_OF_PROSE;
  }
}
