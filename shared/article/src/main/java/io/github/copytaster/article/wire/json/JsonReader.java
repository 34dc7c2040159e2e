package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.xml.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON copy: finds the items, in whatever they are wrapped, and has each read. */
public final class JsonReader {

  // What wraps items, by plain name: feeds, AP ("data.item"), Elasticsearch ("hits.hits._source"),
  // Superdesk ("_items"), JSON-LD ("@graph"), Diffbot ("objects"), OData ("value").
  private static final List<String> WRAPPERS =
      List.of(
          "items",
          "item",
          "articles",
          "article",
          "entries",
          "results",
          "docs",
          "documents",
          "stories",
          "posts",
          "news",
          "hits",
          "source",
          "response",
          "data",
          "feed",
          "rows",
          "@graph",
          "newsitems",
          "payload",
          "objects",
          "nodes",
          "edges",
          "node",
          "value",
          "children",
          "messages");
  private static final List<String> MESSAGES =
      List.of("body", "message", "payload", "value", "data", "detail");
  private static final int DEEPEST = 6;

  private final JsonItems items;
  private final ItemReader reader;
  private final EmbeddedJson embedded;

  public JsonReader(Limits limits) {
    this.items = new JsonItems(limits);
    this.embedded = new EmbeddedJson(items);
    this.reader = new ItemReader(new Body(new XmlReader(limits), items));
  }

  /**
   * Reads one text.
   *
   * @return its format by its first item: "ninjs", "ap-media-json", "dpa-digitalwires", or for
   *     other JSON the fields that were taken: "json (Headline, Body)"
   * @throws RefusedCopyException if it is not JSON or over a limit
   */
  public String read(String text, DraftSink sink) throws RefusedCopyException {
    Formats formats = new Formats();
    SampledItems sampled = new SampledItems(node -> item(node, Optional.empty(), sink, formats, 0));
    try {
      items.read(JsonDays.yearFirst(text), sampled);
    } catch (RefusedCopyException broken) {
      // A file that breaks off still has the items before.
      sampled.end();
      throw broken;
    }
    sampled.end();
    return formats.first();
  }

  /** Reads one item, whatever it was written in; gives its format as {@link #read} does. */
  public String readItem(JsonNode item, DraftSink sink) throws RefusedCopyException {
    return reader.read(new Fields(item), sink);
  }

