package io.github.copytaster.transformer.wordpiece;

/**
 * A text as word pieces.
 *
 * @param numbers of the pieces, between the marks of start and end
 * @param at for each place that was asked for, which of the numbers stands there; {@link #UNREAD}
 *     where the text was cut before it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Pieces(long[] numbers, int[] at) {

  /** Of a place behind the last piece that is read. */
  public static final int UNREAD = -1;
}
