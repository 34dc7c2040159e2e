package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.BlockFeatures;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.block.FeatureNames;
import io.github.copytaster.article.block.Trees;
import io.github.copytaster.article.block.TwoPasses;
import io.github.copytaster.article.block.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Trains the block model. The trees must not see word weights that know the very block they learn
 * from, so for each inner fold the weights come from the others.
 */
final class BlockTrainer {

  private static final TreeTrainer.Settings FIRST =
      new TreeTrainer.Settings(150, 0.12f, 5, 0.25f, 0.5f);

  private static final TreeTrainer.Settings SECOND =
      new TreeTrainer.Settings(120, 0.07f, 10, 0.4f, 0.5f);

  private static final int INNER_FOLDS = 4;
  private static final int WORD_BUCKETS = 1 << 16;
  private static final int PATH_BUCKETS = 1 << 14;

  /** The inputs of one document, a row a block. */
  private static final class Rows {
    private final Prepared document;
    private final float[][] blocks;

    Rows(Prepared document, float[][] blocks) {
      this.document = document;
      this.blocks = blocks;
    }

    int fold() {
      return document.fold(INNER_FOLDS);
    }
  }

  private BlockTrainer() {}

  static BlockModel train(List<Prepared> documents) {
    List<Rows> pages = new ArrayList<>();
    List<Rows> texts = new ArrayList<>();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      int out = fold;
      BlockFeatures features =
          new BlockFeatures(
              lexicon(documents, document -> document.fold(INNER_FOLDS) != out),
              paths(documents, document -> document.fold(INNER_FOLDS) != out));
      for (Prepared document : documents) {
        if (document.fold(INNER_FOLDS) == fold) {
          List<Rows> rows = document.sample().html() ? pages : texts;
          rows.add(new Rows(document, features.rows(document.blocks())));
        }
      }
    }
    return new BlockModel(
        lexicon(documents, document -> true),
        paths(documents, document -> true),
        passes(pages, FeatureNames.PAGE_COUNT, TwoPasses.SECOND_PAGE_COUNT),
        passes(texts, FeatureNames.TEXT_COUNT, TwoPasses.SECOND_TEXT_COUNT));
  }

  // What the second pass learns from is what first passes say of documents they have not seen.
  private static TwoPasses passes(List<Rows> documents, int inputs, int secondInputs) {
    List<Rows> second = new ArrayList<>();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      int out = fold;
      Trees others =
          trees(documents.stream().filter(rows -> rows.fold() != out).toList(), inputs, FIRST);
      for (Rows rows : documents) {
        if (rows.fold() == fold) {
          second.add(
              new Rows(
                  rows.document,
                  TwoPasses.secondRows(
                      rows.document.blocks(), rows.blocks, others.scores(rows.blocks))));
        }
      }
    }
    return new TwoPasses(trees(documents, inputs, FIRST), trees(second, secondInputs, SECOND));
  }

  private static Trees trees(List<Rows> documents, int inputs, TreeTrainer.Settings settings) {
    List<float[]> blocks = documents.stream().flatMap(rows -> Stream.of(rows.blocks)).toList();
    boolean[] story = new boolean[blocks.size()];
    float[] weight = new float[blocks.size()];
    int at = 0;
    float scale = blocks.size() / (float) Math.max(1, documents.size());
    for (Rows rows : documents) {
      Labels labels = rows.document.labels();
      for (int block = 0; block < rows.blocks.length; block++) {
        story[at] = labels.isStory(block);
        weight[at] = labels.weight(block) * scale;
        at++;
      }
    }
    return blocks.isEmpty()
        ? Trees.none()
        : TreeTrainer.train(blocks, inputs, story, weight, settings);
  }

  private static WordWeights lexicon(List<Prepared> documents, Predicate<Prepared> with) {
    List<LexiconTrainer.Example> examples = new ArrayList<>();
    for (Prepared document : documents) {
      // Pages and genuine texts; texts made of a page would only repeat its words.
      if (with.test(document) && !document.sample().made()) {
        add(examples, document, BlockFeatures.terms(document.blocks()));
      }
    }
    return LexiconTrainer.train(examples, WORD_BUCKETS, 0.3f);
  }

  private static WordWeights paths(List<Prepared> documents, Predicate<Prepared> with) {
    List<LexiconTrainer.Example> examples = new ArrayList<>();
    for (Prepared document : documents) {
      if (with.test(document) && document.sample().html()) {
        add(examples, document, BlockFeatures.pathWords(document.blocks()));
      }
    }
    return LexiconTrainer.train(examples, PATH_BUCKETS, 0.2f);
  }

  private static void add(List<LexiconTrainer.Example> examples, Prepared document, int[][] terms) {
    for (int block = 0; block < terms.length; block++) {
      examples.add(
          new LexiconTrainer.Example(
              terms[block], document.labels().isStory(block), document.labels().weight(block)));
    }
  }
}
