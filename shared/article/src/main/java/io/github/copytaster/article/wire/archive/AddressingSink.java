package io.github.copytaster.article.wire.archive;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;

/** Names what comes from a page by the page's address, where it has no better name. */
record AddressingSink(DraftSink sink, String address) implements DraftSink {

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    sink.accept(DraftBuilder.from(draft).guid(address).url(address).build());
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(item.isEmpty() ? address : item, code, found);
  }
}
