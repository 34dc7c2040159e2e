package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.Source;
import java.util.List;

/**
 * Takes what comes out of a document or of a message that was passed on: adds the subject of the
 * mail around it, and leaves out what the mail's own text says already.
 *
 * @param sink takes the rest
 * @param envelope of the mail around
 * @param said the letters of the mail's own text, "" if that is no story
 * @param dropped the pictures that came with it
 * @param use what to do with the subject
 */
record EnclosedSink(
    DraftSink sink, Envelope envelope, String said, List<DroppedText> dropped, Subject use)
    implements DraftSink {

  static final String SUBJECT = "subject";

  private static final int LONGEST_HEADLINE = 120;

  /** What becomes of the subject of the mail around. */
  enum Subject {
    /** The mail's own text has it. */
    TAKEN,
    /** It is no title: there are several documents, or they have titles of their own. */
    DROPPED,
    /** It is the title of the only document, if that has none. */
    TITLE
  }

  EnclosedSink(DraftSink sink, Envelope envelope, String text) {
    this(sink, envelope, letters(text), List.of(), Subject.TAKEN);
  }

  /** For a document that comes with a note. */
  DraftSink named(boolean note, MailTree.Content content) {
    if (!note) {
      return this;
    }
    boolean only = content.documents().size() + content.messages().size() == 1;
    return new EnclosedSink(
        sink, envelope, said, content.dropped(), only ? Subject.TITLE : Subject.DROPPED);
  }

  /** For a message that is passed on, with a note or beside a story. */
  DraftSink passedOn(boolean note) {
    return note ? new EnclosedSink(sink, envelope, said, List.of(), Subject.DROPPED) : this;
  }

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    String own = letters(text(draft));
    if (!own.isEmpty() && said.contains(own)) {
      refuse(draft.publisher().guid(), RejectionCode.NO_ARTICLE, "the text of the mail once more");
      return;
    }
    DraftBuilder complete = DraftBuilder.from(draft).dropped(dropped);
    if (use == Subject.TITLE && draft.title().isEmpty() && !hasHeadline(draft)) {
      complete.title(envelope.subject());
    } else if (use != Subject.TAKEN
        && !envelope.subject().isEmpty()
        && !envelope.subject().equals(draft.title())) {
      complete.dropped(List.of(new DroppedText(envelope.subject(), SUBJECT)));
    }
    sink.accept(complete.build());
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(item, code, found);
  }

  // A short first line without a stop, which cleaning will take for the headline.
  private static boolean hasHeadline(Draft draft) {
    List<Block> blocks = draft.blocks();
    if (draft.source() != Source.TEXT || blocks.size() < 2) {
      return false;
    }
    String first = blocks.get(0).text();
    return first.length() <= LONGEST_HEADLINE
        && first.length() < blocks.get(1).text().length()
        && ".!?:”\"".indexOf(first.charAt(first.length() - 1)) < 0;
  }

  private static String text(Draft draft) {
    StringBuilder text = new StringBuilder();
    draft.paragraphs().forEach(text::append);
    draft.blocks().forEach(block -> text.append(block.text()));
    return text.toString();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
