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

  /** Which of {@code folds} folds it belongs to; documents of a group share one. */
  int fold(int folds) {
    return Math.floorMod((sample.group().hashCode() * 0x9E3779B1) >>> 8, folds);
  }
}
