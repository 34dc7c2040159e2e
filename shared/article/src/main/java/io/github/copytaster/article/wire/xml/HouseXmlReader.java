package io.github.copytaster.article.wire.xml;

import static io.github.copytaster.article.wire.xml.HouseNames.BODIES;
import static io.github.copytaster.article.wire.xml.HouseNames.BYLINES;
import static io.github.copytaster.article.wire.xml.HouseNames.DATES;
import static io.github.copytaster.article.wire.xml.HouseNames.LEADS;
import static io.github.copytaster.article.wire.xml.HouseNames.TITLES;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.FieldTimes;
import io.github.copytaster.article.wire.HouseParagraphs;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Statuses;
import io.github.copytaster.article.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * XML of a house's own making, as Ritzau, Europa Press, The Canadian Press and press release
 * services send it: no standard, but each story is an element that has a text and a headline, a
 * date or a byline beside it, under names that say so.
 */
final class HouseXmlReader {

  // Collections number their stories and leave some without a headline.
  private static final Set<String> RECORDS = Set.of("docno", "docid");
  private static final Set<String> STARTS = Set.of("timestart", "starttime", "startdate");
  private static final int SENTENCE = 8;

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
        .title(FeedText.line(line(item, body, TITLES)))
        .guid(line(item, HouseNames.GUIDS))
        .byline(byline(item, body))
        .agency(AgencyShortNames.shortName(line(item, HouseNames.AGENCIES).replace("/", "")))
        .dateline(Bylines.place(line(item, HouseNames.DATELINES)))
        .language(line(item, HouseNames.LANGUAGES))
        .status(Statuses.of(line(item, HouseNames.STATUSES)))
        .published(date(item, body))
        .embargo(line(item, Set.of("embargo")));
    if (child(item, STARTS).isPresent()) {
      sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, "an event");
      return;
    }
    sink.accept(draft.story(story(item, body, draft.title())).build());
  }

  // A lead in an element of its own is the first paragraph, unless the text begins with it.
  private static MarkedUpText story(Element item, Element body, String title) {
    HouseParagraphs.name(body);
    MarkedUpText text = MarkedUpText.of(body, title);
    Optional<Element> lead = child(item, LEADS);
    if (lead.isEmpty()) {
      return text;
    }
    HouseParagraphs.name(lead.get());
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
        && (!line(element, body.get(), TITLES).isEmpty()
            || !line(element, RECORDS).isEmpty()
            || !line(element, body.get(), BYLINES).isEmpty()
            || !date(element, body.get()).equals(PublicationTime.UNKNOWN));
  }

  // A "content" that has a text or a title inside is around a story and not its text.
  private static Optional<Element> body(Element item) {
    return item.children().stream()
        .filter(child -> HouseNames.is(child, BODIES) && !child.wholeText().isBlank())
        .filter(child -> child(child, TITLES).isEmpty() && !holdsBody(child))
        .findFirst()
        .or(() -> loose(item));
  }

  // Several texts are the paragraphs of one.
  private static boolean holdsBody(Element element) {
    List<Element> inside = children(element, BODIES).toList();
    return inside.size() == 1
        || inside.stream().anyMatch(text -> text.textNodes().stream().allMatch(TextNode::isBlank));
  }

  // Paragraphs beside the title, with nothing around them.
  private static Optional<Element> loose(Element item) {
    if (child(item, TITLES).isEmpty()) {
      return Optional.empty();
    }
    List<Element> sentences = item.children().stream().filter(HouseXmlReader::isSentence).toList();
    List<Element> alike =
        sentences.stream()
            .filter(one -> one.normalName().equals(sentences.get(0).normalName()))
            .toList();
    return alike.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Element("body").appendChildren(alike.stream().map(Element::clone).toList()));
  }

  private static boolean isSentence(Element element) {
    return !HouseNames.is(element, TITLES)
        && !HouseNames.is(element, LEADS)
        && element.textNodes().stream().anyMatch(text -> !text.isBlank())
        && Words.count(element.wholeText()) >= SENTENCE;
  }

  // A given name and a surname are one name; several authors are several.
  private static String byline(Element item, Element body) {
    List<Element> own = children(item, BYLINES).toList();
    List<Element> found =
        own.isEmpty()
            ? places(item, body).flatMap(place -> children(place, BYLINES)).toList()
            : own;
    String written =
        found.stream().map(HouseXmlReader::author).distinct().collect(Collectors.joining(", "));
    return Bylines.names(written.isEmpty() ? HouseNames.attribute(item, BYLINES) : written);
  }

  private static String author(Element author) {
    boolean several = author.children().stream().anyMatch(child -> HouseNames.is(child, BYLINES));
    return author.childrenSize() == 0
        ? Xml.line(author)
        : author.children().stream()
            .map(several ? HouseXmlReader::author : Xml::line)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(several ? ", " : " "));
  }

  private static PublicationTime date(Element item, Element body) {
    return places(item, body)
        .flatMap(place -> children(place, DATES))
        .map(child -> FieldTimes.parse(Xml.line(child), "xml:" + child.tagName()))
        .filter(time -> !time.equals(PublicationTime.UNKNOWN))
        .findFirst()
        .orElseGet(() -> FieldTimes.parse(HouseNames.attribute(item, DATES), "xml:attribute"));
  }

  // Title, writer and date may stand in a head of their own.
  private static Stream<Element> places(Element item, Element body) {
    return Stream.concat(
        Stream.of(item), item.children().stream().filter(child -> !child.equals(body)));
  }

  private static String line(Element item, Element body, Set<String> names) {
    return places(item, body)
        .flatMap(place -> children(place, names))
        .map(Xml::line)
        .findFirst()
        .orElseGet(() -> HouseNames.attribute(item, names));
  }

  private static String line(Element item, Set<String> names) {
    return child(item, names).map(Xml::line).orElseGet(() -> HouseNames.attribute(item, names));
  }

  private static Optional<Element> child(Element item, Set<String> names) {
    return children(item, names).findFirst();
  }

  private static Stream<Element> children(Element item, Set<String> names) {
    return item.children().stream()
        .filter(child -> HouseNames.is(child, names) && !child.wholeText().isBlank());
  }
}
