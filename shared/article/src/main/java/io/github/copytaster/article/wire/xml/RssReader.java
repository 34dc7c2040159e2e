package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.date.Dates;
import io.github.copytaster.article.wire.Bylines;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Statuses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An item of RSS 0.9 to 2.0, of RSS 1.0 (RDF), or of a WordPress export (WXR). */
final class RssReader {

  private static final Set<String> POSTS = Set.of("", "post", "page", "article", "news");

  private RssReader() {}

  static void read(Element item, Element feed, DraftSink sink) throws RefusedCopyException {
    DraftBuilder draft = new DraftBuilder();
    metadata(draft, item);
    Xml.first(feed, "channel").ifPresent(channel -> channel(draft, channel));
    String type = module(item, "wp", "post_type");
    if (!POSTS.contains(type)) {
      sink.refuse(draft.guid(), RejectionCode.NO_ARTICLE, "a WordPress item of type " + type);
      return;
    }
    boolean wordPress = !type.isEmpty();
    draft.status(Statuses.of(module(item, "wp", "status")));
    Optional<Element> whole = encoded(item);
    if (whole.isPresent()) {
      draft.story(body(whole.get(), draft.title(), wordPress));
      sink.accept(draft.build());
      return;
    }
    MarkedUpText teaser =
        plain(item, "description")
            .map(description -> body(description, draft.title(), wordPress))
            .orElseGet(() -> new MarkedUpText(List.of(), List.of()));
    FeedText.offerTeaser(draft, teaser, sink);
  }

  private static void metadata(DraftBuilder draft, Element item) {
    draft
        .title(FeedText.line(text(item, "title")))
        .title(FeedText.line(module(item, "dc", "title")))
        .guid(text(item, "guid"))
        .guid(item.attr("rdf:about"))
        .guid(module(item, "dc", "identifier"))
        .published(Dates.parse(text(item, "pubDate"), "rss:pubDate"))
        .published(Dates.parse(module(item, "dc", "date"), "dc:date"))
        .published(Dates.parse(module(item, "wp", "post_date_gmt"), "wp:post_date_gmt"))
        .byline(Bylines.names(module(item, "dc", "creator")))
        .byline(Bylines.names(text(item, "author")))
        .url(text(item, "link"))
        .language(module(item, "dc", "language"));
    for (Element child : item.children()) {
      boolean subject = Xml.name(child).equals("subject") && Xml.prefix(child).equals("dc");
      if (subject || child.tagName().equals("category")) {
        draft.keyword(Xml.line(child));
      }
    }
  }

  private static void channel(DraftBuilder draft, Element channel) {
    draft.language(text(channel, "language")).language(module(channel, "dc", "language"));
  }

  // The whole text, if the feed gives more than its description.
  private static Optional<Element> encoded(Element item) {
    return item.children().stream()
        .filter(
            child ->
                child.tagName().equals("content:encoded")
                    || child.tagName().equals("xhtml:body")
                    || child.tagName().equals("fulltext")
                    || child.tagName().equals("yandex:full-text")
                    || child.tagName().equals("body"))
        .filter(child -> !child.wholeText().isBlank())
        .findFirst();
  }

  // WordPress stores paragraphs as empty lines and breaks as line ends, and makes tags of them only
  // when it shows the post.
  private static MarkedUpText body(Element content, String title, boolean wordPress) {
    if (!wordPress || content.childrenSize() > 0) {
      return MarkedUpText.of(content, title);
    }
    return MarkedUpText.html(content.wholeText().replace("\n", "<br>\n"), title);
  }

  private static String text(Element item, String name) {
    return plain(item, name).map(Element::wholeText).orElse("");
  }

  // A child in the feed's own vocabulary: media:title and itunes:author are somebody else's.
  private static Optional<Element> plain(Element item, String name) {
    String own = Xml.prefix(item);
    return Xml.children(item, name).stream()
        .filter(child -> Xml.prefix(child).equals(own))
        .filter(child -> !child.wholeText().isBlank() || child.childrenSize() > 0)
        .findFirst();
  }

  private static String module(Element item, String prefix, String name) {
    return Xml.children(item, name).stream()
        .filter(child -> Xml.prefix(child).equals(prefix))
        .map(Xml::line)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
