package io.github.copytaster.article.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element on the way from the root to a block, with what the blocks in it add up. */
final class Container {

  private static final int MOST_PATH_WORDS = 40;

  final ElementKind kind;
  final @Nullable Container parent;
  final int depth;

  /** One bit a {@link ElementKind#flag} of this element and those above. */
  final int flags;

  final int badNames;
  final int goodNames;
  final boolean ownBadName;
  final boolean hidden;
  final boolean bodyContainer;
  final boolean comments;
  final boolean collects;

  int children;

  /** Words of the paragraphs that stand directly in it. */
  float paragraphWords;

  /** Words of the paragraphs one level below. */
  float grandchildWords;

  /** Words of all paragraphs in it, if it is an article, main, section or story body. */
  float allWords;

  /** As Readability scores an element by the paragraphs in it. */
  float score;

  boolean holdsHeadline;

  /** Whether a first-level heading or what the page marks as its article's body stands in it. */
  boolean holdsStory;

  /** Whether its own names say that readers' comments stand in it. */
  final boolean namedComments;

  private final String names;
  private final String tag;
  private int[] path = new int[0];

  Container(Element element, ElementKind kind, @Nullable Container parent) {
    this.kind = kind;
    this.parent = parent;
    this.tag = element.normalName();
    String classes = element.className();
    String id = element.id();
    this.names = id.isEmpty() ? classes : classes + " " + id;
    int kinds = kind == ElementKind.ROOT || names.isEmpty() ? 0 : NamedParts.kinds(names);
    boolean marked = "articlebody".equalsIgnoreCase(element.attr("itemprop"));
    boolean body = (kinds & NamedParts.BODY) != 0 || marked;
    ownBadName = (kinds & NamedParts.BAD) != 0;
    depth = parent == null ? 0 : parent.depth + 1;
    flags = kind.flag | (parent == null ? 0 : parent.flags);
    badNames = (ownBadName ? 1 : 0) + (parent == null ? 0 : parent.badNames);
    goodNames = ((kinds & NamedParts.GOOD) != 0 ? 1 : 0) + (parent == null ? 0 : parent.goodNames);
    bodyContainer = body || (parent != null && parent.bodyContainer);
    comments = (kinds & NamedParts.COMMENTS) != 0 || (parent != null && parent.comments);
    namedComments = (kinds & NamedParts.COMMENTS) != 0 && ReaderComments.isNamedSo(names);
    hidden = (parent != null && parent.hidden) || isHidden(element);
    collects =
        body
            || kind == ElementKind.ARTICLE
            || kind == ElementKind.MAIN
            || kind == ElementKind.SECTION;
    if (marked || kind == ElementKind.H1) {
      for (Container above = this; above != null; above = above.parent) {
        above.holdsStory = true;
      }
    }
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }

  Optional<Container> above() {
    return Optional.ofNullable(parent);
  }

  /** Hashes of the names of this element and of those above, by nearness. */
  int[] pathWords() {
    if (path.length == 0) {
      PathWords words = new PathWords(MOST_PATH_WORDS);
      int level = 0;
      for (Container at = this; at != null && level < 5; at = at.parent) {
        words.add(at.tag, at.names, Math.min(level, 2));
        level++;
      }
      path = words.toArray();
    }
    return path;
  }
}
