package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Words;
import io.github.copytaster.article.wire.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The story in the state that a page hands to its own program, Next.js's {@code __NEXT_DATA__}: the
 * longest body beside a headline that is the page's. Teasers of other stories stand there, too.
 */
public final class ApplicationState {

  private static final int MOST_VALUES = 50_000;
  private static final int SHORTEST_HEADLINE = 10;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final MarkedUpText NONE = new MarkedUpText(List.of(), List.of());

  private final JsonItems items;
  private final Body body;

  public ApplicationState(Limits limits) {
    this.items = new JsonItems(limits);
    this.body = new Body(new XmlReader(limits), items);
  }

  /**
   * The story, without paragraphs if there is none, or if the state is no JSON or over a limit.
   *
   * @param state a JSON object
   * @param title of the page
   */
  public MarkedUpText story(String state, String title) {
    String wanted = normal(title);
    Longest longest = new Longest();
    try {
      items.read(state, root -> search(root, wanted, title, longest));
    } catch (RefusedCopyException unreadable) {
      return longest.story; // a page with broken data is still a page
    }
    return longest.story;
  }

  private void search(JsonNode root, String wanted, String title, Longest longest)
      throws RefusedCopyException {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_VALUES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject() && isHeaded(node, wanted)) {
        Fields fields = new Fields(node);
        for (String name : FieldNames.BODIES) {
          longest.offer(body.read(fields.value(name), title));
        }
      }
      node.forEach(
          inner -> {
            if (inner.isContainerNode()) {
              open.add(inner);
            }
          });
    }
  }

  private static boolean isHeaded(JsonNode node, String wanted) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if ((value.isTextual() || value.isObject())
          && FieldNames.TITLES.contains(Fields.plain(field.getKey()))) {
        String headline = normal(Texts.one(value));
        if (headline.length() >= SHORTEST_HEADLINE && wanted.contains(headline)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String normal(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The longest of the stories that were found. */
  private static final class Longest {
    private MarkedUpText story = NONE;
    private int words;

    void offer(MarkedUpText other) {
      int count = Words.count(other.paragraphs());
      if (count > words) {
        words = count;
        story = other;
      }
    }
  }
}
