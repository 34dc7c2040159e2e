package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;

/**
 * Completes what comes out of a container with what the container knows: the address of a page in
 * an archive, the date of a mail that carries a form.
 */
public final class CompletingSink implements DraftSink {

  private final DraftSink sink;
  private final String guid;
  private final String url;
  private final PublicationTime published;
  private int unnamed;

  /**
   * For one part of a container.
   *
   * @param sink takes the completed drafts
   * @param guid for the first draft that has none; the next are guid#2, guid#3
   * @param url for drafts that have none, or ""
   * @param published for drafts that have no date
   */
  public CompletingSink(DraftSink sink, String guid, String url, PublicationTime published) {
    this.sink = sink;
    this.guid = guid;
    this.url = url;
    this.published = published;
  }

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    String name = draft.publisher().guid().isEmpty() ? next() : "";
    sink.accept(DraftBuilder.from(draft).guid(name).url(url).published(published).build());
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(item.isEmpty() ? guid : item, code, found);
  }

  // Items of one name would overwrite each other.
  private String next() {
    unnamed++;
    return unnamed == 1 || guid.isEmpty() ? guid : guid + "#" + unnamed;
  }
}
