package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
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

  private static final List<String> HEADLINES =
      List.of(
          "headline",
          "headlines",
          "title",
          "webtitle",
          "hed",
          "titel",
          "titre",
          "titulo",
          "título",
          "titolo",
          "überschrift",
          "заголовок");
  // NewsAPI gives the first 200 signs: "… and will cos… [+2371 chars]".
  private static final Pattern CUT_OFF = Pattern.compile("\\[\\+?\\d{1,7} chars\\]$");

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
        || (FieldNames.hasTitle(fields)
            && BodyNames.of(fields).stream().map(fields::value).anyMatch(ItemReader::hasText));
  }

  private static boolean hasText(JsonNode value) {
    return !Texts.one(value).isBlank()
        || (value.isContainerNode() && !BodyTree.of(value).isEmpty());
  }

  /** A body field that holds an object with a headline and a body of its own, or a list of such. */
  Optional<JsonNode> wholeItem(Fields fields) {
    if (!fields.firstName(HEADLINES).isEmpty()) {
      return Optional.empty();
    }
    return BodyNames.of(fields).stream()
        .map(fields::value)
        .filter(value -> isWhole(value) || holdsWhole(value))
        .findFirst();
  }

  // Storyblok: {"story": {"name": …, "content": {"title": …, "body": …}}}
  private static boolean holdsWhole(JsonNode value) {
    Fields inner = new Fields(value);
    return inner.firstName(HEADLINES).isEmpty()
        && BodyNames.of(inner).stream().map(inner::value).anyMatch(ItemReader::isWhole);
  }

  /** Whether a value is an object with a headline and a body, or a list that begins with one. */
  static boolean isWhole(JsonNode value) {
    JsonNode first = value.isArray() ? value.path(0) : value;
    return first.isObject() && isStory(new Fields(first));
  }

  /** Whether an object has a headline and a body. */
  static boolean isStory(Fields inner) {
    return !inner.firstName(HEADLINES).isEmpty()
        && BodyNames.of(inner).stream().map(inner::value).anyMatch(ItemReader::hasText);
  }

  /** Reads it; gives the name of its format. */
  String read(Fields fields, DraftSink sink) throws RefusedCopyException {
    String format = JsonFormat.of(fields);
    DraftBuilder draft = new DraftBuilder();
    String titleField = Titles.field(fields);
    draft.title(MarkedUpText.html(Titles.of(fields), "").oneLine());
    JsonMetadata.into(draft, fields);
    draft.byline(Authors.byline(fields));
    draft.published(Published.of(fields));
    Optional<String> none = noStory(fields, draft.title());
    if (none.isPresent()) {
      sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, none.get());
      return format;
    }
    for (String name : BodyNames.ofItem(fields)) {
      MarkedUpText story = body.read(fields.value(name), draft.title());
      if (!story.paragraphs().isEmpty() && !isCutOff(story)) {
        sink.accept(draft.story(Lead.before(story, fields, draft.title())).build());
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
}
