package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.Embargoes;
import io.github.copytaster.article.wire.Statuses;
import io.github.copytaster.article.wire.SubjectCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a NewsML 1.x item and its components say. */
final class NewsMl1Metadata {

  private static final Set<String> SUBJECTS = Set.of("Subject", "SubjectMatter", "SubjectDetail");

  private NewsMl1Metadata() {}

  /** What the whole item says. */
  static void item(DraftBuilder draft, Element item, Element envelope) {
    String status = Xml.attribute(item, "Status", "FormalName");
    String embargoed = Embargoes.ofStatus(status);
    draft
        .guid(identifier(item))
        .guid(Xml.text(item, "guid"))
        .guid(Xml.text(item, "NewsItemId"))
        .version(Xml.text(item, "RevisionId"))
        .status(Statuses.of(status))
        .embargo(until(item, embargoed))
        .embargo(embargoed)
        .published(Dates.parse(Xml.text(item, "ThisRevisionCreated"), "newsml:revision"))
        .published(Dates.parse(Xml.text(item, "FirstCreated"), "newsml:first-created"))
        .published(Dates.parse(Xml.text(envelope, "DateAndTime"), "newsml:envelope"))
        .title(Xml.text(item, "HeadLine"))
        .dateline(Bylines.place(Xml.text(item, "DateLine")))
        .byline(Bylines.names(Xml.text(item, "ByLine")))
        .language(Xml.attribute(item, "Language", "FormalName"))
        .language(item.attr("xml:lang"))
        .agency(AgencyShortNames.shortName(Xml.text(item, "CreditLine")));
    Xml.all(item, "Provider").forEach(provider -> party(draft, provider));
    draft.agency(AgencyShortNames.shortName(Xml.text(item, "ProviderId")));
    Xml.all(item, "Source").forEach(source -> party(draft, source));
    subjects(draft, item);
  }

  /** What the component of one story says, and those around it. */
  static void component(DraftBuilder draft, Element story, Element item) {
    for (Element level = story; level != null && !level.equals(item); level = level.parent()) {
      Element around = level;
      Xml.child(around, "NewsLines")
          .ifPresent(
              lines ->
                  draft
                      .title(Xml.text(lines, "HeadLine"))
                      .dateline(Bylines.place(Xml.text(lines, "DateLine")))
                      .byline(Bylines.names(Xml.text(lines, "ByLine")))
                      .agency(AgencyShortNames.shortName(Xml.text(lines, "CreditLine"))));
      Xml.child(around, "DescriptiveMetadata")
          .ifPresent(data -> draft.language(Xml.attribute(data, "Language", "FormalName")));
      draft.language(around.attr("xml:lang"));
    }
  }

  static boolean hasHeadline(Element component) {
    return Xml.all(component, "NewsLines").stream()
        .anyMatch(lines -> !Xml.text(lines, "HeadLine").isEmpty());
  }

  static List<String> genres(Element item) {
    List<String> genres = new ArrayList<>();
    Xml.all(item, "Genre").forEach(genre -> genres.add(genre.attr("FormalName")));
    return genres;
  }

  // Some leave the item out of the public identifier, which then names the agency alone.
  private static String identifier(Element item) {
    String identifier = Xml.text(item, "PublicIdentifier");
    String id = Xml.text(item, "NewsItemId");
    return identifier.isEmpty() || identifier.contains(id) ? identifier : identifier + ":" + id;
  }

  private static void party(DraftBuilder draft, Element holder) {
    draft.agency(AgencyShortNames.shortName(Xml.attribute(holder, "Party", "FormalName")));
  }

  private static String until(Element item, String embargoed) {
    return embargoed.isEmpty()
        ? ""
        : Xml.first(item, "StatusWillChange").map(c -> Xml.text(c, "DateAndTime")).orElse("");
  }

  private static void subjects(DraftBuilder draft, Element item) {
    for (Element element : item.getAllElements()) {
      String name = Xml.name(element);
      if (SUBJECTS.contains(name)) {
        draft.subject(SubjectCodes.qcode(element.attr("FormalName")));
      } else if (name.equals("Property")) {
        property(draft, element);
      } else if (name.equals("KeywordLine") || name.equals("SlugLine")) {
        draft.keyword(Xml.line(element));
      }
    }
  }

  private static void property(DraftBuilder draft, Element property) {
    switch (property.attr("FormalName")) {
      case "Country" -> draft.country(property.attr("Value"));
      case "Keyword" -> draft.keyword(property.attr("Value"));
      default -> {}
    }
  }
}
