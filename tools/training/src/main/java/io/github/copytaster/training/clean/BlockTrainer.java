package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.BlockFeatures;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.block.FeatureNames;
import io.github.copytaster.article.block.Trees;
import io.github.copytaster.article.block.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Trains the block model. The trees must not see word weights that know the very block they learn
 * from, so for each inner fold the weights come from the others.
 */
final class BlockTrainer {

  private static final TreeTrainer.Settings TREES =
      new TreeTrainer.Settings(200, 24, 0.07f, 80, 5, 0.25f);

  private static final int INNER_FOLDS = 4;
  private static final int WORD_BUCKETS = 1 << 16;
  private static final int PATH_BUCKETS = 1 << 14;

  private BlockTrainer() {}

  static BlockModel train(List<Prepared> documents) {
    List<float[]> pageRows = new ArrayList<>();
    List<float[]> textRows = new ArrayList<>();
    List<Prepared> pages = new ArrayList<>();
    List<Prepared> texts = new ArrayList<>();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      int out = fold;
      BlockFeatures features =
          new BlockFeatures(
              lexicon(documents, document -> document.fold(INNER_FOLDS) != out),
              paths(documents, document -> document.fold(INNER_FOLDS) != out));
      for (Prepared document : documents) {
        if (document.fold(INNER_FOLDS) == fold) {
          boolean html = document.sample().html();
          (html ? pageRows : textRows).addAll(List.of(features.rows(document.blocks())));
          (html ? pages : texts).add(document);
        }
      }
    }
    return new BlockModel(
        lexicon(documents, document -> true),
        paths(documents, document -> true),
        trees(pages, pageRows, FeatureNames.PAGE_COUNT),
        trees(texts, textRows, FeatureNames.TEXT_COUNT));
  }

  private static Trees trees(List<Prepared> documents, List<float[]> rows, int inputs) {
    boolean[] story = new boolean[rows.size()];
    float[] weight = new float[rows.size()];
    int at = 0;
    float scale = rows.size() / (float) Math.max(1, documents.size());
    for (Prepared document : documents) {
      for (int block = 0; block < document.blocks().size(); block++) {
        story[at] = document.labels().isStory(block);
        weight[at] = document.labels().weight(block) * scale;
        at++;
      }
    }
    return rows.isEmpty() ? Trees.none() : TreeTrainer.train(rows, inputs, story, weight, TREES);
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
