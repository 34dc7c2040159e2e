package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CopyTest {

  private final Copy copy = new Copy(List.of("One two.", "Three four five.", "Six."));

  @Test
  void drop_line_isKeptWithItsReason() {
    copy.drop(1, "caption");

    assertThat(copy.isKept(1)).isFalse();
    assertThat(copy.reason(1)).isEqualTo("caption");
    assertThat(copy.kept()).containsExactly("One two.", "Six.");
    assertThat(copy.dropped()).containsExactly(new DroppedText("Three four five.", "caption"));
  }

  @Test
  void restore_droppedLine_isStoryAgain() {
    copy.drop(1, "not-story");
    copy.restore(1);

    assertThat(copy.kept()).hasSize(3);
    assertThat(copy.dropped()).isEmpty();
  }

  @Test
  void cut_partOfALine_leavesTheRest() {
    copy.cut(1, " four ", "Three five.", "credit");

    assertThat(copy.line(1)).isEqualTo("Three five.");
    assertThat(copy.dropped()).containsExactly(new DroppedText("four", "credit"));
  }

  @Test
  void cut_wholeLine_leavesNoEmptyParagraph() {
    copy.cut(2, "Six.", " ", "credit");

    assertThat(copy.isKept(2)).isFalse();
    assertThat(copy.kept()).hasSize(2);
    assertThat(copy.dropped()).containsExactly(new DroppedText("Six.", "credit"));
  }

  @Test
  void dropped_cutsAndLines_standInReadingOrder() {
    copy.drop(2, "caption");
    copy.cut(0, "two", "One.", "credit");
    copy.drop(1, "legal-line");

    assertThat(copy.dropped())
        .extracting(DroppedText::reason)
        .containsExactly("credit", "legal-line", "caption");
  }

  @Test
  void words_lineThatWasMoved_areCountedAgain() {
    assertThat(copy.words(1)).isEqualTo(3);
    copy.move(1, "Three");

    assertThat(copy.words(1)).isEqualTo(1);
  }

  @Test
  void firstAndLastKept_passOverWhatWasDropped() {
    copy.drop(0, "x");
    copy.drop(2, "x");

    assertThat(copy.firstKept(0)).isEqualTo(1);
    assertThat(copy.firstKept(2)).isEqualTo(-1);
    assertThat(copy.lastKept()).isEqualTo(1);
    copy.drop(1, "x");
    assertThat(copy.lastKept()).isEqualTo(-1);
  }

  @Test
  void findings_firstOfAKind_stands() {
    copy.findings().title("Pier");
    copy.findings().title("Other");
    copy.findings().byline("");
    copy.findings().byline("Anna Ross");

    assertThat(copy.findings().title()).isEqualTo("Pier");
    assertThat(copy.findings().byline()).isEqualTo("Anna Ross");
  }
}
