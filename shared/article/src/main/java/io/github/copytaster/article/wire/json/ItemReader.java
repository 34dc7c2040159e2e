package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.NoStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One item of JSON. Formats differ in the names of their fields and agree on what fields there are,
 * so one list of names per meaning, best first, reads ninjs 1 to 3, AP's, dpa's, Superdesk's,
 * schema.org's and what newsrooms write themselves.
 */
final class ItemReader {

  private static final List<String> HEADLINES = List.of("headline", "headlines", "title");
  // Seconds of delay between versions matter less than that a correction is newer than its story.
  private static final List<String> DATES =
      List.of(
          "versioncreated",
          "firstcreated",
          "datepublished",
          "firstpublished",
          "publishedat",
          "published",
          "publisheddate",
          "publicationdate",
          "pubdate",
          "publishdate",
          "datepublish",
          "displaydate",
          "webpublicationdate",
          "contentcreated",
          "datetime",
          "date",
          "timestamp",
          "createdat",
          "created",
          "datecreated",
          "updated",
          "updatedat",
          "datemodified",
          "postdate",
          "createdutc",
          "timepublished",
          "fecha",
          "datum",
          "data",
          "дата");

  private static final String[] AUTHORS = {
    "author", "authors", "creator", "authorname", "writer", "autor", "auteur", "autore"
  };

  // NewsAPI gives the first 200 signs: "… and will cos… [+2371 chars]".
  private static final Pattern CUT_OFF = Pattern.compile("\\[\\+\\d{1,7} chars\\]$");

  private final Body body;

  ItemReader(Body body) {
    this.body = body;
  }

  /** Whether an object is an item itself, and no wrapper of items. */
  boolean isItem(Fields fields) {
    return FieldNames.BODIES.stream()
            .map(fields::value)
            .anyMatch(value -> !Texts.one(value).isBlank() || isList(value))
        || fields.has("headline")
        || fields.has("headlines")
        || (!fields.firstName(HEADLINES).isEmpty() && hasBodyTree(fields));
  }

  private static boolean hasBodyTree(Fields fields) {
    return FieldNames.BODIES.stream()
        .map(fields::value)
        .anyMatch(value -> value.isContainerNode() && !BodyTree.of(value).isEmpty());
  }

  /** A body field that holds an object with a headline and a body of its own, or a list of such. */
  Optional<JsonNode> wholeItem(Fields fields) {
    if (!fields.firstName(HEADLINES).isEmpty()) {
      return Optional.empty();
    }
    return FieldNames.BODIES.stream().map(fields::value).filter(ItemReader::isWhole).findFirst();
  }

  private static boolean isWhole(JsonNode value) {
    JsonNode first = value.isArray() ? value.path(0) : value;
    return first.isObject() && isStory(new Fields(first));
  }

  /** Whether an object has a headline and a body. */
  static boolean isStory(Fields inner) {
    return !inner.firstName(HEADLINES).isEmpty() && !inner.firstName(FieldNames.BODIES).isEmpty();
  }

  /** Reads it; gives the name of its format. */
  String read(Fields fields, DraftSink sink) throws RefusedCopyException {
    String format = JsonFormat.of(fields);
    DraftBuilder draft = new DraftBuilder();
    String titleField = fields.firstName(FieldNames.TITLES);
    draft.title(
        MarkedUpText.html(fields.text(FieldNames.TITLES.toArray(String[]::new)), "").oneLine());
    JsonMetadata.into(draft, fields);
    draft.byline(Bylines.names(byline(fields)));
    draft.published(published(fields));
    Optional<String> none = noStory(fields, draft.title());
    if (none.isPresent()) {
      sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, none.get());
      return format;
    }
    for (String name : FieldNames.BODIES) {
      MarkedUpText story = body.read(fields.value(name), draft.title());
      if (!story.paragraphs().isEmpty() && !isCutOff(story)) {
        sink.accept(draft.story(story).build());
        return format.equals(JsonFormat.OTHER)
            ? "json (" + titleField + ", " + fields.written(name) + ")"
            : format;
      }
    }
    sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, shell(fields));
    return format;
  }

  private static boolean isCutOff(MarkedUpText story) {
    String last = story.paragraphs().get(story.paragraphs().size() - 1);
    return last.endsWith("chars]") && CUT_OFF.matcher(last).find();
  }

  private static boolean isList(JsonNode value) {
    return value.isArray() && value.path(0).isObject() && !Texts.one(value).isBlank();
  }

  private static Optional<String> noStory(Fields fields, String title) {
    List<String> genres = new ArrayList<>(fields.texts("genre", "genres", "genrenames"));
    genres.addAll(fields.texts("profile"));
    return NoStory.byKind(fields.text("type", "@type", "contenttype"))
        .or(() -> NoStory.plan(genres, title));
  }

  private static String shell(Fields fields) {
    boolean elsewhere = fields.has("renditions") || fields.has("associations");
    boolean summary =
        fields.names().stream().anyMatch(name -> Fields.plain(name).startsWith("description"));
    String names = String.join(", ", fields.names());
    return (elsewhere
            ? "an item whose text is elsewhere"
            : summary ? "a description without a body" : "an object without a body")
        + (names.isEmpty() ? "; it has no fields" : "; its fields are ")
        + names.substring(0, Math.min(names.length(), 300));
  }

  private static String byline(Fields fields) {
    String line = fields.text("byline", "by", "bylines");
    if (!line.isEmpty()) {
      return line;
    }
    List<String> authors = fields.texts(AUTHORS);
    return String.join(", ", authors.isEmpty() ? credits(fields) : authors);
  }

  // Arc: {"credits": {"by": [{"name": …}]}}
  private static List<String> credits(Fields fields) {
    return new Fields(fields.value("credits")).texts("by");
  }

  private static PublicationTime published(Fields fields) {
    for (String name : DATES) {
      String written = fields.firstName(List.of(name));
      PublicationTime time = Dates.parse(Texts.one(fields.value(name)), "json:" + written);
      if (!time.equals(PublicationTime.UNKNOWN)) {
        return time;
      }
    }
    return PublicationTime.UNKNOWN;
  }
}
