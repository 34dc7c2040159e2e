package io.github.copytaster.article;

/**
 * The limits of one file. Over a limit the file is rejected with a code, never half read in
 * silence.
 *
 * @param maximumBytes of one uncompressed file that must be held in memory as a whole
 * @param maximumItems articles and other items in one file
 * @param maximumDepth of nested JSON, XML or HTML elements
 * @param maximumExpansion uncompressed bytes per compressed byte of a gzip stream
 */
public record Limits(int maximumBytes, int maximumItems, int maximumDepth, int maximumExpansion) {

  /** What the deployed functions use; see the table in README.md. */
  public static final Limits STANDARD = new Limits(64 << 20, 10_000, 512, 200);
}
