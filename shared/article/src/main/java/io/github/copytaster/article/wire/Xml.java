package io.github.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Shorthand for a document that was read without name spaces. */
final class Xml {

  private Xml() {}

  /** Name without its prefix. */
  static String name(Element element) {
    String tag = element.getTagName();
    return tag.substring(tag.indexOf(':') + 1);
  }

  /** Descendants of that name, whatever their prefix, in document order. */
  static List<Element> all(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName("*");
    Node node = nodes.item(0);
    for (int at = 0; node != null; node = nodes.item(++at)) {
      if (name((Element) node).equals(name)) {
        found.add((Element) node);
      }
    }
    return found;
  }

  /** Text of an element on one line. */
  static String line(Element element) {
    return element.getTextContent().strip().replaceAll("\\s++", " ");
  }

  /** Text of the first non-blank element that has one of these names, in the order of names. */
  static String firstText(Element parent, String... names) {
    for (String name : names) {
      for (Element element : all(parent, name)) {
        String text = line(element);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }
}
