package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import java.util.List;

/**
 * One item as its format gives it, not yet cleaned.
 *
 * @param title as the format names it, or "" to be found in the text
 * @param paragraphs in reading order
 * @param published as the format says
 * @param byline or ""
 * @param agency or ""
 * @param dateline or ""
 * @param language ISO 639 as the format says, or ""
 * @param publisher what else the publisher says
 * @param isPlain whether headline and junk still stand between the lines
 */
public record Draft(
    String title,
    List<String> paragraphs,
    PublicationTime published,
    String byline,
    String agency,
    String dateline,
    String language,
    PublisherData publisher,
    boolean isPlain) {

  public Draft {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Plain lines of which nothing is known. */
  static Draft plain(List<String> lines) {
    return new Draft("", lines, PublicationTime.UNKNOWN, "", "", "", "", PublisherData.NONE, true);
  }
}
