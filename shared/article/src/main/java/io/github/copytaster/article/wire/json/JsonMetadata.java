package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.Embargoes;
import io.github.copytaster.article.wire.SubjectCodes;
import java.util.ArrayList;
import java.util.List;

/** What an item says about itself. */
final class JsonMetadata {

  private static final List<String> CODES =
      List.of("qcode", "code", "uri", "literal", "id", "symbol");

  private static final String[] GUIDS = {
    "guid",
    "uri",
    "urn",
    "@id",
    "id",
    "itemid",
    "identifier",
    "uuid",
    "articleid",
    "storyid",
    "contentid",
    "documentid",
    "docid",
    "newsid",
    "postid",
    "nid"
  };
  private static final String[] LANGUAGES = {
    "language",
    "lang",
    "inlanguage",
    "languagecode",
    "locale",
    "langcode",
    "metalang",
    "sprache",
    "idioma",
    "langue",
    "lingua"
  };

  private static final List<String> EMBARGOES =
      List.of(
          "embargoed",
          "embargo",
          "embargoeddate",
          "embargodate",
          "embargountil",
          "embargoeduntil",
          "embargoend",
          "embargotime",
          "embargoutc");

  private JsonMetadata() {}

  static void into(DraftBuilder draft, Fields fields) {
    draft
        .guid(fields.value("altids").path("itemid").asText(""))
        .guid(fields.text(GUIDS))
        .version(fields.text("version", "revision"))
        .status(ItemStatus.of(fields))
        .embargo(Embargoes.ofStatus(fields.text("pubstatus", "status")))
        .dateline(Bylines.place(fields.text("dateline")))
        .dateline(Bylines.place(fields.text("located")))
        .language(fields.text(LANGUAGES))
        .url(fields.text("url", "link", "canonicalurl", "weburl", "permalink"));
    for (String name :
        List.of(
            "provider",
            "source",
            "creditline",
            "infosource",
            "infosources",
            "agency",
            "copyrightholder",
            "publisher")) {
      draft.agency(AgencyShortNames.shortName(fields.text(name)));
    }
    for (String name : List.of("subject", "subjects", "mediatopics")) {
      fields.value(name).forEach(subject -> draft.subject(SubjectCodes.qcode(code(subject))));
    }
    for (String name : List.of("place", "places", "countries")) {
      fields.value(name).forEach(place -> draft.country(code(place)));
    }
    draft.country(fields.value("datelinelocation").path("countrycode").asText(""));
    fields.texts("keywords", "keyword", "keywordnames", "tags", "topics").forEach(draft::keyword);
    draft.keyword(fields.text("slugline", "slug"));
    categories(draft, fields.value("categories"));
    EMBARGOES.forEach(name -> draft.embargo(embargo(fields.value(name))));
  }

  // One time within an object is the embargo's end; of two, nobody knows which is.
  private static String embargo(JsonNode value) {
    if (!value.isContainerNode()) {
      return value.asText();
    }
    List<String> said = new ArrayList<>();
    leaves(value, said);
    List<String> times = said.stream().filter(Embargoes::isTime).distinct().toList();
    if (times.size() == 1) {
      return times.get(0);
    }
    return said.isEmpty() ? "" : value.toString();
  }

  private static void leaves(JsonNode value, List<String> said) {
    for (JsonNode entry : value) {
      leaves(entry, said);
    }
    String text = value.isContainerNode() ? "" : Embargoes.of(value.asText());
    if (!text.isEmpty()) {
      said.add(text);
    }
  }

  // dpa keeps subjects, places and keywords in one list and tells them apart by type.
  private static void categories(DraftBuilder draft, JsonNode categories) {
    for (JsonNode category : categories) {
      String code = category.path("qcode").asText("");
      switch (category.path("type").asText()) {
        case "dnltype:dpasubject" -> draft.subject(SubjectCodes.qcode(code));
        case "dnltype:geosubject" -> draft.country(code);
        case "dnltype:keyword" -> draft.keyword(category.path("name").asText(""));
        default -> {}
      }
    }
  }

  private static String code(JsonNode entry) {
    if (entry.isValueNode()) {
      return entry.isNull() ? "" : entry.asText();
    }
    return CODES.stream()
        .map(name -> entry.path(name).asText(""))
        .filter(code -> !code.isBlank())
        .findFirst()
        .orElse("");
  }
}
