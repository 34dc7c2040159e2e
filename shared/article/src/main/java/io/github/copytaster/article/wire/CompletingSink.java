package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;

/**
 * Completes what comes out of a container with what the container knows: the address of a page in
 * an archive, the date of a mail that carries a form.
 *
 * @param sink takes the completed drafts
 * @param guid for drafts that have none
 * @param url for drafts that have none, or ""
 * @param published for drafts that have no date
 */
public record CompletingSink(DraftSink sink, String guid, String url, PublicationTime published)
    implements DraftSink {

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    sink.accept(DraftBuilder.from(draft).guid(guid).url(url).published(published).build());
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(item.isEmpty() ? guid : item, code, found);
  }
}
