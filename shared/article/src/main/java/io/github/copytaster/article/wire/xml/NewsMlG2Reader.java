package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.NoStory;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A NewsML-G2 item: alone, in a news message, or beside the package that orders it. */
final class NewsMlG2Reader {

  private NewsMlG2Reader() {}

  static void read(Element item, DraftSink sink) throws RefusedCopyException {
    String guid = item.attr("guid");
    DraftBuilder draft = new DraftBuilder();
    G2Metadata.into(draft, item);
    String kind = Xml.attribute(item, "itemClass", "qcode");
    Optional<String> none =
        NoStory.byKind(kind).or(() -> NoStory.plan(G2Metadata.genres(item), draft.title()));
    if (none.isPresent()) {
      sink.refuse(guid, RejectionCode.NO_ARTICLE, none.get());
      return;
    }
    Optional<Element> contents = Xml.child(item, "contentSet");
    if (contents.isEmpty() || !hasText(contents.get())) {
      sink.refuse(guid, RejectionCode.NO_ARTICLE, shell(item));
      return;
    }
    if (Xml.first(contents.get(), "eventDetails").isPresent()) {
      sink.refuse(guid, RejectionCode.NO_ARTICLE, "an event");
      return;
    }
    content(draft, item, contents.get());
    sink.accept(draft.build());
  }

  /** An item of another class: it orders, explains or plans, and tells nothing. */
  static void refuse(Element item, String found, DraftSink sink) throws RefusedCopyException {
    sink.refuse(item.attr("guid"), RejectionCode.NO_ARTICLE, found);
  }

  private static boolean hasText(Element contents) {
    return contents.children().stream().anyMatch(G2Content::hasText);
  }

  private static String shell(Element item) {
    int elsewhere =
        Xml.child(item, "contentSet")
            .map(set -> Xml.children(set, "remoteContent").size())
            .orElse(0);
    return elsewhere == 0
        ? "an empty shell"
        : "an item whose content is elsewhere (" + elsewhere + " references)";
  }

  // The contents of one set are renditions of one story: the best is taken, never two.
  private static void content(DraftBuilder draft, Element item, Element contents) {
    List<Element> renditions = contents.children().stream().filter(G2Content::hasText).toList();
    Element best = renditions.get(0);
    for (Element rendition : renditions) {
      if (G2Content.rank(rendition) > G2Content.rank(best)) {
        best = rendition;
      }
    }
    Optional<Element> nitf = Xml.first(best, "nitf");
    if (nitf.isPresent()) {
      NitfReader.into(draft, nitf.get());
      return;
    }
    Element body = Xml.first(best, "body").orElse(best);
    MarkedUpText story = MarkedUpText.of(body, draft.title());
    draft.story(G2Content.withoutTeaser(story, body, G2Metadata.descriptions(item)));
  }
}
