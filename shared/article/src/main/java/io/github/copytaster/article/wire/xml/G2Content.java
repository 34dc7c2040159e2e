package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The renditions in a contentSet. */
final class G2Content {

  private static final Set<String> INLINE = Set.of("inlineXML", "inlineData");

  private G2Content() {}

  static boolean hasText(Element rendition) {
    return INLINE.contains(Xml.name(rendition))
        && !rendition.wholeText().isBlank()
        && rank(rendition) > 0;
  }

  /** Marked-up text before plain text; 0 if it is no text at all. */
  static int rank(Element rendition) {
    String type = rendition.attr("contenttype").toLowerCase(Locale.ROOT);
    if (type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/")) {
      return 0;
    }
    if (type.contains("nitf") || type.contains("html")) {
      return 3;
    }
    return Xml.name(rendition).equals("inlineXML") ? 2 : 1;
  }

  /** Without the teaser that metadata has too and the body only repeats as a class of its own. */
  static MarkedUpText withoutTeaser(MarkedUpText story, Element body, List<String> descriptions) {
    List<String> kept = new ArrayList<>(story.paragraphs());
    List<DroppedText> dropped = new ArrayList<>(story.dropped());
    for (Element teaser : body.select("p.teaser,p.abstract,p.summary")) {
      String text = Xml.line(teaser);
      if (kept.size() > 1 && descriptions.contains(text) && kept.remove(text)) {
        dropped.add(new DroppedText(text, "summary"));
      }
    }
    return new MarkedUpText(kept, dropped);
  }
}
