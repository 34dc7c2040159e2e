package io.github.copytaster.article.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** ninjs, vendors' JSON and whatever else has a headline and a body; one object, many or lines. */
final class JsonReader {

  private static final List<String> TITLES =
      List.of("headline", "title", "headlines", "name", "head", "slugline");
  private static final List<String> BODIES =
      List.of(
          "body_xhtml",
          "body_html",
          "body_text",
          "body",
          "articleBody",
          "article_html",
          "content",
          "text",
          "story",
          "bodies",
          "maintext",
          "full_text",
          "description_text");
  private static final List<String> DATES =
      List.of(
          "versioncreated",
          "firstcreated",
          "version_created",
          "datePublished",
          "published",
          "published_at",
          "pubDate",
          "date_publish",
          "date",
          "created");
  private static final List<String> WRAPPERS =
      List.of("items", "articles", "entries", "results", "docs", "data", "item");

  private final ObjectMapper mapper;

  JsonReader(Limits limits) {
    this.mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maximumDepth())
                        .maxStringLength(limits.maximumBytes())
                        .build())
                .build());
  }

  void read(String text, DraftSink sink) throws RefusedCopyException {
    try {
      items(mapper.readTree(text), sink);
    } catch (IOException malformed) {
      throw new RefusedCopyException(
          RejectionCode.MALFORMED, "expected JSON, found " + firstLine(malformed));
    }
  }

  /** One object a line. */
  void readLines(String text, DraftSink sink) throws RefusedCopyException {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        items(mapper.readTree(line), sink);
      } catch (IOException malformed) {
        throw new RefusedCopyException(
            RejectionCode.MALFORMED,
            "expected JSON in line " + number + ", found " + firstLine(malformed));
      }
    }
  }

  private void items(JsonNode node, DraftSink sink) throws RefusedCopyException {
    if (node.isArray()) {
      for (JsonNode element : node) {
        items(element, sink);
      }
      return;
    }
    if (text(node, BODIES).isEmpty()) {
      for (String wrapper : WRAPPERS) {
        if (node.path(wrapper).isContainerNode()) {
          items(node.path(wrapper), sink);
          return;
        }
      }
    }
    if (node.isObject()) {
      sink.accept(draft(node));
    }
  }

  private static Draft draft(JsonNode node) {
    String body = text(node, BODIES);
    List<String> paragraphs =
        body.contains("</") || body.contains("<p>")
            ? HtmlReader.fragment(body)
            : PlainTextReader.paragraphs(body);
    return new Draft(
        text(node, TITLES),
        paragraphs,
        date(node),
        text(node, List.of("byline", "author", "authors", "creditline")),
        "",
        text(node, List.of("located", "dateline")),
        HtmlReader.language(text(node, List.of("language", "lang", "inLanguage"))),
        publisher(node),
        false);
  }

  private static PublicationTime date(JsonNode node) {
    for (String field : DATES) {
      PublicationTime time = Dates.parse(string(node.path(field)), "json:" + field);
      if (!time.equals(PublicationTime.UNKNOWN)) {
        return time;
      }
    }
    return PublicationTime.UNKNOWN;
  }

  private static PublisherData publisher(JsonNode node) {
    String status =
        text(node, List.of("pubstatus", "pubStatus", "status")).toLowerCase(Locale.ROOT);
    return new PublisherData(
        text(node, List.of("uri", "guid", "altids", "urn", "id")),
        text(node, List.of("version")),
        status.startsWith("cancel")
            ? PublisherData.Status.CANCELED
            : status.equals("withheld")
                ? PublisherData.Status.WITHHELD
                : PublisherData.Status.USABLE,
        text(node, List.of("embargoed", "embargo", "embargoeddate")),
        codes(node.path("subject"), "code", "qcode"),
        codes(node.path("place"), "code", "qcode"),
        codes(node.path("keywords"), "name", "value"),
        text(node, List.of("url", "link", "canonical_url")));
  }

  private static List<String> codes(JsonNode array, String... fields) {
    List<String> codes = new ArrayList<>();
    for (JsonNode entry : array) {
      String code = entry.isTextual() ? entry.asText() : text(entry, List.of(fields));
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static String text(JsonNode node, List<String> fields) {
    return fields.stream()
        .map(field -> string(node.path(field)))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  // ninjs 2 and 3 wrap texts in lists of objects with a value; authors may be lists of names.
  private static String string(JsonNode node) {
    if (node.isValueNode() && !node.isNull()) {
      return node.asText();
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(JsonReader::string)
          .filter(text -> !text.isBlank())
          .findFirst()
          .orElse("");
    }
    for (String field : List.of("value", "body", "nitf", "text", "name", "main", "content")) {
      if (node.has(field)) {
        return string(node.path(field));
      }
    }
    return "";
  }

  private static String firstLine(IOException malformed) {
    return String.valueOf(malformed.getMessage()).lines().findFirst().orElse("something else");
  }
}
