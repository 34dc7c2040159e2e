package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.wire.CompletingSink;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.PlainTextReader;
import java.util.ArrayList;
import java.util.List;

/** Hands on the stories of one mail, each an item; the subject is the title of none of them. */
final class DigestWriter {

  private final DraftSink sink;
  private final List<DroppedText> above = new ArrayList<>();

  /**
   * For one mail.
   *
   * @param dropped the pictures that came with it
   */
  DigestWriter(Envelope envelope, List<DroppedText> dropped, DraftSink sink) {
    this.sink = new CompletingSink(sink, envelope.guid(), "", envelope.sent());
    above.addAll(dropped);
    if (!envelope.subject().isEmpty()) {
      above.add(new DroppedText(envelope.subject(), EnclosedSink.SUBJECT));
    }
  }

  void stories(Digest digest) throws RefusedCopyException {
    digest
        .front()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> above.add(new DroppedText(line, "contents")));
    for (String story : digest.stories()) {
      accept(story(story));
    }
  }

  /** Stories that an end mark or their heads part. */
  void parted(List<Draft> stories, DraftBuilder first) throws RefusedCopyException {
    accept(first.story(stories.get(0)));
    for (Draft story : stories.subList(1, stories.size())) {
      accept(DraftBuilder.from(story));
    }
  }

  private void accept(DraftBuilder draft) throws RefusedCopyException {
    sink.accept(draft.dropped(above).build());
    above.clear();
  }

  private static DraftBuilder story(String text) {
    DraftBuilder draft = new DraftBuilder();
    List<String> lines = new ArrayList<>(MailText.copy(text, draft).text().lines().toList());
    lines.removeIf(line -> Digest.isBetween(line.strip()));
    drop(lines);
    if (!lines.isEmpty() && Digest.isSlug(lines.get(0).strip())) {
      draft.keyword(lines.get(0).strip());
      draft.dropped(List.of(new DroppedText(lines.get(0).strip(), "slug")));
      lines.remove(0);
      drop(lines);
    }
    if (draft.title().isEmpty() && !lines.isEmpty()) {
      draft.title(Digest.headline(lines.get(0)));
      lines.remove(0);
    }
    return draft.story(PlainTextReader.read(String.join("\n", lines)));
  }

  private static void drop(List<String> lines) {
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
  }
}
