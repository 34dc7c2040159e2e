package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.plain.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Shorthand for trees in which prefixes mean nothing. */
final class Xml {

  private Xml() {}

  /** How many tags a source has at the most. */
  static long tags(String source) {
    return source.chars().filter(sign -> sign == '<').count();
  }

  /** Name without its prefix. */
  static String name(Element element) {
    return XmlTree.local(element.tagName());
  }

  /** Prefix of a name, or "". */
  static String prefix(Element element) {
    int colon = element.tagName().indexOf(':');
    return colon < 0 ? "" : element.tagName().substring(0, colon);
  }

  /** Children of that name. */
  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The first child of that name. */
  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(child -> name(child).equals(name)).findFirst();
  }

  /** Descendants of that name in document order, the element itself included. */
  static List<Element> all(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : parent.getAllElements()) {
      if (name(element).equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first descendant of that name. */
  static Optional<Element> first(Element parent, String name) {
    return parent.stream().filter(element -> name(element).equals(name)).findFirst();
  }

  /** Text on one line. */
  static String line(Element element) {
    return PlainText.oneLine(element.wholeText());
  }

  /** The first non-blank text of a descendant of that name, or "". */
  static String text(Element parent, String name) {
    return all(parent, name).stream()
        .map(Xml::line)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The first non-blank attribute of a descendant of that name, or "". */
  static String attribute(Element parent, String name, String attribute) {
    return all(parent, name).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
