package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WriterCellsTest {

  @Test
  void areNames_namesOfSeveralPeople_are() {
    assertThat(WriterCells.areNames(List.of("Anna Ross", "Ben Lund", "Anne-Marie Dupont")))
        .isTrue();
  }

  @Test
  void areNames_oneNameInEveryRow_isThePaper() {
    assertThat(WriterCells.areNames(List.of("Anna Ross", "Anna Ross"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna", "Room 4 b", "a b c d e f", ""})
  void areNames_oneWordManyWordsOrFigures_areNot(String cell) {
    assertThat(WriterCells.areNames(List.of(cell, cell + "x"))).isFalse();
  }

  @Test
  void areWriters_namesThatStandInTheirStories_arePeopleOfTheNews() {
    List<String> cells = List.of("Anna Ross", "Ben Lund");

    assertThat(
            WriterCells.areWriters(
                cells, List.of("The mayor, Anna Ross, resigned.", "Ben Lund won the race.")))
        .isFalse();
    assertThat(
            WriterCells.areWriters(
                cells, List.of("The mayor resigned.", "A boy of nine won the race.")))
        .isTrue();
  }
}
