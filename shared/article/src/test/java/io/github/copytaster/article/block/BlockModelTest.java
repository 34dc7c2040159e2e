package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockModelTest {

  private static final BlockModel SHIPPED = BlockModel.shipped();

  @Test
  void scores_oneTree_asksWhetherEachInputIsAbove() {
    float[] leaves = new float[Trees.LEAVES];
    leaves[0b000000] = -3;
    leaves[0b100001] = 3;
    leaves[0b111111] = 5;
    Trees tree =
        new Trees(
            0.5f, new short[] {1, 0, 0, 0, 0, 2}, new float[] {10, 7, 7, 7, 7, -2.5f}, leaves);

    assertThat(tree.scores(new float[][] {{7, 10, -2.5f}, {-7, 10.1f, 0}, {8, 1e30f, -2.4f}}))
        .containsExactly(-2.5f, 3.5f, 5.5f);
    assertThat(tree.scores(new float[][] {{-1e30f, -0f, -1e30f}})).containsExactly(-2.5f);
    assertThat(Trees.none().scores(new float[][] {{1}})).containsExactly(0f);
    assertThat(Trees.none().scores(new float[0][])).isEmpty();
  }

  @Test
  void score_wordWeights_growWithTheRootOfTheTerms() {
    WordWeights weights = new WordWeights(new byte[] {10, 0, -10, 0}, 0.5f);

    assertThat(weights.score(new int[] {0})).isEqualTo(5);
    assertThat(weights.score(new int[] {0, 0, 0, 0})).isEqualTo(10);
    assertThat(weights.score(new int[] {4, 2})).isZero();
    assertThat(weights.score(new int[0])).isZero();
  }

  @Test
  void wordWeights_oddSize_isRefused() {
    assertThatThrownBy(() -> new WordWeights(new byte[3], 1))
        .hasMessage("expected a power of two of weights, found 3");
  }

  @Test
  void read_whatWasWritten_judgesAlike() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SHIPPED.write(new DataOutputStream(bytes));
    BlockModel again = BlockModel.read(stream(bytes.toByteArray()));

    assertThat(again.probabilities(story())).isEqualTo(SHIPPED.probabilities(story()));
  }

  @Test
  void read_otherFormat_saysWhatToDo() {
    assertThatThrownBy(() -> BlockModel.read(stream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a block model of format")
        .hasMessageContaining("train it again");
  }

  @Test
  void probabilities_storyAmongFurniture_isLikelier() {
    float[] probabilities = SHIPPED.probabilities(story());

    assertThat(List.of(probabilities[3], probabilities[4], probabilities[5]))
        .allMatch(probability -> probability > 0.6f);
    assertThat(List.of(probabilities[0], probabilities[1], probabilities[7], probabilities[8]))
        .allMatch(probability -> probability < 0.3f);
  }

  @Test
  void probabilities_german_areNoOtherThanEnglish() {
    float[] probabilities =
        SHIPPED.probabilities(
            lines(
                "Startseite | Politik | Sport",
                "Anmelden",
                "Der Stadtrat hat am Dienstag beschlossen, den alten Fähranleger wieder aufzubauen,"
                    + " der vor drei Jahren im Sturm zerbrochen war.",
                "Die Arbeiten sollen im Frühjahr beginnen und rund vier Millionen Euro kosten,"
                    + " sagte die Bürgermeisterin nach der Sitzung des Stadtrats.",
                "Kommentare",
                "Impressum | Datenschutz"));

    assertThat(probabilities[2]).isGreaterThan(0.5f);
    assertThat(probabilities[3]).isGreaterThan(0.5f);
    assertThat(probabilities[0]).isLessThan(0.3f);
    assertThat(probabilities[5]).isLessThan(0.3f);
  }

  private static List<Block> story() {
    return lines(
        "Home | News | Sport | Weather",
        "Sign in",
        "Council votes to rebuild ferry pier",
        "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
            + " dispute that has divided the town for a decade.",
        "Work is to begin in spring, the mayor said, and will cost about four million pounds, half"
            + " of which the council hopes to raise from the county.",
        "“Without the ferry this town has no future,” said Ada Lund, who has fished from the"
            + " harbour for thirty years and led the campaign for the pier.",
        "Share this article",
        "Subscribe to our newsletter",
        "© 2024 Westmouth Herald. All rights reserved.");
  }

  private static List<Block> lines(String... texts) {
    return List.of(texts).stream().map(text -> Block.line(text, 1)).toList();
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
