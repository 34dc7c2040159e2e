package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.Embargoes;
import io.github.copytaster.article.wire.Statuses;
import io.github.copytaster.article.wire.SubjectCodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What itemMeta and contentMeta of a NewsML-G2 item say. */
final class G2Metadata {

  private static final Set<String> COUNTRY_SCHEMES = Set.of("cntry", "geo", "isoCountryCode");

  private G2Metadata() {}

  static void into(DraftBuilder draft, Element item) {
    Element meta = Xml.child(item, "itemMeta").orElseGet(() -> new Element("itemMeta"));
    Element content = Xml.child(item, "contentMeta").orElseGet(() -> new Element("contentMeta"));
    draft
        .title(headline(content))
        .title(Xml.child(meta, "title").map(Xml::line).orElse(""))
        .guid(item.attr("guid"))
        .version(item.attr("version"))
        .status(Statuses.of(Xml.attribute(meta, "pubStatus", "qcode")))
        .embargo(embargo(meta))
        .embargo(Embargoes.ofStatus(Xml.attribute(meta, "pubStatus", "qcode")))
        .published(Dates.parse(text(meta, "versionCreated"), "g2:versionCreated"))
        .published(Dates.parse(text(meta, "firstCreated"), "g2:firstCreated"))
        .published(Dates.parse(text(content, "contentModified"), "g2:contentModified"))
        .published(Dates.parse(text(content, "contentCreated"), "g2:contentCreated"))
        .byline(Bylines.names(text(content, "by")))
        .dateline(Bylines.place(text(content, "dateline")))
        .language(Xml.attribute(content, "language", "tag"))
        .language(item.attr("xml:lang"));
    agency(draft, meta, content);
    subjects(draft, content);
    Xml.children(content, "keyword").forEach(word -> draft.keyword(Xml.line(word)));
    Xml.children(content, "slugline").forEach(slug -> draft.keyword(Xml.line(slug)));
  }

  /** Genres by name and by code. */
  static List<String> genres(Element item) {
    List<String> genres = new ArrayList<>();
    for (Element genre : Xml.all(item, "genre")) {
      genres.add(Xml.text(genre, "name"));
      String code = genre.attr("qcode");
      genres.add(code.substring(code.indexOf(':') + 1));
    }
    return genres;
  }

  static List<String> descriptions(Element item) {
    return Xml.all(item, "description").stream().map(Xml::line).toList();
  }

  // The headline of the best rank; dpa writes the kicker as one of rank 3.
  private static String headline(Element content) {
    return Xml.children(content, "headline").stream()
        .filter(headline -> !headline.wholeText().isBlank())
        .min(Comparator.comparingInt(headline -> rank(headline.attr("rank"))))
        .map(Xml::line)
        .orElse("");
  }

  private static int rank(String written) {
    return written.length() == 1 && Character.isDigit(written.charAt(0)) ? written.charAt(0) : '1';
  }

  private static void agency(DraftBuilder draft, Element meta, Element content) {
    for (Element source : Xml.children(content, "infoSource")) {
      draft.agency(AgencyShortNames.shortName(Xml.text(source, "name")));
      draft.agency(AgencyShortNames.shortName(source.attr("literal")));
    }
    draft.agency(AgencyShortNames.shortName(text(content, "creditline")));
    Xml.child(meta, "provider")
        .ifPresent(
            provider ->
                draft
                    .agency(AgencyShortNames.shortName(Xml.text(provider, "name")))
                    .agency(AgencyShortNames.shortName(provider.attr("literal"))));
  }

  private static void subjects(DraftBuilder draft, Element content) {
    for (Element subject : Xml.children(content, "subject")) {
      code(draft, subject.attr("qcode"));
      code(draft, subject.attr("uri"));
      Xml.children(subject, "sameAs").forEach(same -> code(draft, same.attr("qcode")));
    }
    // Where the news was written is the dateline's business, not the subject's.
  }

  private static void code(DraftBuilder draft, String written) {
    int colon = written.indexOf(':');
    String scheme = colon > 0 ? written.substring(0, colon) : "";
    if (scheme.startsWith("iso3166")) {
      draft.country(written.substring(colon + 1));
    } else if (scheme.endsWith("country") || COUNTRY_SCHEMES.contains(scheme)) {
      draft.country(written);
    } else {
      draft.subject(SubjectCodes.qcode(written));
    }
  }

  // An empty one has no end.
  private static String embargo(Element meta) {
    return Xml.child(meta, "embargoed")
        .map(Xml::line)
        .map(until -> until.isEmpty() ? Embargoes.INDEFINITE : until)
        .orElse("");
  }

  private static String text(Element parent, String name) {
    return Xml.child(parent, name).map(Xml::line).orElse("");
  }
}
