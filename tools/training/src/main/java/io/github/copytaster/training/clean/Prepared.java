package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Block;
import java.util.ArrayList;
import java.util.List;

/** A sample cut into blocks and labelled. */
record Prepared(Sample sample, List<Block> blocks, Labels labels) {

  static List<Prepared> all(List<Sample> samples) {
    List<Prepared> prepared = new ArrayList<>();
    for (Sample sample : samples) {
      List<Block> blocks = sample.blocks();
      if (!blocks.isEmpty()) {
        prepared.add(
            new Prepared(
                sample, blocks, Labels.of(blocks, sample.gold(), sample.headlineInGold())));
      }
    }
    return prepared;
  }

  int fold(int folds) {
    return sample.fold(folds);
  }
}
