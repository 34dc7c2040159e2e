package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Elements of a body that stand beside the story: pictures, links to other stories, posts from
 * elsewhere. They are left out, and their words are kept with the reason.
 */
final class SideElement {

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("image", "caption"),
          Map.entry("photo", "caption"),
          Map.entry("picture", "caption"),
          Map.entry("video", "caption"),
          Map.entry("audio", "caption"),
          Map.entry("gallery", "caption"),
          Map.entry("media", "caption"),
          Map.entry("byline", "byline"),
          Map.entry("table", "table"),
          Map.entry("interstitiallink", "link"),
          Map.entry("linklist", "link"),
          Map.entry("storylink", "link"),
          Map.entry("embed", "embed"),
          Map.entry("customembed", "embed"),
          Map.entry("oembedresponse", "embed"),
          Map.entry("social", "embed"),
          Map.entry("tweet", "embed"),
          Map.entry("ad", "advertisement"),
          Map.entry("advertisement", "advertisement"),
          Map.entry("divider", "separator"),
          Map.entry("delimiter", "separator"),
          Map.entry("horizontalrule", "separator"));
  private static final List<String> WORDS =
      List.of("content", "text", "caption", "subtitle", "description", "title", "alttext", "alt");
  private static final int DEEPEST = 6;

  private SideElement() {}

  static boolean is(String type) {
    return REASONS.containsKey(type);
  }

  /** The words of such an element, or its address where it has none; empty if it has neither. */
  static Optional<DroppedText> dropped(String type, JsonNode element) {
    String reason = REASONS.getOrDefault(type, "embed");
    Set<String> words = new LinkedHashSet<>();
    if (reason.equals("table")) {
      leaves(element, words, 0);
      words.remove(element.path("type").asText());
    } else {
      words(element, words, 0);
    }
    String text = String.join(" ", words);
    if (text.isBlank()) {
      text = new Fields(element).text("url", "href");
    }
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new DroppedText(PlainText.oneLine(text), reason));
  }

  private static void words(JsonNode element, Set<String> words, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (element.isArray()) {
      element.forEach(entry -> words(entry, words, depth + 1));
      return;
    }
    Fields fields = new Fields(element);
    for (String name : WORDS) {
      JsonNode value = fields.value(name);
      if (value.isTextual()) {
        add(value.asText(), words);
      }
    }
    words(fields.value("items"), words, depth + 1);
    words(fields.value("data"), words, depth + 1);
  }

  private static void leaves(JsonNode node, Set<String> words, int depth) {
    if (node.isValueNode()) {
      add(node.isNull() ? "" : node.asText(), words);
    } else if (depth <= DEEPEST) {
      node.forEach(inner -> leaves(inner, words, depth + 1));
    }
  }

  private static void add(String source, Set<String> words) {
    String text = MarkedUpText.html(source, "").oneLine();
    if (!text.isBlank()) {
      words.add(text);
    }
  }
}
