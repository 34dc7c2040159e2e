package io.github.copytaster.article.sniff;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftSink;

/** Refuses articles of more characters than an article may have. */
record LimitingSink(DraftSink sink, Limits limits) implements DraftSink {

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    long characters = draft.paragraphs().stream().mapToLong(String::length).sum();
    characters += draft.blocks().stream().mapToLong(block -> block.text().length()).sum();
    if (characters > limits.maximumCharacters()) {
      refuse(
          draft.publisher().guid(),
          RejectionCode.TOO_LARGE,
          "a text of "
              + characters
              + " characters; an article has at most "
              + limits.maximumCharacters());
      return;
    }
    sink.accept(draft);
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(item, code, found);
  }
}