  /**
   * Reads one JSON text a line. A line that is no JSON is refused alone.
   *
   * @return "json-lines" and the format of the first item
   * @throws RefusedCopyException if a limit on the whole file is passed
   */
  public String readLines(String written, DraftSink sink) throws RefusedCopyException {
    String text = JsonDays.yearFirst(written);
    Optional<String> writers = writers(text);
    Formats formats = new Formats();
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      number++;
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String object = object(text.substring(start, end));
      if (!object.isEmpty()) {
        JsonItems.Taker taker =
            node -> item(UnnamedWriters.named(node, writers), Optional.empty(), sink, formats, 0);
        line(object, number, sink, taker);
      }
      start = end + 1;
    }
    return "json-lines: " + formats.first();
  }

  // The first lines alone; what is wrong with one is told when it is read.
  private Optional<String> writers(String text) {
    List<JsonNode> sample = new ArrayList<>();
    text.lines()
        .map(JsonReader::object)
        .filter(object -> !object.isEmpty())
        .limit(UnnamedWriters.SAMPLE)
        .forEach(
            object -> {
              try {
                items.read(object, sample::add);
              } catch (RefusedCopyException stray) {
                sample.add(MissingNode.getInstance());
              }
            });
    return UnnamedWriters.field(sample);
  }

  // Some write a list with an object on each line.
  private static String object(String line) {
    String bare = line.strip();
    String object = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    return object.equals("[") || object.equals("]") ? "" : object;
  }

  private void line(String object, int number, DraftSink sink, JsonItems.Taker taker)
      throws RefusedCopyException {
    try {
      items.read(object, taker);
    } catch (RefusedCopyException refused) {
      if (refused.code() == RejectionCode.TOO_MANY_ITEMS) {
        throw refused;
      }
      sink.refuse("line " + number, refused.code(), refused.reason());
    }
  }

  private static Optional<String> writers(JsonNode list) {
    List<JsonNode> entries = new ArrayList<>();
    list.forEach(entries::add);
    return UnnamedWriters.field(entries);
  }

  // "around" is what holds this one object and no other.
  private void item(
      JsonNode node, Optional<Fields> around, DraftSink sink, Formats formats, int depth)
      throws RefusedCopyException {
    if (node.isArray()) {
      Optional<String> writers = writers(node);
      for (JsonNode entry : node) {
        item(
            UnnamedWriters.named(entry, writers),
            node.size() == 1 ? around : Optional.empty(),
            sink,
            formats,
            depth);
      }
      return;
    }
    if (!node.isObject()) {
      sink.refuse("", RejectionCode.NO_ARTICLE, "a JSON value that is no object");
      return;
    }
    List<JsonNode> rows = Columns.rows(node);
    if (rows.isEmpty() && depth < DEEPEST && isKeyed(node)) {
      node.forEach(rows::add);
    }
    if (!rows.isEmpty()) {
      for (JsonNode row : rows) {
        item(row, Optional.empty(), sink, formats, DEEPEST);
      }
      return;
    }
    Fields own = new Fields(node);
    Optional<JsonNode> inner = depth == DEEPEST ? Optional.empty() : inner(own);
    Fields fields = around.map(own::within).orElse(own);
    if (inner.isPresent()) {
      item(inner.get(), Optional.of(fields), sink, formats, depth + 1);
      return;
    }
    formats.note(reader.read(fields, sink));
  }

  // "story" and "content" hold a text in most formats, and in some a whole item.
  private Optional<JsonNode> inner(Fields fields) throws RefusedCopyException {
    Optional<JsonNode> message = FieldNames.hasTitle(fields) ? Optional.empty() : message(fields);
    Optional<JsonNode> whole = message.isPresent() ? message : reader.wholeItem(fields);
    if (whole.isPresent() || reader.isItem(fields)) {
      return whole;
    }
    return wrapped(fields).or(() -> onlyObject(fields)).or(() -> holdingStories(fields));
  }

  // Queues and logs carry an item as a text: SQS, SNS, Kafka.
  private Optional<JsonNode> message(Fields fields) throws RefusedCopyException {
    for (String name : MESSAGES) {
      JsonNode text = fields.value(name);
      Optional<JsonNode> found = text.isTextual() ? embedded.in(text.asText()) : Optional.empty();
      if (found.filter(ItemReader::isWhole).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  // Sanity's "result", and what else a newsroom calls its list or its story.
  private static Optional<JsonNode> holdingStories(Fields fields) {
    return fields.plainNames().stream().map(fields::value).filter(ItemReader::isWhole).findFirst();
  }

  // Stories by their ids: {"1001": {"headline": …, "body": …}, "1002": …}.
  private static boolean isKeyed(JsonNode node) {
    if (node.size() < 2) {
      return false;
    }
    for (JsonNode entry : node) {
      if (!entry.isObject() || !ItemReader.isStory(new Fields(entry))) {
        return false;
      }
    }
    return true;
  }

  // A wrapper of a newsroom's own naming: all there is in it is one object.
  private static Optional<JsonNode> onlyObject(Fields fields) {
    List<String> names = fields.names();
    return names.size() == 1
        ? Optional.of(fields.value(Fields.plain(names.get(0)))).filter(JsonReader::holdsObjects)
        : Optional.empty();
  }

  private static boolean holdsObjects(JsonNode value) {
    return value.isObject() || (value.isArray() && value.path(0).isObject());
  }

  private static Optional<JsonNode> wrapped(Fields fields) {
    return WRAPPERS.stream().map(fields::value).filter(JsonReader::holdsObjects).findFirst();
  }

  /** The format of the first item. */
  private static final class Formats {
    private String first = "json";
    private boolean known;

    void note(String format) {
      first = known ? first : format;
      known = true;
    }

    String first() {
      return first;
    }
  }
}
