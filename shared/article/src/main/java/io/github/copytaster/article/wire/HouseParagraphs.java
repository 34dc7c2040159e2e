package io.github.copytaster.article.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells paragraphs from words in a body whose elements no standard knows: {@code <Absatz>}, {@code
 * <txt>}, {@code <par3>}. An element that holds elements alone, and several of them with some words
 * each, is a list of blocks; one that has words of its own is a paragraph, and what is inside it
 * marks words.
 */
public final class HouseParagraphs {

  private static final Set<String> OF_WORDS =
      Set.of(
          "a",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "span",
          "br",
          "q",
          "sub",
          "sup",
          "small",
          "font",
          "abbr",
          "cite",
          "code",
          "s",
          "seg",
          "sent",
          "sentence",
          "satz",
          "w",
          "word",
          "tok",
          "token",
          "org",
          "person",
          "location",
          "chron",
          "num",
          "money");
  private static final Set<String> CAPTIONS =
      Set.of(
          "bild",
          "bildunterschrift",
          "bildtext",
          "bildlegende",
          "foto",
          "legende",
          "légende",
          "pie",
          "piedefoto",
          "didascalia",
          "bijschrift",
          "image",
          "picture",
          "imagecaption");
  private static final double LEAST_WORDS = 3;
  private static final double WORDS_OF_A_BLOCK = 6;

  private HouseParagraphs() {}

  /** Gives the elements below {@code body} the names that HTML has for what they are. */
  public static void name(Element body) {
    Deque<Element> lists = new ArrayDeque<>();
    if (isList(body, LEAST_WORDS)) {
      lists.add(body);
    }
    while (!lists.isEmpty()) {
      for (Element child : blocks(lists.poll())) {
        boolean list = isList(child, WORDS_OF_A_BLOCK);
        if (isUnknown(child)) {
          boolean caption = CAPTIONS.contains(child.normalName());
          child.tagName(caption ? "caption" : list ? "div" : "p");
        }
        if (list) {
          lists.add(child);
        }
      }
    }
  }

  private static boolean isUnknown(Element element) {
    String name = MarkupNames.local(element);
    return !MarkupNames.isBlock(name) && MarkupNames.noStory(element, name).isEmpty();
  }

  private static boolean isList(Element element, double leastWords) {
    if (element.textNodes().stream().anyMatch(text -> !text.isBlank())
        || element.normalName().equals("p")) {
      return false;
    }
    List<Element> blocks = blocks(element);
    int words = blocks.stream().mapToInt(block -> Words.count(block.wholeText())).sum();
    // One alone may be around all the others.
    return blocks.size() == 1
        ? blocks.get(0).childrenSize() > 1
        : words >= leastWords * blocks.size() && !blocks.isEmpty();
  }

  private static List<Element> blocks(Element element) {
    return element.children().stream()
        .filter(child -> !OF_WORDS.contains(MarkupNames.local(child).toLowerCase(Locale.ROOT)))
        .filter(child -> !child.wholeText().isBlank())
        .toList();
  }
}
