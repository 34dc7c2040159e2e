package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
          "paragraph",
          "p",
          "txt",
          "markdown",
          "bodyhtml",
          "#text",
          "$t",
          "_",
          "__cdata");
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
          "root",
          "paragraph",
          "p",
          "model",
          "props",
          "contentblocks",
          "bodyblocks",
          "textblocks",
          "storyelements",
          "objects",
          "texttypedata",
          "components",
          "fields",
          "value");
  // What an object of unknown fields has beside its text.
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:.*meta.*|links?|.*images?|media|tags?|.*authors?|credits?|styles?|marks|.*maps?|.*ranges"
              + "|additional.*|related.*|spans|config|settings|.*ids?|refs?|comments?|.*data)");
  private static final int PROSE = 8;
  // What holds the words of one paragraph in pieces, by the marks they carry.
  private static final Set<String> PARAGRAPHS =
      Set.of("paragraph", "p", "heading", "header", "block", "listitem", "h1", "h2", "h3", "h4");
  private static final Pattern SHARED = Pattern.compile("(?<=.)(?:block|element|component)$");
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
    String last = Texts.one(node);
    piece(last);
    if (last.isBlank()) {
      unknown(node, depth);
    }
  }

  // Names that nobody knows: {"0": "…", "1": "…"}, {"de": {"rich": {"paragraphs": …}}}. What lies
  // deeper is looked through, and a text is taken if it is a sentence.
  private void unknown(JsonNode node, int depth) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (ASIDE.matcher(Fields.plain(field.getKey())).matches()) {
        continue;
      }
      if (value.isContainerNode()) {
        walk(value, depth + 1);
      } else if (value.isTextual() && Words.count(value.textValue()) >= PROSE) {
        piece(value.textValue());
      }
    }
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

  /**
   * The type of an element, by its plain name ("raw_html" is "rawhtml"), without what all types of
   * one editor share ("core/image" and "ImageBlock" are "image"), or "".
   */
  static String type(Fields fields) {
    String said =
        fields.text(
            "type", "nodetype", "blocktype", "role", "typename", "elementtype", "component", "tag");
    String type = Fields.plain(said.substring(said.lastIndexOf('/') + 1));
    return SHARED.matcher(type).replaceFirst("");
  }
}
