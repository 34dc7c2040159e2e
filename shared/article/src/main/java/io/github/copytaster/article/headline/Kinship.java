package io.github.copytaster.article.headline;

import java.util.List;

/** What a line has in common with the story below: its words, or that it comes again. */
final class Kinship {

  static final List<String> NAMES =
      List.of(
          "share-in-opening",
          "words-in-opening",
          "share-in-rest",
          "share-in-lead",
          "beginnings-share-in-opening",
          "beginnings-in-opening",
          "times-above",
          "times-below");

  private static final int OPENING = 8;
  private static final int REST = 8;

  /** Signs of a line that are read: some copy is one line. */
  private static final int LONGEST = 300;

  private final Head head;
  private final SharedWords lead = new SharedWords();
  private final SharedWords opening = new SharedWords();
  private final SharedWords beginnings = SharedWords.beginnings();
  private final SharedWords rest = new SharedWords();
  private final Repeats repeats;

  Kinship(Head head, int[] candidates) {
    this.head = head;
    this.repeats = new Repeats(head, candidates);
    lead.add(beginning(head.lead()));
    int lines = 0;
    for (int at = head.lead(); at < head.size() && lines < OPENING + REST; at++) {
      if (head.isStory(at)) {
        take(beginning(at), lines);
        lines++;
      }
    }
  }

  private String beginning(int at) {
    String line = head.line(at);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  private void take(String line, int number) {
    if (number >= OPENING) {
      rest.add(line);
      return;
    }
    opening.add(line);
    beginnings.add(line);
  }

  void fill(int at, float[] row, int column) {
    SharedWords words = SharedWords.of(head.line(at));
    SharedWords begins = SharedWords.beginnings();
    begins.add(head.line(at));
    float size = Math.max(2, words.size());
    int inOpening = words.sharedWith(opening);
    int begun = begins.sharedWith(beginnings);
    row[column] = inOpening / size;
    row[column + 1] = inOpening;
    row[column + 2] = words.sharedWith(rest) / size;
    row[column + 3] = words.sharedWith(lead) / size;
    row[column + 4] = begun / Math.max(2f, begins.size());
    row[column + 5] = begun;
    row[column + 6] = repeats.above(at);
    row[column + 7] = repeats.below(at);
  }
}
