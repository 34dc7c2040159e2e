package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Words;
import org.jsoup.Jsoup;

/** What RSS and Atom share. */
final class FeedText {

  // A teaser makes one want to read the story and is not it. Where a feed carries nothing else, a
  // description of two or three sentences is as much as short news has.
  private static final int SHORTEST_STORY = 40;

  private FeedText() {}

  /** A title, which may hold HTML, escaped or not. */
  static String line(String title) {
    boolean markup = title.indexOf('<') >= 0 || title.indexOf('&') >= 0;
    return PlainText.oneLine(markup ? Jsoup.parseBodyFragment(title).text() : title);
  }

  /** Takes a description for the story if it is long enough to be one. */
  static void offerTeaser(DraftBuilder draft, MarkedUpText teaser, DraftSink sink)
      throws RefusedCopyException {
    int words = Words.count(teaser.paragraphs());
    if (words < SHORTEST_STORY) {
      sink.refuse(
          draft.guid(),
          RejectionCode.NO_ARTICLE,
          "a link with a teaser of "
              + words
              + " words; a feed's description is taken for a story from "
              + SHORTEST_STORY
              + " on");
      return;
    }
    sink.accept(draft.story(teaser).build());
  }
}
