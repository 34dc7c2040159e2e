package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.plain.PlainText;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  private static final String GOLD =
      "The council voted on Tuesday to rebuild the old pier.\nMoney\nThe county is to pay half of it.";

  @Test
  void of_page_knowsStoryFromFurniture() {
    List<Block> blocks =
        Stream.of(
                "Home",
                "The council voted on Tuesday to rebuild the old pier.",
                "Money",
                "The county is to pay half of it.",
                "Read more about the weather of the week")
            .map(line -> Block.line(line, 0))
            .toList();
    Labels labels = Labels.of(blocks, GOLD, false);

    assertThat(labels.isStory(0)).isFalse();
    assertThat(labels.isStory(1)).isTrue();
    assertThat(labels.isStory(2)).as("a subheading between story").isTrue();
    assertThat(labels.isStory(3)).isTrue();
    assertThat(labels.isStory(4)).isFalse();
  }

  @Test
  void of_paragraphTwice_isStoryOnce() {
    String twice = "The council voted on Tuesday to rebuild the old pier.";
    Labels labels = Labels.of(PlainText.blocks(twice + "\n" + twice), GOLD, false);

    assertThat(labels.isStory(0) ^ labels.isStory(1)).isTrue();
  }

  @Test
  void of_headlineByConvention_weighsNothing() {
    List<Block> blocks =
        PlainText.blocks("Pier to be rebuilt in spring\nThe council voted to rebuild it.");
    Labels labels =
        Labels.of(blocks, "Pier to be rebuilt in spring\nThe council voted to rebuild it.", true);

    assertThat(labels.weight(0)).isZero();
    assertThat(labels.weight(1)).isEqualTo(1, Offset.offset(1e-6f));
  }
}
