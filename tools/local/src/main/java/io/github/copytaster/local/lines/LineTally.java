package io.github.copytaster.local.lines;

/**
 * What became of the lines of one run.
 *
 * @param lines how many there were
 * @param errors how many of them got an error for an answer
 * @param bugs on how many of those this program failed, through no fault of theirs
 */
public record LineTally(long lines, long errors, long bugs) {

  /**
   * Whether the run as a whole failed. A broken line among others is the line's own affair, and its
   * answer says so; where no line could be read, the wrong file was sent.
   */
  public boolean isFailure() {
    return bugs > 0 || (lines > 0 && errors == lines);
  }
}
