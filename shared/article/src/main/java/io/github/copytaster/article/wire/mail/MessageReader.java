package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.wire.CompletingSink;
import io.github.copytaster.article.wire.ContentReader;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.PlainTextReader;
import io.github.copytaster.article.wire.Words;
import io.github.copytaster.article.wire.export.ExportReader;
import io.github.copytaster.article.wire.json.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;

/**
 * One message: its own text is a story, or a note that comes with stories; each document and each
 * message that it carries is an item of its own.
 */
final class MessageReader {

  private static final int DEEPEST = 20;
  private static final int LONGEST_NOTE = 25;

  private final Limits limits;
  private final Decoder decoder;
  private final JsonReader json;
  private final ContentReader documents;

  MessageReader(Limits limits, Decoder decoder, JsonReader json, ContentReader documents) {
    this.limits = limits;
    this.decoder = decoder;
    this.json = json;
    this.documents = documents;
  }

  void read(Message mail, DraftSink sink) throws IOException, RefusedCopyException {
    read(mail, Envelope.of(mail), sink, 0);
  }

  private void read(Message mail, Envelope envelope, DraftSink sink, int depth)
      throws IOException, RefusedCopyException {
    if (depth > DEEPEST) {
      throw MailTree.tooDeep();
    }
    MailTree.Content content = MailTree.of(mail, decoder, limits);
    String text = TextRepair.repair(content.text());
    if (text.stripLeading().startsWith("-----BEGIN PGP MESSAGE-----")) {
      throw new RefusedCopyException(
          RejectionCode.ENCRYPTED, "expected a readable mail, found a PGP message");
    }
    boolean alone = content.documents().isEmpty() && content.messages().isEmpty();
    boolean note = !alone && Words.count(text) < LONGEST_NOTE;
    if (!note) {
      text(text, envelope, content.dropped(), sink);
    }
    EnclosedSink enclosed = new EnclosedSink(sink, envelope, note ? "" : text);
    for (MailPart document : content.documents()) {
      document(document, envelope, enclosed.named(note, content));
    }
    int number = 0;
    for (Message inner : content.messages()) {
      number++;
      String name = "message " + number;
      try {
        read(inner, Envelope.of(inner).within(envelope, name), enclosed.passedOn(note), depth + 1);
      } catch (RefusedCopyException refused) {
        refuse(envelope.named(name), refused, sink);
      }
    }
    // Last, so that what is said of the mail is what is wrong with its documents.
    if (note && Words.count(text) > 0) {
      text(text, envelope, List.of(), sink);
    }
  }

  private void document(MailPart document, Envelope envelope, DraftSink sink)
      throws IOException, RefusedCopyException {
    String name = envelope.named(document.name());
    try {
      documents.read(
          document.content(limits.maximumBytes()),
          document.charset(),
          new CompletingSink(sink, name, "", envelope.sent()));
    } catch (RefusedCopyException refused) {
      refuse(name, refused, sink);
    }
  }

  // One part that cannot be read is no reason to give up the others.
  private static void refuse(String name, RefusedCopyException refused, DraftSink sink)
      throws RefusedCopyException {
    if (refused.code() == RejectionCode.TOO_MANY_ITEMS
        || refused.code() == RejectionCode.TOO_DEEP) {
      throw refused;
    }
    sink.refuse(name, refused.code(), refused.reason());
  }

  private void text(String text, Envelope envelope, List<DroppedText> dropped, DraftSink sink)
      throws RefusedCopyException {
    Optional<ExportReader> export = ExportReader.of(text);
    if (export.isPresent()) {
      // What a library's database sends to its reader.
      DraftSink completing = new CompletingSink(sink, envelope.guid(), "", envelope.sent());
      export
          .get()
          .read(new EnclosedSink(completing, envelope, "", dropped, EnclosedSink.Subject.DROPPED));
      return;
    }
    Optional<Digest> digest = Digest.of(text);
    if (digest.isPresent()) {
      new DigestWriter(envelope, dropped, sink).stories(digest.get());
      return;
    }
    Optional<String> teasers = Teasers.kind(text);
    if (teasers.isPresent()) {
      sink.refuse(envelope.guid(), RejectionCode.NO_ARTICLE, teasers.get());
      return;
    }
    DraftBuilder draft = new DraftBuilder();
    MailText.Copy copy = MailText.copy(text, draft);
    String bare = copy.text().strip();
    if (bare.startsWith("{") && bare.endsWith("}")) {
      // A web form's mail.
      json.read(bare, new CompletingSink(sink, envelope.guid(), "", envelope.sent()));
      return;
    }
    if (copy.labelled()) {
      draft.story(MarkedUpText.plain(copy.text()));
    } else {
      List<Draft> parted = PlainTextReader.stories(copy.text());
      if (parted.size() > 1) {
        new DigestWriter(envelope, dropped, sink).parted(parted, draft);
        return;
      }
      Draft story = PlainTextReader.read(copy.text());
      takeHeadline(story, envelope.subject(), draft);
      draft.story(story);
    }
    if (!draft.title().isEmpty()) {
      dropSubject(envelope.subject(), draft.title(), draft);
    }
    draft
        .title(envelope.subject())
        .guid(envelope.guid())
        .published(envelope.sent())
        .dropped(dropped);
    sink.accept(draft.build());
  }

  // A message that was passed on may have given its own subject to the draft.
  private static void takeHeadline(Draft story, String subject, DraftBuilder draft) {
    String inner = draft.title();
    BodyHeadline.of(story.blocks(), inner.isEmpty() ? subject : inner)
        .ifPresent(
            headline -> {
              dropSubject(inner, headline, draft);
              draft.retitled(headline);
            });
  }

  private static void dropSubject(String subject, String title, DraftBuilder draft) {
    if (!subject.isEmpty() && !subject.equals(title)) {
      draft.dropped(List.of(new DroppedText(subject, EnclosedSink.SUBJECT)));
    }
  }
}
