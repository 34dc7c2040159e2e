package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.wire.AgencyShortNames;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.Statuses;
import io.github.copytaster.article.wire.SubjectCodes;
import java.util.List;

/** What an item says about itself. */
final class JsonMetadata {

  private static final List<String> CODES =
      List.of("qcode", "code", "uri", "literal", "id", "symbol");

  private JsonMetadata() {}

  static void into(DraftBuilder draft, Fields fields) {
    draft
        .guid(fields.value("altids").path("itemid").asText(""))
        .guid(fields.text("guid", "uri", "urn", "@id", "id", "itemid", "identifier", "uuid"))
        .version(fields.text("version", "revision"))
        .status(Statuses.of(fields.text("pubstatus", "status")))
        .embargo(fields.text("embargoed", "embargo", "embargoeddate", "embargountil"))
        .dateline(Bylines.place(fields.text("dateline")))
        .dateline(Bylines.place(fields.text("located")))
        .language(fields.text("language", "lang", "inlanguage", "languagecode"))
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
