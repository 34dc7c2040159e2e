package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements built from a stream: whole, one item at a time, and within the limits. */
final class XmlTreeTest {

  private final XmlTree tree = new XmlTree(Limits.STANDARD);

  @Test
  void root_wholeDocument_isBuiltAsItStands() throws Exception {
    read("<story id='7'><head>Pier</head><p>It <b>will</b>.</p></story>", "none");

    assertThat(tree.isDone()).isTrue();
    assertThat(tree.root().tagName()).isEqualTo("story");
    assertThat(tree.root().attr("id")).isEqualTo("7");
    assertThat(tree.root().wholeText()).isEqualTo("PierIt will.");
  }

  @Test
  void close_items_areGivenInOrderAndLeaveTheTree() throws Exception {
    List<Element> items = read("<feed><i>one</i> <i>two</i><note>x</note></feed>", "i");

    assertThat(items).extracting(Element::wholeText).containsExactly("one", "two");
    assertThat(tree.root().wholeText().strip()).isEqualTo("x");
  }

  @Test
  void close_itemThatIsTheRoot_isGivenAndStays() throws Exception {
    List<Element> items = read("<i>one</i>", "i");

    assertThat(items).containsExactly(tree.root());
    assertThat(tree.isDone()).isTrue();
  }

  @Test
  void open_name_isThatOfTheElementThatIsOpen() throws Exception {
    assertThat(tree.open()).isEmpty();
    assertThat(tree.insideItem()).isFalse();
    read("<a><b/></a>", "none");
    assertThat(tree.open()).isEmpty();
    assertThat(tree.root().child(0).tagName()).isEqualTo("b");
  }

  @Test
  void root_nothingRead_isAnEmptyElement() {
    assertThat(tree.root().childrenSize()).isZero();
    assertThat(tree.close()).isEmpty();
  }

  @Test
  void open_attributeWithAPrefix_keepsIt() throws Exception {
    read("<a xml:lang='en' role='main'/>", "none");

    assertThat(tree.root().attr("xml:lang")).isEqualTo("en");
    assertThat(tree.root().attr("role")).isEqualTo("main");
  }

  @Test
  void open_elementsNestedTooDeep_areRefusedWithTheLimit() {
    int deepest = Limits.STANDARD.maximumDepth();
    String deep = "<a>".repeat(deepest + 1) + "</a>".repeat(deepest + 1);

    assertThatThrownBy(() -> read(deep, "none"))
        .isInstanceOfSatisfying(
            RefusedCopyException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(RejectionCode.TOO_DEEP);
              assertThat(refused.reason())
                  .isEqualTo("expected at most " + deepest + " nested elements, found more");
            });
  }

  @Test
  void open_elementsNestedAsDeepAsAllowed_areRead() throws Exception {
    int deepest = Limits.STANDARD.maximumDepth();

    read("<a>".repeat(deepest) + "</a>".repeat(deepest), "none");

    assertThat(tree.isDone()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"story, story", "ns:story, story", "a:b:c, b:c", "'', ''"})
  void local_name_losesItsPrefix(String name, String local) {
    assertThat(XmlTree.local(name)).isEqualTo(local);
  }

  private List<Element> read(String xml, String item)
      throws XMLStreamException, RefusedCopyException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // the tree's own limit is asked
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    List<Element> items = new ArrayList<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          tree.open(reader);
          if (reader.getLocalName().equals(item)) {
            tree.beginItem();
          }
        }
        case XMLStreamConstants.CHARACTERS -> tree.text(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> tree.close().ifPresent(items::add);
        default -> {}
      }
    }
    return items;
  }
}
