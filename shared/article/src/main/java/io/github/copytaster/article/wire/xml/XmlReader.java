package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftSink;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the items in an XML file, whatever is around them, and has the right reader read each. */
public final class XmlReader {

  private static final Set<String> ITEMS =
      Set.of(
          "nitf",
          "newsItem",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "NewsItem",
          "item",
          "entry");

  // Roots that say the format even where there is no item.
  private static final Map<String, String> ROOTS =
      Map.of(
          "nitf", "nitf",
          "newsMessage", "newsml-g2",
          "newsItem", "newsml-g2",
          "packageItem", "newsml-g2",
          "NewsML", "newsml-1",
          "NewsItem", "newsml-1",
          "rss", "rss",
          "RDF", "rss",
          "feed", "atom",
          "entry", "atom");

  private final Limits limits;

  public XmlReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads one file.
   *
   * @return its format: "nitf", "newsml-g2", "newsml-1", "rss", "atom", or "xml" for items in an
   *     envelope that is none of these and for XML of a house's own making
   * @throws RefusedCopyException if it is not well-formed, over a limit, or holds no item
   */
  public String read(String text, DraftSink sink) throws RefusedCopyException {
    XmlItems items = new XmlItems(text, ITEMS, limits);
    DraftSink feed = new DistinctGuids(sink);
    boolean found = false;
    for (Optional<Element> item = items.next(); item.isPresent(); item = items.next()) {
      found = true;
      read(item.get(), items.around(), isFeed(item.get()) ? feed : sink);
    }
    String root = Xml.name(items.around());
    if (!found && !ROOTS.containsKey(root) && HouseXmlReader.read(items.around(), sink) == 0) {
      throw new RefusedCopyException(
          RejectionCode.NO_ARTICLE,
          "expected NITF, NewsML, RSS or Atom, found XML with the root <" + root + ">");
    }
    return ROOTS.getOrDefault(root, "xml");
  }

  /** The NITF document that another format carries as text, if it is one. */
  public Optional<Draft> nitf(String text) throws RefusedCopyException {
    return new XmlItems(text, Set.of("nitf"), limits).next().map(NitfReader::read);
  }

  private static boolean isFeed(Element item) {
    return Xml.name(item).equals("item") || Xml.name(item).equals("entry");
  }

  private static void read(Element item, Element around, DraftSink sink)
      throws RefusedCopyException {
    switch (Xml.name(item)) {
      case "nitf" -> sink.accept(NitfReader.read(item));
      case "newsItem" -> NewsMlG2Reader.read(item, sink);
      case "packageItem" -> NewsMlG2Reader.refuse(item, "a package of references", sink);
      case "planningItem" -> NewsMlG2Reader.refuse(item, "a planning note", sink);
      case "conceptItem", "knowledgeItem" -> NewsMlG2Reader.refuse(item, "a concept", sink);
      case "NewsItem" -> NewsMl1Reader.read(item, around, sink);
      case "entry" -> AtomReader.read(item, around, sink);
      default -> RssReader.read(item, around, sink);
    }
  }
}
