package io.github.copytaster.article;

/**
 * The limits of one file. Over a limit the file is rejected with a code, never half read in
 * silence. The same numbers stand in README.md, and what they cost in docs/quality.md.
 *
 * @param maximumBytes of one file that must be held in memory as a whole, or of one record of an
 *     archive: {@code TOO_LARGE}
 * @param maximumArchiveBytes of an archive (WARC, mbox), uncompressed; it is streamed: {@code
 *     TOO_LARGE}
 * @param maximumItems articles and other items in one file: {@code TOO_MANY_ITEMS}
 * @param maximumDepth of nested JSON, XML or mail parts: {@code TOO_DEEP}
 * @param maximumNodes elements and texts, or JSON values, of one item: {@code TOO_LARGE}
 * @param maximumTags of one page; the block model looks at each several times: {@code TOO_LARGE}
 * @param maximumCharacters of one article's text: {@code TOO_LARGE}
 * @param maximumExpansion uncompressed bytes per compressed byte of a gzip stream: {@code
 *     EXPANSION_RATIO}
 */
public record Limits(
    int maximumBytes,
    long maximumArchiveBytes,
    int maximumItems,
    int maximumDepth,
    int maximumNodes,
    int maximumTags,
    int maximumCharacters,
    int maximumExpansion) {

  /** What the deployed functions use; see README.md. */
  public static final Limits STANDARD =
      new Limits(64 << 20, 4L << 30, 10_000, 512, 1_000_000, 250_000, 2_000_000, 200);

  /** The same with another limit on bytes. */
  public Limits withMaximumBytes(int bytes) {
    return new Limits(
        bytes,
        maximumArchiveBytes,
        maximumItems,
        maximumDepth,
        maximumNodes,
        maximumTags,
        maximumCharacters,
        maximumExpansion);
  }

  /** The same with another limit on items. */
  public Limits withMaximumItems(int items) {
    return new Limits(
        maximumBytes,
        maximumArchiveBytes,
        items,
        maximumDepth,
        maximumNodes,
        maximumTags,
        maximumCharacters,
        maximumExpansion);
  }
}
