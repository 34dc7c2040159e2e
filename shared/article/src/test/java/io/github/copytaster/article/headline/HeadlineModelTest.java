package io.github.copytaster.article.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.block.Trees;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class HeadlineModelTest {

  private static final HeadlineModel SHIPPED = HeadlineModel.shipped();
  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";

  @Test
  void choose_noCandidate_isNone() {
    assertThat(SHIPPED.choose(Heads.of(1, "14:05", LEAD))).isEqualTo(-1);
  }

  @Test
  void choose_allBelowTheLeast_isNone() {
    HeadlineModel strict = new HeadlineModel(Trees.none(), 0);

    assertThat(strict.choose(Heads.of(1, "Council rebuilds ferry pier", LEAD))).isEqualTo(-1);
  }

  @Test
  void read_whatWasWritten_choosesAlike() throws IOException {
    HeadlineModel read = HeadlineModel.read(bytes(written()));
    Head head = Heads.of(2, "Weather for the week", "Westmouth council rebuilds ferry pier", LEAD);

    assertThat(read.least()).isEqualTo(SHIPPED.least());
    assertThat(read.choose(head)).isEqualTo(SHIPPED.choose(head)).isEqualTo(1);
  }

  @Test
  void read_otherInputs_saysBothNumbers() throws IOException {
    byte[] model = written();
    model[7]++;
    int inputs = HeadlineMeasures.names().size();

    assertThatThrownBy(() -> HeadlineModel.read(bytes(model)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("with " + inputs + " inputs")
        .hasMessageContaining("with " + (inputs + 1) + "; train it again");
  }

  @Property(tries = 300, seed = "1")
  void choose_anyLines_isACandidateOrNone(
      @ForAll @Size(min = 1, max = 12) List<String> lines, @ForAll @IntRange(max = 11) int at) {
    Head head = Heads.of(Math.min(at, lines.size() - 1), lines.toArray(String[]::new));

    int chosen = SHIPPED.choose(head);

    if (chosen >= 0) {
      assertThat(head.candidates()).contains(chosen);
    }
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SHIPPED.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream bytes(byte[] model) {
    return new DataInputStream(new ByteArrayInputStream(model));
  }
}
