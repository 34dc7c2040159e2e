package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.Embargoes;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Statuses;
import io.github.copytaster.article.wire.SubjectCodes;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** NITF, alone or as the body of another wire. */
final class NitfReader {

  private NitfReader() {}

  static Draft read(Element nitf) {
    DraftBuilder draft = new DraftBuilder();
    into(draft, nitf);
    return draft.build();
  }

  /** Adds what NITF says to what the wire around it has said already. */
  static void into(DraftBuilder draft, Element nitf) {
    Element head = Xml.child(nitf, "head").orElseGet(() -> new Element("head"));
    Element front = Xml.first(nitf, "body.head").orElseGet(() -> new Element("body.head"));
    draft.title(Xml.text(front, "hl1")).title(Xml.text(head, "title"));
    draft.language(nitf.attr("xml:lang")).language(nitf.attr("baselang"));
    front(draft, front);
    docdata(draft, nitf);
    draft.dropped(leftOut(front, "abstract", "summary"));
    draft.story(story(nitf, draft.title()));
    draft.dropped(leftOut(nitf, "tagline", "tagline"));
  }

  private static MarkedUpText story(Element nitf, String title) {
    return Xml.all(nitf, "body.content").stream()
        .filter(content -> !isInNote(content))
        .findFirst()
        .or(() -> Xml.first(nitf, "body"))
        .map(content -> MarkedUpText.of(content, title))
        .orElseGet(() -> new MarkedUpText(List.of(), List.of()));
  }

  // A note in body.head has a body.content of its own.
  private static boolean isInNote(Element content) {
    return content.parents().stream().anyMatch(parent -> Xml.name(parent).equals("note"));
  }

  private static List<DroppedText> leftOut(Element parent, String name, String reason) {
    List<DroppedText> texts = new ArrayList<>();
    for (Element element : Xml.all(parent, name)) {
      String text = Xml.line(element);
      if (!text.isEmpty()) {
        texts.add(new DroppedText(text, reason));
      }
    }
    return texts;
  }

  private static void front(DraftBuilder draft, Element front) {
    for (Element byline : Xml.children(front, "byline")) {
      String person = Xml.text(byline, "person");
      Element names = byline.clone();
      Xml.all(names, "byttl").forEach(Element::remove);
      draft.byline(Bylines.names(person.isEmpty() ? Xml.line(names) : person));
    }
    Xml.child(front, "dateline")
        .ifPresent(
            dateline -> {
              String location = Xml.text(dateline, "location");
              draft.dateline(Bylines.place(location.isEmpty() ? Xml.line(dateline) : location));
              draft.published(
                  Dates.parse(Xml.attribute(dateline, "story.date", "norm"), "nitf:story.date"));
            });
    draft.agency(AgencyShortNames.shortName(Xml.text(front, "distributor")));
  }

  private static void docdata(DraftBuilder draft, Element nitf) {
    String status = Xml.attribute(nitf, "docdata", "management-status");
    String embargoed = Embargoes.ofStatus(status);
    draft
        .published(Dates.parse(Xml.attribute(nitf, "date.issue", "norm"), "nitf:date.issue"))
        .published(Dates.parse(Xml.attribute(nitf, "date.release", "norm"), "nitf:date.release"))
        .published(Dates.parse(Xml.attribute(nitf, "pubdata", "date.publication"), "nitf:pubdata"))
        .guid(Xml.attribute(nitf, "doc-id", "id-string"))
        .version(Xml.attribute(nitf, "du-key", "version"))
        .embargo(embargoed.isEmpty() ? "" : Xml.attribute(nitf, "date.release", "norm"))
        .embargo(embargoed)
        .agency(AgencyShortNames.shortName(Xml.attribute(nitf, "doc.copyright", "holder")))
        .agency(AgencyShortNames.shortName(Xml.attribute(nitf, "doc-id", "regsrc")));
    if (!status.isEmpty()) {
      draft.status(Statuses.of(status));
    }
    Xml.all(nitf, "tobject.subject")
        .forEach(s -> draft.subject(SubjectCodes.qcode(s.attr("tobject.subject.refnum"))));
    Xml.all(nitf, "evloc").forEach(place -> draft.country(place.attr("iso-cc")));
    Xml.all(nitf, "country").forEach(country -> draft.country(country.attr("iso-cc")));
    Xml.all(nitf, "keyword").forEach(word -> draft.keyword(word.attr("key")));
  }
}
