package io.github.copytaster.article.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The content items of a NewsML 1.x component. */
final class NewsMl1Content {

  private static final Set<String> BODIES = Set.of("", "main", "body", "text", "short", "article");
  private static final Set<String> LEADS = Set.of("lead", "lede", "introduction");
  private static final Set<String> TITLES = Set.of("title", "headline");

  private NewsMl1Content() {}

  /**
   * The text of a story: its lead, if it stands in a component of its own, and its first body.
   * Further bodies say the same in another format.
   */
  static List<Element> texts(Element component) {
    List<Element> texts = new ArrayList<>();
    Optional<Element> body = first(component, BODIES);
    body.ifPresent(
        found -> {
          first(component, LEADS).ifPresent(texts::add);
          texts.add(found);
        });
    return texts;
  }

  /** The title that a component of its own gives, or "". */
  static String title(Element component) {
    return first(component, TITLES).map(Xml::line).orElse("");
  }

  private static Optional<Element> first(Element component, Set<String> roles) {
    return Xml.all(component, "DataContent").stream()
        .filter(content -> !content.wholeText().isBlank())
        .filter(content -> roles.contains(role(content, component)))
        .filter(NewsMl1Content::isText)
        .findFirst();
  }

  // The role of the nearest component above that has one.
  private static String role(Element content, Element limit) {
    for (Element above = content.parent(); above != null; above = above.parent()) {
      Optional<Element> role = Xml.child(above, "Role");
      if (role.isPresent()) {
        return role.get().attr("FormalName").toLowerCase(Locale.ROOT);
      }
      if (above.equals(limit)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isText(Element content) {
    Element item = content.parent();
    if (item == null) {
      return true;
    }
    String media = Xml.attribute(item, "MediaType", "FormalName").toLowerCase(Locale.ROOT);
    String mime = Xml.attribute(item, "MimeType", "FormalName").toLowerCase(Locale.ROOT);
    return !Set.of("photo", "graphic", "video", "audio", "image").contains(media)
        && !mime.startsWith("image/")
        && !mime.equals("text/css");
  }
}
