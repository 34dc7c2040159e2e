package io.github.copytaster.article.wire.xml;

import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftBuilder;
import io.github.copytaster.article.wire.DraftSink;
import java.util.HashSet;
import java.util.Set;

/**
 * Names an item of a feed by its address where the feed gives it the guid of an item before: there
 * are feeds with one guid for all, and the last would overwrite the others.
 */
final class DistinctGuids implements DraftSink {

  private final DraftSink sink;
  private final Set<String> seen = new HashSet<>();

  DistinctGuids(DraftSink sink) {
    this.sink = sink;
  }

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    String guid = draft.publisher().guid();
    String url = draft.publisher().url();
    boolean repeated = !guid.isEmpty() && !seen.add(guid) && !url.isEmpty() && seen.add(url);
    sink.accept(repeated ? DraftBuilder.from(draft).renamed(url).build() : draft);
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(item, code, found);
  }
}
