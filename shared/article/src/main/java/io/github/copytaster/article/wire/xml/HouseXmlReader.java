package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * XML of a house's own making, as Ritzau, Europa Press, The Canadian Press and press release
 * services send it: no standard, but each story is an element that has a text and a headline, a
 * date or a byline beside it, under names that say so.
 */
final class HouseXmlReader {

  private static final Set<String> TITLES =
      Set.of(
          "headline",
          "hedline",
          "title",
          "heading",
          "titular",
          "titulo",
          "titre",
          "titel",
          "head",
          "hl");
  private static final Set<String> BODIES =
      Set.of(
          "body",
          "bodytext",
          "bodyhtml",
          "articlebody",
          "content",
          "contenttext",
          "text",
          "maintext",
          "fulltext",
          "storytext",
          "story",
          "contenido",
          "cuerpo",
          "texto",
          "texte",
          "inhalt");
  private static final Set<String> LEADS =
      Set.of("lead", "leadtext", "ingress", "entradilla", "introduction", "chapo");
  private static final Set<String> BYLINES = Set.of("byline", "author", "autor", "auteur");
  private static final Set<String> DATES =
      Set.of(
          "publishdate",
          "publicationdate",
          "publisheddate",
          "published",
          "pubdate",
          "date",
          "datetime",
          "updateddatetime",
          "createddatetime",
          "fecha",
          "datum");
  private static final Set<String> DATELINES = Set.of("dateline", "placeline");
  private static final Set<String> AGENCIES = Set.of("source", "agency", "origin");
  private static final Set<String> GUIDS =
      Set.of("newsid", "guid", "id", "codigo", "docno", "docid");
  // Collections number their stories and leave some without a headline.
  private static final Set<String> RECORDS = Set.of("docno", "docid");
  private static final Set<String> STARTS = Set.of("timestart", "starttime", "startdate");

  private HouseXmlReader() {}

  /** Reads each story below an element; gives how many there were, whether taken or refused. */
  static int read(Element root, DraftSink sink) throws RefusedCopyException {
    List<Element> items = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      boolean inside = !items.isEmpty() && element.parents().contains(items.get(items.size() - 1));
      if (!inside && isItem(element)) {
        items.add(element);
      }
    }
    for (Element item : items) {
      read(item, body(item).orElseThrow(), sink);
    }
    return items.size();
  }

  private static void read(Element item, Element body, DraftSink sink) throws RefusedCopyException {
    DraftBuilder draft = new DraftBuilder();
    draft
        .title(FeedText.line(title(item, body)))
        .guid(line(item, GUIDS))
        .byline(Bylines.names(line(item, BYLINES)))
        .agency(AgencyShortNames.shortName(line(item, AGENCIES).replace("/", "")))
        .dateline(Bylines.place(line(item, DATELINES)))
        .published(date(item))
        .embargo(line(item, Set.of("embargo")));
    if (child(item, STARTS).isPresent()) {
      sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, "an event");
      return;
    }
    sink.accept(draft.story(story(item, body, draft.title())).build());
  }

  // A lead in an element of its own is the first paragraph, unless the text begins with it.
  private static MarkedUpText story(Element item, Element body, String title) {
    MarkedUpText text = MarkedUpText.of(body, title);
    Optional<Element> lead = child(item, LEADS);
    if (lead.isEmpty()) {
      return text;
    }
    List<String> paragraphs = new ArrayList<>(MarkedUpText.of(lead.get(), title).paragraphs());
    if (text.paragraphs().stream().limit(1).anyMatch(paragraphs::contains)) {
      return text;
    }
    paragraphs.addAll(text.paragraphs());
    return new MarkedUpText(paragraphs, text.dropped());
  }

  private static boolean isItem(Element element) {
    Optional<Element> body = body(element);
    return body.isPresent()
        && (!title(element, body.get()).isEmpty()
            || !line(element, RECORDS).isEmpty()
            || !line(element, BYLINES).isEmpty()
            || !date(element).equals(PublicationTime.UNKNOWN));
  }

  // A "content" that has a text or a title inside is around a story and not its text.
  private static Optional<Element> body(Element item) {
    return item.children().stream()
        .filter(child -> BODIES.contains(plain(child)) && !child.wholeText().isBlank())
        .filter(child -> child(child, BODIES).isEmpty() && child(child, TITLES).isEmpty())
        .findFirst();
  }

  // The title may stand in a head of its own.
  private static String title(Element item, Element body) {
    String own = line(item, TITLES);
    return !own.isEmpty()
        ? own
        : item.children().stream()
            .filter(child -> !child.equals(body))
            .map(child -> line(child, TITLES))
            .filter(title -> !title.isEmpty())
            .findFirst()
            .orElse("");
  }

  private static PublicationTime date(Element item) {
    return item.children().stream()
        .filter(child -> DATES.contains(plain(child)))
        .map(child -> Dates.parse(Xml.line(child), "xml:" + child.tagName()))
        .filter(time -> !time.equals(PublicationTime.UNKNOWN))
        .findFirst()
        .orElse(PublicationTime.UNKNOWN);
  }

  private static String line(Element item, Set<String> names) {
    return child(item, names).map(Xml::line).orElse("");
  }

  private static Optional<Element> child(Element item, Set<String> names) {
    return item.children().stream()
        .filter(child -> names.contains(plain(child)) && !child.wholeText().isBlank())
        .findFirst();
  }

  // "HEADLINE", "Headline2" and "ns:headLine" are one name.
  private static String plain(Element element) {
    return Xml.name(element).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }
}
