package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class FittedNumbersTest {

  @Property(tries = 200, seed = "1")
  void written_anyNumbers_areReadAgain(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1e9, max = 1e9) Double> numbers)
      throws IOException {
    FittedNumbers read = FittedNumbers.of("some", "all=" + FittedNumbers.written(numbers));

    assertThat(read.numbers("all")).isEqualTo(numbers);
    assertThat(read.number("all")).isEqualTo(numbers.get(0));
  }

  @Test
  void numbers_absentOrBlank_namesNumberAndFile() throws IOException {
    FittedNumbers read = FittedNumbers.of("weights.properties", "blank= \n");

    for (String name : List.of("absent", "blank")) {
      assertThatThrownBy(() -> read.number(name))
          .isInstanceOf(IOException.class)
          .hasMessage("expected " + name + " in weights.properties, found none");
    }
  }

  @Test
  void bundled_noSuchFile_saysSo() {
    assertThatThrownBy(() -> FittedNumbers.bundled("absent.properties"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("absent.properties is missing");
  }
}
