package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds jsoup's elements from a stream, so that bodies in XML and in HTML are walked alike. */
final class XmlTree {

  // Markup, metadata and white space, for each character of story.
  private static final int EXPANDED = 4;

  private final Limits limits;
  private @Nullable Element root;
  private @Nullable Element current;
  private @Nullable Element item;
  private int depth;
  private int nodes;
  private long characters;
  private boolean done;

  XmlTree(Limits limits) {
    this.limits = limits;
  }

  void open(XMLStreamReader reader) throws RefusedCopyException {
    if (++depth > limits.maximumDepth()) {
      throw new RefusedCopyException(
          RejectionCode.TOO_DEEP,
          "expected at most " + limits.maximumDepth() + " nested elements, found more");
    }
    count();
    Element element = new Element(reader.getLocalName());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      element.attributes().put(attribute(reader, at), reader.getAttributeValue(at));
    }
    Element parent = current;
    if (parent == null) {
      root = element;
    } else {
      parent.appendChild(element);
    }
    current = element;
  }

  // The parser takes prefixes off attributes even where it knows no name spaces.
  private static String attribute(XMLStreamReader reader, int at) {
    String prefix = reader.getAttributePrefix(at);
    String name = reader.getAttributeLocalName(at);
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  void text(String text) throws RefusedCopyException {
    Element parent = current;
    if (parent != null && !text.isEmpty()) {
      count();
      characters += text.length();
      // The parser's own limit on entities counts their definitions, not what they expand to.
      if (characters > (long) EXPANDED * limits.maximumCharacters()) {
        throw new RefusedCopyException(
            RejectionCode.TOO_LARGE,
            "expected at most "
                + EXPANDED * limits.maximumCharacters()
                + " characters in an item, found more");
      }
      parent.appendChild(new TextNode(text));
    }
  }

  /** Ends an element; gives the item if it was one. */
  Optional<Element> close() {
    depth--;
    Element ended = current;
    if (ended == null) {
      return Optional.empty();
    }
    current = ended.parent();
    done = current == null;
    if (!ended.equals(item)) {
      return Optional.empty();
    }
    item = null;
    nodes = 0;
    characters = 0;
    if (!done) {
      ended.remove();
    }
    return Optional.of(ended);
  }

  void beginItem() {
    item = current;
  }

  /** The name of the element that is open, or "". */
  String open() {
    Element open = current;
    return open == null ? "" : open.tagName();
  }

  boolean insideItem() {
    return item != null;
  }

  boolean isDone() {
    return done;
  }

  Element root() {
    return root == null ? new Element("none") : root;
  }

  /** A name without its prefix. */
  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private void count() throws RefusedCopyException {
    if (++nodes > limits.maximumNodes()) {
      throw new RefusedCopyException(
          RejectionCode.TOO_LARGE,
          "expected at most "
              + limits.maximumNodes()
              + " elements and texts in an item, found more");
    }
  }
}
