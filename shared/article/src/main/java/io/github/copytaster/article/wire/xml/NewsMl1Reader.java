package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.NoStory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A NewsML 1.x item. Its components nest freely, so a story is the smallest component that has both
 * a headline and text: an item may hold one story in several languages.
 */
final class NewsMl1Reader {

  private static final int DEEPEST = 8;

  private NewsMl1Reader() {}

  static void read(Element item, Element envelope, DraftSink sink) throws RefusedCopyException {
    DraftBuilder whole = new DraftBuilder();
    NewsMl1Metadata.item(whole, item, envelope);
    Optional<String> none = NoStory.byKind(Xml.attribute(item, "NewsItemType", "FormalName"));
    if (none.isPresent()) {
      sink.refuse(whole.guid(), RejectionCode.NO_ARTICLE, none.get());
      return;
    }
    List<Element> stories = new ArrayList<>();
    for (Element component : Xml.children(item, "NewsComponent")) {
      collect(component, stories, 0);
    }
    if (stories.isEmpty()) {
      sink.refuse(whole.guid(), RejectionCode.NO_ARTICLE, "an item without text");
      return;
    }
    for (int at = 0; at < stories.size(); at++) {
      DraftBuilder draft = new DraftBuilder();
      if (stories.size() > 1) {
        draft.guid(whole.guid() + "#" + part(stories.get(at), at));
      }
      story(draft, stories.get(at), item, envelope, sink);
    }
  }

  private static void story(
      DraftBuilder draft, Element story, Element item, Element envelope, DraftSink sink)
      throws RefusedCopyException {
    NewsMl1Metadata.component(draft, story, item);
    NewsMl1Metadata.item(draft, item, envelope);
    if (draft.title().isEmpty()) {
      draft.title(NewsMl1Content.title(story));
    }
    Optional<String> plan = NoStory.plan(NewsMl1Metadata.genres(item), draft.title());
    if (plan.isPresent()) {
      sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, plan.get());
      return;
    }
    List<Element> texts = NewsMl1Content.texts(story);
    Optional<Element> nitf = texts.size() == 1 ? Xml.first(texts.get(0), "nitf") : Optional.empty();
    if (nitf.isPresent()) {
      NitfReader.into(draft, nitf.get());
    } else {
      draft.story(joined(texts, draft.title()));
    }
    sink.accept(draft.build());
  }

  // A lead and a body in components of their own are one story.
  private static MarkedUpText joined(List<Element> texts, String title) {
    List<String> paragraphs = new ArrayList<>();
    List<DroppedText> dropped = new ArrayList<>();
    for (Element text : texts) {
      Element body = Xml.first(text, "body.content").or(() -> Xml.first(text, "body")).orElse(text);
      MarkedUpText part = MarkedUpText.of(body, title);
      paragraphs.addAll(part.paragraphs());
      dropped.addAll(part.dropped());
    }
    return new MarkedUpText(paragraphs, dropped);
  }

  // Each level looks through the whole of what is below it, so that levels must be few. Real items
  // have up to four.
  private static void collect(Element component, List<Element> stories, int level) {
    List<Element> inner =
        level == DEEPEST
            ? List.of()
            : Xml.children(component, "NewsComponent").stream()
                .filter(child -> NewsMl1Metadata.hasHeadline(child) && !texts(child).isEmpty())
                .toList();
    if (inner.isEmpty()) {
      if (!texts(component).isEmpty()) {
        stories.add(component);
      }
      return;
    }
    inner.forEach(child -> collect(child, stories, level + 1));
  }

  private static List<Element> texts(Element component) {
    return NewsMl1Content.texts(component);
  }

  private static String part(Element story, int number) {
    Set<String> names =
        new LinkedHashSet<>(
            List.of(
                story.attr("Duid"),
                story.attr("xml:lang"),
                Xml.attribute(story, "Language", "FormalName")));
    return names.stream()
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(String.valueOf(number + 1));
  }
}
