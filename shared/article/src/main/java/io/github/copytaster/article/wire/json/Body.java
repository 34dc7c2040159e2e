package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.xml.XmlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The story in a body field: text, HTML, NITF, a list of paragraphs, renditions of one story, or an
 * editor's tree that a database keeps as a text.
 */
final class Body {

  private final XmlReader xml;
  private final EmbeddedJson embedded;

  Body(XmlReader xml, JsonItems items) {
    this.xml = xml;
    this.embedded = new EmbeddedJson(items);
  }

  /** The story of a field's value; empty if there is none. */
  MarkedUpText read(JsonNode value, String title) throws RefusedCopyException {
    Optional<JsonNode> tree = value.isTextual() ? embedded.in(value.asText()) : Optional.empty();
    if (tree.isPresent()) {
      return read(tree.get(), title);
    }
    if (value.isValueNode()) {
      return read(Texts.one(value), title);
    }
    Optional<JsonNode> rendition = value.isArray() ? bestRendition(value) : Optional.empty();
    if (rendition.isPresent()) {
      return read(Texts.one(rendition.get()), title);
    }
    BodyTree pieces = BodyTree.of(value);
    MarkedUpText story = read(pieces.source(), title);
    List<DroppedText> dropped = new ArrayList<>(story.dropped());
    dropped.addAll(pieces.dropped());
    return new MarkedUpText(story.paragraphs(), dropped);
  }

  private MarkedUpText read(String source, String title) throws RefusedCopyException {
    String start = source.substring(0, Math.min(source.length(), 400));
    if (start.contains("<nitf")) {
      Optional<Draft> nitf = xml.nitf(source);
      if (nitf.isPresent()) {
        return new MarkedUpText(nitf.get().paragraphs(), nitf.get().dropped());
      }
    }
    return MarkedUpText.html(source, title);
  }

  // ninjs 2 and 3: bodies of one story, told apart by role and content type. Of Apple News, whose
  // components have a role too, several are "body".
  private static Optional<JsonNode> bestRendition(JsonNode array) {
    JsonNode best = array;
    int rank = 0;
    Set<String> kinds = new HashSet<>();
    for (JsonNode body : array) {
      String type =
          Fields.plain(body.path("contenttype").asText() + body.path("contentType").asText());
      String kind = Fields.plain(body.path("role").asText()) + type;
      if (kind.isEmpty() || Texts.one(body).isBlank()) {
        continue;
      }
      if (!kinds.add(kind)) {
        return Optional.empty();
      }
      int found = kind.contains("html") ? 3 : kind.contains("nitf") ? 2 : 1;
      if (found > rank) {
        rank = found;
        best = body;
      }
    }
    return rank > 0 ? Optional.of(best) : Optional.empty();
  }
}
