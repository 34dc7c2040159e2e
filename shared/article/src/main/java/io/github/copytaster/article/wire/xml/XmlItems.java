package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;

/**
 * The items of an XML file, one tree at a time: a feed of 10,000 entries is never a tree as a
 * whole. What stands around the items is kept apart, without their content.
 *
 * <p>Genuine agency copy carries a DOCTYPE (anchors.md D.2), so it is allowed; nothing outside the
 * file is fetched, and entities may expand 500 times and to a million characters in all.
 */
final class XmlItems {

  private final XMLStreamReader reader;
  private final XmlTree tree;
  private final Set<String> names;
  private final String text;

  XmlItems(String text, Set<String> names, Limits limits) throws RefusedCopyException {
    this.names = names;
    this.text = XmlText.clean(text);
    this.tree = new XmlTree(limits);
    try {
      this.reader = factory(limits).createXMLStreamReader(new StringReader(this.text));
    } catch (XMLStreamException malformed) {
      throw XmlFault.refusal(malformed, this.text, tree.open());
    }
  }

  /** The next item, or empty at the end of the root element. */
  Optional<Element> next() throws RefusedCopyException {
    try {
      while (!tree.isDone() && reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          tree.open(reader);
          if (!tree.insideItem() && names.contains(XmlTree.local(reader.getLocalName()))) {
            tree.beginItem();
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          Optional<Element> item = tree.close();
          if (item.isPresent()) {
            return item;
          }
        } else if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          tree.text(reader.getText());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException malformed) {
      throw XmlFault.refusal(malformed, text, tree.open());
    }
  }

  /** The root and what stood around the items so far. */
  Element around() {
    return tree.root();
  }

  private static XMLInputFactory factory(Limits limits) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Feeds use prefixes that nobody declared.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    // The parser refuses the reference of that number already.
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit",
        Integer.toString(XmlFault.EXPANSIONS + 1));
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit",
        XmlFault.EXPANDED_CHARACTERS);
    // From JDK 24 on the default is 100, and XHTML in wires nests deeper.
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/maxElementDepth",
        Integer.toString(limits.maximumDepth() + 1));
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
