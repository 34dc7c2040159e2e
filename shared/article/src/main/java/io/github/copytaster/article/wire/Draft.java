package io.github.copytaster.article.wire;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.block.Block;
import java.util.ArrayList;
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
 * @param source what its format promises of the text
 * @param blocks of a page or of plain lines, from which the story is still to be chosen; empty
 *     where the format itself says what the story is, and {@code paragraphs} holds it; a page that
 *     holds its story twice, for readers and for machines, has both
 * @param dropped what the reader itself left out of the story (a caption, a table, a notebook)
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
    Source source,
    List<Block> blocks,
    List<DroppedText> dropped) {

  public Draft {
    paragraphs = List.copyOf(paragraphs);
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
  }

  /** An item of which nothing was left out. */
  public Draft(
      String title,
      List<String> paragraphs,
      PublicationTime published,
      String byline,
      String agency,
      String dateline,
      String language,
      PublisherData publisher,
      Source source,
      List<Block> blocks) {
    this(
        title,
        paragraphs,
        published,
        byline,
        agency,
        dateline,
        language,
        publisher,
        source,
        blocks,
        List.of());
  }

  /** An item whose format says which paragraphs are the story. */
  public Draft(
      String title,
      List<String> paragraphs,
      PublicationTime published,
      String byline,
      String agency,
      String dateline,
      String language,
      PublisherData publisher,
      Source source) {
    this(
        title,
        paragraphs,
        published,
        byline,
        agency,
        dateline,
        language,
        publisher,
        source,
        List.of());
  }

  /** Whether it holds its story twice: in blocks, and in paragraphs for machines. */
  public boolean isTwofold() {
    return !blocks.isEmpty() && !paragraphs.isEmpty();
  }

  /** The same with the paragraphs alone as its story; the blocks are dropped for {@code reason}. */
  public Draft withoutBlocks(String reason) {
    List<DroppedText> all = new ArrayList<>(dropped);
    blocks.forEach(block -> all.add(new DroppedText(block.text(), reason)));
    return new Draft(
        title,
        paragraphs,
        published,
        byline,
        agency,
        dateline,
        language,
        publisher,
        source,
        List.of(),
        all);
  }
}
