package io.github.copytaster.article.block;

/** The inputs of the trees that come from a line itself and from the lines next to it. */
final class LineFeatures {

  static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};

  private static final float SHORT_LINE = 25;

  private LineFeatures() {}

  static void own(Line line, float[] row, int column) {
    int at = column;
    float length = line.text.length();
    float words = Math.max(1, line.words);
    float counted = Math.max(1, line.spacedWords);
    row[at++] = log(length);
    row[at++] = line.logWords;
    row[at++] = Math.min(line.words, 60) / 60;
    row[at++] = flag(line.endsSentence);
    row[at++] = flag(line.text.endsWith(":"));
    row[at++] = flag(Character.isUpperCase(line.first()));
    row[at++] = flag(Character.isLowerCase(line.first()));
    row[at++] = line.capitals / (float) Math.max(1, line.letters);
    row[at++] = line.digits / length;
    row[at++] = line.punctuation / length;
    row[at++] = line.commas / words;
    row[at++] = flag(line.quotes > 0);
    row[at++] = Math.min(line.boilerplate, 4);
    row[at++] = flag(line.boilerplate > 0 && line.words < SHORT_LINE);
    row[at++] = flag(line.hasTime);
    row[at++] = flag(line.hasYear);
    row[at++] = flag(line.hasAddress);
    row[at++] = flag(line.hasSeparator);
    row[at++] = flag("*•-–+#|[(>".indexOf(line.first()) >= 0);
    row[at++] = line.shortWords / counted;
    row[at++] = Math.min(line.sentences, 20) / 5f;
    row[at++] = line.capitalisedWords / counted;
    row[at++] = line.wordLetters / counted;
    row[at++] = line.lexicalScore;
    row[at++] = flag(line.text.endsWith("…") || line.text.endsWith("..."));
    row[at] = log(line.content.length);
  }

  static void neighbours(Line[] lines, int block, float[] row, int column) {
    int at = column;
    for (int distance : NEIGHBOURS) {
      int other = block + distance;
      boolean there = other >= 0 && other < lines.length;
      row[at++] = there ? lines[other].logWords : -1;
      row[at++] = there ? flag(lines[other].endsSentence) : -1;
      row[at++] = there ? lines[other].lexicalScore : 0;
    }
  }

  static float log(float value) {
    return (float) Math.log1p(value);
  }

  static float flag(boolean set) {
    return set ? 1 : 0;
  }
}
