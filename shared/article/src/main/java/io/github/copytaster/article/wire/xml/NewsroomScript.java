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
import java.util.function.Predicate;
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
    if (Xml.tags(text) > MOST_TAGS) {
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
            .title(title(story))
            .byline(Bylines.names(field(story, "writer")))
            .guid(element(story, "storyid"))
            .published(FieldTimes.parse(field(story, "create-date"), "script:create-date"))
            .story(MarkedUpText.plain(String.join("\n\n", paragraphs)))
            .build());
  }

  // The first in reading order of what MOS and what iNews call so.
  private static String title(Element story) {
    return first(story, found -> isElement(found, "storyslug") || isField(found, "title"));
  }

  private static String element(Element story, String name) {
    return first(story, found -> isElement(found, name));
  }

  private static String field(Element story, String id) {
    return first(story, found -> isField(found, id));
  }

  private static boolean isElement(Element found, String name) {
    return found.normalName().equals(name);
  }

  // <f id=title>
  private static boolean isField(Element found, String id) {
    return isElement(found, "f") && found.attr("id").equals(id);
  }

  private static String first(Element story, Predicate<Element> wanted) {
    return story.getAllElements().stream()
        .filter(wanted)
        .map(found -> found.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
