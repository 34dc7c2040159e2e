package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An entry of an Atom feed, 0.3 or 1.0. */
final class AtomReader {

  private static final List<String> DATES =
      List.of("published", "issued", "created", "updated", "modified");

  private AtomReader() {}

  static void read(Element entry, Element feed, DraftSink sink) throws RefusedCopyException {
    DraftBuilder draft = new DraftBuilder();
    draft
        .title(FeedText.line(text(entry, "title")))
        .guid(text(entry, "id"))
        .byline(Bylines.names(author(entry)))
        .byline(Bylines.names(author(feed)))
        .url(link(entry))
        .language(entry.attr("xml:lang"))
        .language(feed.attr("xml:lang"));
    for (String name : DATES) {
      draft.published(Dates.parse(text(entry, name), "atom:" + name));
    }
    for (Element category : Xml.children(entry, "category")) {
      draft.keyword(category.attr("term"));
    }
    Optional<Element> nitf = nitf(entry);
    if (nitf.isPresent()) {
      sink.accept(inside(nitf.get(), draft.build()));
      return;
    }
    MarkedUpText content = body(entry, "content", draft.title());
    if (!content.paragraphs().isEmpty()) {
      sink.accept(draft.story(content).build());
      return;
    }
    FeedText.offerTeaser(draft, body(entry, "summary", draft.title()), sink);
  }

  // AP's feeds carry whole NITF documents; the entry's own title is then the desk's slug.
  private static Optional<Element> nitf(Element entry) {
    return Xml.child(entry, "content").flatMap(content -> Xml.child(content, "nitf"));
  }

  private static Draft inside(Element nitf, Draft entry) {
    return DraftBuilder.from(NitfReader.read(nitf))
        .guid(entry.publisher().guid())
        .url(entry.publisher().url())
        .title(entry.title())
        .published(entry.published())
        .language(entry.language())
        .build();
  }

  private static MarkedUpText body(Element entry, String name, String title) {
    return Xml.children(entry, name).stream()
        .map(content -> MarkedUpText.of(content, title))
        .filter(story -> !story.paragraphs().isEmpty())
        .findFirst()
        .orElseGet(() -> new MarkedUpText(List.of(), List.of()));
  }

  private static String text(Element entry, String name) {
    return Xml.child(entry, name).map(Element::wholeText).orElse("");
  }

  private static String author(Element parent) {
    Optional<Element> author = Xml.child(parent, "author");
    return author.map(person -> Xml.text(person, "name")).orElse("");
  }

  private static String link(Element entry) {
    return Xml.children(entry, "link").stream()
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .map(link -> link.attr("href"))
        .findFirst()
        .orElse("");
  }
}
