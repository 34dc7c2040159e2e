package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.FieldTimes;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Scripts of broadcasters' newsroom systems: what MOS sends to prompters ({@code roStorySend}) and
 * what iNews exports (NSML, which is SGML: its attributes have no quotation marks). Directions to
 * the studio stand between the sentences and are not spoken.
 */
public final class NewsroomScript {

  private static final Pattern ROOT = Pattern.compile("(?i)<(?:nsml|mos)[\\s>]");
  private static final Pattern STORY = Pattern.compile("(?i)<(?:storybody|story)[\\s>]");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "pi",
          "cc",
          "storyitem",
          "storypresenter",
          "storypresenterrr",
          "ap",
          "mosexternalmetadata");
  private static final Set<String> STORIES = Set.of("rostorysend", "nsml");
  private static final int MOST_TAGS = 50_000;

  private NewsroomScript() {}

  /** Whether text that begins with its first element is one that holds a story. */
  public static boolean accepts(String text) {
    return ROOT.matcher(text).lookingAt() && STORY.matcher(text).find();
  }

  /**
   * Reads each story.
   *
   * @return "newsroom-script"
   * @throws RefusedCopyException if there are too many tags or items
   */
  public static String read(String text, DraftSink sink) throws RefusedCopyException {
    if (text.chars().filter(sign -> sign == '<').count() > MOST_TAGS) {
      throw new RefusedCopyException(
          RejectionCode.TOO_LARGE,
          "expected at most " + MOST_TAGS + " tags in a script, found more");
    }
    Document tree = Parser.xmlParser().parseInput(text, "");
    for (Element element : tree.getAllElements()) {
      if (STORIES.contains(element.normalName())) {
        story(element, sink);
      }
    }
    return "newsroom-script";
  }

  private static void story(Element story, DraftSink sink) throws RefusedCopyException {
    for (Element element : story.getAllElements()) {
      if (DIRECTIONS.contains(element.normalName())) {
        element.remove();
      }
    }
    List<String> paragraphs =
        story.getAllElements().stream()
            .filter(element -> element.normalName().equals("p"))
            .map(element -> element.text().strip())
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    DraftBuilder draft = new DraftBuilder();
    sink.accept(
        draft
            .title(first(story, "storyslug", "title"))
            .byline(Bylines.names(first(story, "", "writer")))
            .guid(first(story, "storyid", ""))
            .published(FieldTimes.parse(first(story, "", "create-date"), "script:create-date"))
            .story(MarkedUpText.plain(String.join("\n\n", paragraphs)))
            .build());
  }

  // An element of that name, or a field with that id: <f id=title>.
  private static String first(Element story, String element, String field) {
    return story.getAllElements().stream()
        .filter(
            found ->
                found.normalName().equals(element)
                    || (found.normalName().equals("f")
                        && !field.isEmpty()
                        && found.attr("id").equals(field)))
        .map(found -> found.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
