package io.github.copytaster.article.page;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.block.Block;
import java.util.List;

/**
 * The text of a page.
 *
 * @param blocks in reading order
 * @param comments what readers wrote, which is none of the blocks
 */
record PageText(List<Block> blocks, List<DroppedText> comments) {}
