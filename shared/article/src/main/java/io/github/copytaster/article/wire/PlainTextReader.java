package io.github.copytaster.article.wire;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.PublisherData.Status;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.plain.PlainStories;
import java.util.List;

/** Plain text, of which nothing is known but its lines. */
public final class PlainTextReader {

  private PlainTextReader() {}

  /** One story. */
  public static Draft read(String text) {
    return draft(PlainStories.whole(text));
  }

  /** All stories of a text, one at least. */
  public static List<Draft> stories(String text) {
    return PlainStories.of(text).stream().map(PlainTextReader::draft).toList();
  }

  /**
   * All stories of a text that may hold several.
   *
   * @param dropped what was taken out of the text before
   * @throws RefusedCopyException if there are too many items
   */
  public static void readAll(String text, List<DroppedText> dropped, DraftSink sink)
      throws RefusedCopyException {
    List<DroppedText> first = dropped;
    for (PlainStories.Story story : PlainStories.of(text)) {
      sink.accept(
          first.isEmpty() ? draft(story) : DraftBuilder.from(draft(story)).dropped(first).build());
      first = List.of();
    }
  }

  private static Draft draft(PlainStories.Story story) {
    Draft plain =
        new Draft(
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "",
            "",
            PublisherData.NONE,
            Source.TEXT,
            story.blocks(),
            story.dropped());
    DraftBuilder draft = DraftBuilder.from(plain).keyword(story.slug());
    if (KillNotice.is(story.blocks())) {
      draft.status(Status.CANCELED);
    }
    return draft.build();
  }
}
