package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TeletypeLinesTest {

  @Test
  void paragraphs_indented_beginAtEachIndent() {
    assertThat(
            TeletypeLines.paragraphs(
                "   The council voted on Tuesday to rebuild the old ferry\npier of the town at"
                    + " last, its chairman told reporters.\n   Work is to begin.\n"))
        .containsExactly(
            "The council voted on Tuesday to rebuild the old ferry pier of the town at last, its"
                + " chairman told reporters.",
            "Work is to begin.");
  }

  @Test
  void paragraphs_gaps_joinLinesAndKeepItemsApart() {
    assertThat(
            TeletypeLines.paragraphs(
                "The council voted on Tuesday to rebuild the old ferry\npier of the town, after ten"
                    + " years of dispute over this:\n- money\n- time\n\nWork is to begin.\n"))
        .containsExactly(
            "The council voted on Tuesday to rebuild the old ferry pier of the town, after ten years"
                + " of dispute over this:",
            "- money",
            "- time",
            "Work is to begin.");
  }

  @Test
  void paragraphs_longLines_areParagraphsEach() {
    String line =
        "The council voted on Tuesday to rebuild the old ferry pier of the town. ".repeat(3);

    assertThat(TeletypeLines.paragraphs(line + "\n" + line + "\nWork is to begin.")).hasSize(3);
  }

  @Test
  void paragraphs_shortLines_areLeftAsTheyAre() {
    assertThat(TeletypeLines.paragraphs("laying around\nmy mom's property.\nSome sheep"))
        .hasSize(3);
  }
}
