package io.github.copytaster.article.page;

import java.util.HashMap;
import java.util.Map;

/** What an element means for finding blocks. */
enum ElementKind {
  ROOT(0),
  ARTICLE(1),
  MAIN(1 << 1),
  NAV(1 << 2),
  ASIDE(1 << 3),
  HEADER(1 << 4),
  FOOTER(1 << 5),
  FIGURE(1 << 6),
  FIGCAPTION(1 << 7),
  LI(1 << 8),
  TABLE(1 << 9),
  FORM(1 << 10),
  BLOCKQUOTE(1 << 11),
  SECTION(1 << 12),
  PARAGRAPH(0),
  H1(0),
  HEADING(0),
  DIV(0),
  CELL(0),
  OTHER_BLOCK(0),
  BREAK(0),
  LINK(0),
  BOLD(0),
  SKIPPED(0),
  INLINE(0);

  /** How many kinds have a flag. */
  static final int FLAGS = 13;

  private static final Map<String, ElementKind> BY_NAME = byName();

  /** One bit for the kinds whose presence above a block is a feature, else 0. */
  final int flag;

  ElementKind(int flag) {
    this.flag = flag;
  }

  boolean isBlock() {
    return compareTo(BREAK) < 0;
  }

  static ElementKind of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }

  private static Map<String, ElementKind> byName() {
    Map<String, ElementKind> kinds = new HashMap<>();
    put(kinds, ROOT, "html body #root");
    put(kinds, ARTICLE, "article");
    put(kinds, MAIN, "main");
    put(kinds, NAV, "nav");
    put(kinds, ASIDE, "aside");
    put(kinds, HEADER, "header");
    put(kinds, FOOTER, "footer");
    put(kinds, FIGURE, "figure");
    put(kinds, FIGCAPTION, "figcaption");
    put(kinds, LI, "li");
    put(kinds, TABLE, "table");
    put(kinds, FORM, "form");
    put(kinds, BLOCKQUOTE, "blockquote");
    put(kinds, SECTION, "section");
    put(kinds, PARAGRAPH, "p");
    put(kinds, H1, "h1");
    put(kinds, HEADING, "h2 h3 h4 h5 h6");
    put(kinds, DIV, "div");
    put(kinds, CELL, "td th");
    put(
        kinds,
        OTHER_BLOCK,
        "address center dd details dialog dir dl dt fieldset hgroup hr ol pre summary tbody thead"
            + " tfoot tr ul option select caption legend button iframe");
    put(kinds, BREAK, "br");
    put(kinds, LINK, "a");
    put(kinds, BOLD, "b strong");
    // A text area holds what is to be filled in or copied: "republish this story" gave the story
    // once more as one line of markup, which took its paragraphs' place in training and was kept.
    put(
        kinds,
        SKIPPED,
        "script style noscript template svg head object canvas audio video math textarea");
    return Map.copyOf(kinds);
  }

  private static void put(Map<String, ElementKind> kinds, ElementKind kind, String names) {
    for (String name : names.split(" ", -1)) {
      kinds.put(name, kind);
    }
  }
}
