package io.github.copytaster.article.wire;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** NITF, NewsML-G2, NewsML 1, RSS and Atom: XML that holds items. */
final class XmlReader {

  private final Limits limits;

  XmlReader(Limits limits) {
    this.limits = limits;
  }

  void read(String text, DraftSink sink) throws RefusedCopyException {
    Element root = parse(text).getDocumentElement();
    List<Element> items = items(root);
    if (items.isEmpty()) {
      throw new RefusedCopyException(
          RejectionCode.NO_ARTICLE,
          "expected NITF, NewsML, RSS or Atom, found XML with the root <"
              + root.getTagName()
              + ">");
    }
    for (Element item : items) {
      sink.accept(draft(item, root));
    }
  }

  private static List<Element> items(Element root) {
    for (String name : List.of("newsItem", "NewsItem", "item", "entry", "nitf")) {
      List<Element> found = Xml.all(root, name);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Xml.name(root).equals("nitf") || Xml.name(root).equals("newsItem")
        ? List.of(root)
        : List.of();
  }

  private static Draft draft(Element item, Element root) {
    String title =
        Xml.firstText(item, "headline", "hl1", "HeadLine", "title", "Headline", "NewsLineText");
    return new Draft(
        title,
        body(item),
        date(item),
        Xml.firstText(item, "byline", "ByLine", "by", "creator", "author", "bytag"),
        "",
        Xml.firstText(item, "DateLine", "dateline"),
        language(item, root),
        publisher(item),
        false);
  }

  private static List<String> body(Element item) {
    for (String name :
        List.of(
            "body.content",
            "inlineXML",
            "DataContent",
            "contentSet",
            "encoded",
            "content",
            "description",
            "summary")) {
      for (Element holder : Xml.all(item, name)) {
        List<String> paragraphs = paragraphs(holder);
        if (!paragraphs.isEmpty()) {
          return paragraphs;
        }
      }
    }
    return paragraphs(item);
  }

  private static List<String> paragraphs(Element holder) {
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : Xml.all(holder, "p")) {
      String text = Xml.line(paragraph);
      if (!text.isEmpty() && Xml.all(paragraph, "p").isEmpty()) {
        paragraphs.add(text);
      }
    }
    if (!paragraphs.isEmpty()) {
      return paragraphs;
    }
    String text = holder.getTextContent();
    return text.contains("</") || text.contains("<br")
        ? HtmlReader.fragment(text)
        : PlainTextReader.paragraphs(text);
  }

  private static PublicationTime date(Element item) {
    for (String name :
        List.of(
            "versionCreated",
            "firstCreated",
            "contentCreated",
            "ThisRevisionCreated",
            "FirstCreated",
            "DateAndTime",
            "pubDate",
            "published",
            "updated",
            "date")) {
      PublicationTime time = Dates.parse(Xml.firstText(item, name), "xml:" + name);
      if (!time.equals(PublicationTime.UNKNOWN)) {
        return time;
      }
    }
    for (Element issued : Xml.all(item, "date.issue")) {
      return Dates.parse(issued.getAttribute("norm"), "xml:date.issue");
    }
    return PublicationTime.UNKNOWN;
  }

  private static String language(Element item, Element root) {
    for (Element element : List.of(item, root)) {
      if (element.hasAttribute("xml:lang")) {
        return HtmlReader.language(element.getAttribute("xml:lang"));
      }
    }
    String tag =
        Xml.all(item, "language").stream().findFirst().map(e -> e.getAttribute("tag")).orElse("");
    return HtmlReader.language(tag.isEmpty() ? Xml.firstText(root, "language") : tag);
  }

  private static PublisherData publisher(Element item) {
    String guid = item.getAttribute("guid");
    if (guid.isEmpty()) {
      guid = Xml.firstText(item, "PublicIdentifier", "guid", "id");
    }
    if (guid.isEmpty()) {
      guid =
          Xml.all(item, "doc-id").stream()
              .findFirst()
              .map(e -> e.getAttribute("id-string"))
              .orElse("");
    }
    String status =
        Xml.all(item, "pubStatus").stream()
            .findFirst()
            .map(element -> element.getAttribute("qcode"))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    List<String> subjects = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    for (Element subject : Xml.all(item, "subject")) {
      String code = subject.getAttribute("qcode");
      (code.startsWith("country:") || code.startsWith("cntry:") ? countries : subjects).add(code);
    }
    Xml.all(item, "SubjectMatter").forEach(s -> subjects.add(s.getAttribute("FormalName")));
    Xml.all(item, "Country").forEach(c -> countries.add(c.getAttribute("FormalName")));
    List<String> keywords = new ArrayList<>();
    Xml.all(item, "keyword")
        .forEach(k -> keywords.add(k.hasAttribute("key") ? k.getAttribute("key") : Xml.line(k)));
    Xml.all(item, "category").forEach(category -> keywords.add(Xml.line(category)));
    return new PublisherData(
        guid,
        item.getAttribute("version"),
        status.endsWith("canceled") || status.endsWith("cancelled")
            ? PublisherData.Status.CANCELED
            : status.endsWith("withheld")
                ? PublisherData.Status.WITHHELD
                : PublisherData.Status.USABLE,
        Xml.firstText(item, "embargoed"),
        subjects.stream().filter(code -> !code.isEmpty()).toList(),
        countries.stream().filter(code -> !code.isEmpty()).toList(),
        keywords.stream().filter(word -> !word.isEmpty()).toList(),
        Xml.firstText(item, "link"));
  }

  // Genuine agency copy carries a DOCTYPE (anchors.md D.2), so it is allowed; nothing outside is
  // fetched, and entities may not multiply.
  private Document parse(String text) throws RefusedCopyException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "500");
      factory.setAttribute(
          "http://www.oracle.com/xml/jaxp/properties/maxElementDepth",
          Integer.toString(limits.maximumDepth()));
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(text.stripLeading())));
    } catch (SAXException malformed) {
      String found = String.valueOf(malformed.getMessage());
      boolean deep = found.contains("JAXP00010006") || found.contains("maxElementDepth");
      throw new RefusedCopyException(
          deep ? RejectionCode.TOO_DEEP : RejectionCode.MALFORMED,
          "expected well-formed XML, found " + found);
    } catch (IOException | ParserConfigurationException impossible) {
      throw new IllegalStateException("text in memory can always be parsed", impossible);
    }
  }
}
