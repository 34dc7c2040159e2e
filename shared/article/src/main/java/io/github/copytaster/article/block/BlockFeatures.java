package io.github.copytaster.article.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the blocks of one document to the inputs of the trees; training and cleaning share it. */
public final class BlockFeatures {

  private static final float LONG_BLOCK = 20;
  private static final int WINDOW = 5;

  private final WordWeights lexicon;
  private final WordWeights paths;

  public BlockFeatures(WordWeights lexicon, WordWeights paths) {
    this.lexicon = lexicon;
    this.paths = paths;
  }

  /** A row a block, in the order of {@link FeatureNames#all()}. */
  public float[][] rows(List<Block> blocks) {
    boolean onPage = Block.areOnPage(blocks);
    float[][] rows =
        new float[blocks.size()][onPage ? FeatureNames.PAGE_COUNT : FeatureNames.TEXT_COUNT];
    Line[] lines = lines(blocks);
    int column = 0;
    for (int at = 0; at < lines.length; at++) {
      LineFeatures.own(lines[at], rows[at], column);
    }
    column += FeatureNames.OWN_COUNT;
    place(blocks, lines, rows, column);
    column += FeatureNames.PLACE_COUNT;
    Repetition.fill(lines, rows, column);
    column += FeatureNames.REPETITION_COUNT;
    Landmarks.fill(lines, rows, column);
    column += FeatureNames.LANDMARK_COUNT;
    Cohesion.fill(lines, rows, column);
    column += FeatureNames.COHESION_COUNT;
    for (int at = 0; at < lines.length; at++) {
      LineFeatures.neighbours(lines, at, rows[at], column);
    }
    around(lines, rows, column + FeatureNames.NEIGHBOUR_COUNT);
    if (onPage) {
      page(blocks, rows);
    }
    return rows;
  }

  /** The hashed words of each block, for training the lexicon. */
  public static int[][] terms(List<Block> blocks) {
    Line[] lines = new BlockFeatures(WordWeights.none(), WordWeights.none()).lines(blocks);
    int[][] terms = new int[lines.length][];
    for (int at = 0; at < lines.length; at++) {
      terms[at] = lines[at].terms;
    }
    return terms;
  }

  /** The hashed names above each block, for training the paths. */
  public static int[][] pathWords(List<Block> blocks) {
    return blocks.stream().map(block -> block.surroundings().pathWords()).toArray(int[][]::new);
  }

  private Line[] lines(List<Block> blocks) {
    LineScanner scanner = new LineScanner();
    Line[] lines = new Line[blocks.size()];
    for (int at = 0; at < lines.length; at++) {
      scanner.scan(blocks.get(at).text());
      lines[at] = new Line(scanner, lexicon);
    }
    return lines;
  }

  private static void place(List<Block> blocks, Line[] lines, float[][] rows, int column) {
    float total = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      total += line.words;
      counts.merge(line.text, 1, Integer::sum);
    }
    total = Math.max(1, total);
    HeaviestRun run = MainRun.of(lines);
    float before = 0;
    for (int at = 0; at < lines.length; at++) {
      float[] row = rows[at];
      float words = lines[at].words;
      row[column] = at / (float) lines.length;
      row[column + 1] = (before + words / 2) / total;
      row[column + 2] = Math.min(blocks.get(at).blankLinesBefore(), 5) / 5f;
      row[column + 3] = LineFeatures.flag(counts.getOrDefault(lines[at].text, 1) > 1);
      row[column + 4] = LineFeatures.flag(at >= run.first() && at <= run.last());
      row[column + 5] = Math.max(0, run.first() - at) / 10f;
      row[column + 6] = Math.max(0, at - run.last()) / 10f;
      row[column + 7] = run.mass() / total;
      row[column + 8] = LineFeatures.log(lines.length);
      before += words;
    }
  }

  private static void around(Line[] lines, float[][] rows, int column) {
    int longBlocks = 0;
    for (Line line : lines) {
      longBlocks += line.words >= LONG_BLOCK && line.endsSentence ? 1 : 0;
    }
    int longBefore = 0;
    for (int at = 0; at < lines.length; at++) {
      float[] row = rows[at];
      window(lines, at - WINDOW, at, row, column, 0);
      window(lines, at + 1, at + 1 + WINDOW, row, column, 1);
      row[column + 4] = longBefore / (float) Math.max(1, longBlocks);
      row[column + 5] = longBlocks / (float) lines.length;
      longBefore += lines[at].words >= LONG_BLOCK && lines[at].endsSentence ? 1 : 0;
    }
  }

  private static void window(Line[] lines, int from, int to, float[] row, int column, int side) {
    float sum = 0;
    float longest = 0;
    float lexical = 0;
    for (int at = Math.max(0, from); at < Math.min(lines.length, to); at++) {
      sum += lines[at].words;
      longest = Math.max(longest, lines[at].words);
      lexical += lines[at].lexicalScore;
    }
    row[column + side] = LineFeatures.log(sum);
    row[column + 2 + side] = LineFeatures.log(longest);
    row[column + 6 + side] = lexical / WINDOW;
  }

  private void page(List<Block> blocks, float[][] rows) {
    for (int at = 0; at < rows.length; at++) {
      Surroundings surroundings = blocks.get(at).surroundings();
      rows[at][FeatureNames.TEXT_COUNT] = paths.score(surroundings.pathWords());
      surroundings.copyMeasures(rows[at], FeatureNames.TEXT_COUNT + 1);
    }
  }
}
