package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The pieces of a body that is a tree: Arc's elements, the blocks of editors (Draft.js, Editor.js,
 * ProseMirror, Portable Text), sections with a heading each, or paragraphs in an object.
 */
final class BodyTree {

  private static final List<String> HEADINGS = List.of("heading", "subheading", "title");
  // The text of an object, its best form first: one of them, for they are renditions of one text.
  private static final List<String> TEXTS =
      List.of(
          "html",
          "rendered",
          "value",
          "text",
          "main",
          "basic",
          "@value",
          "content",
          "body",
          "literal",
          "paragraph");
  private static final List<String> CHILDREN =
      List.of(
          "paragraphs",
          "blocks",
          "sections",
          "contentelements",
          "elements",
          "children",
          "items",
          "content",
          "data",
          "body",
          "text",
          "nodes",
          "root");
  // What holds the words of one paragraph in pieces, by the marks they carry.
  private static final Set<String> PARAGRAPHS =
      Set.of("paragraph", "p", "heading", "header", "block", "listitem", "h1", "h2", "h3", "h4");
  private static final int DEEPEST = 12;

  private final List<String> pieces = new ArrayList<>();
  private final List<DroppedText> dropped = new ArrayList<>();

  private BodyTree() {}

  static BodyTree of(JsonNode value) {
    BodyTree tree = new BodyTree();
    tree.walk(value, 0);
    return tree;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** What was left out: captions, links to other stories, embedded posts. */
  List<DroppedText> dropped() {
    return dropped;
  }

  /** All pieces as one source: HTML if any of them is, otherwise paragraphs of plain text. */
  String source() {
    if (pieces.stream().noneMatch(MarkedUpText::isMarkup)) {
      return String.join("\n\n", pieces);
    }
    StringBuilder html = new StringBuilder();
    for (String piece : pieces) {
      boolean markup = MarkedUpText.isMarkup(piece);
      html.append("<div>").append(markup ? piece : piece.replace("\n\n", "</div><div>"));
      html.append("</div>");
    }
    return html.toString();
  }

  private void walk(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isValueNode()) {
      piece(node.isNull() ? "" : node.asText());
    } else if (node.isArray()) {
      node.forEach(entry -> walk(entry, depth + 1));
    } else {
      object(new Fields(node), node, depth);
    }
  }

  private void object(Fields fields, JsonNode node, int depth) {
    String type = type(fields);
    if (SideElement.is(type)) {
      SideElement.dropped(type, node).ifPresent(dropped::add);
      return;
    }
    for (String name : TEXTS) {
      JsonNode text = fields.value(name);
      if (text.isValueNode() && !Texts.one(text).isBlank()) {
        headings(fields);
        piece(text.asText());
        return;
      }
    }
    for (String name : CHILDREN) {
      JsonNode children = fields.value(name);
      if (!children.isEmpty()) {
        headings(fields);
        children(children, PARAGRAPHS.contains(type), depth);
        return;
      }
    }
    // {"name": …}: the last of what Texts takes for a text.
    piece(Texts.one(node));
  }

  private void children(JsonNode children, boolean inParagraph, int depth) {
    if (inParagraph && children.isArray() && Spans.areAll(children)) {
      piece(Spans.joined(children));
      return;
    }
    walk(children, depth + 1);
  }

  private void headings(Fields fields) {
    HEADINGS.stream()
        .map(fields::value)
        .filter(JsonNode::isTextual)
        .forEach(heading -> piece(heading.asText()));
  }

  private void piece(String text) {
    if (!text.isBlank()) {
      pieces.add(text);
    }
  }

  /** The type of an element, by its plain name ("raw_html" is "rawhtml"), or "". */
  static String type(Fields fields) {
    return Fields.plain(fields.text("type", "nodetype", "blocktype", "role"));
  }
}
