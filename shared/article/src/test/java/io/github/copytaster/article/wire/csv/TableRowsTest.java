package io.github.copytaster.article.wire.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the first rows of a text are a table, and by which separator. */
final class TableRowsTest {

  @ParameterizedTest
  @ValueSource(chars = {'\t', ';', ',', '|'})
  void of_rowsOfOneLength_areATableByTheirSeparator(char separator) {
    String row = String.join(String.valueOf(separator), "1", "Pier vote", "Herald") + "\n";

    TableRows rows = TableRows.of(row.repeat(3)).orElseThrow();

    assertThat(rows.separator()).isEqualTo(separator);
    assertThat(rows.width()).isEqualTo(3);
    assertThat(rows.cells()).hasSize(3);
  }

  @Test
  void of_severalSeparators_takesTheOneOfMostColumns() {
    TableRows rows = TableRows.of("a;b,c,d\ne;f,g,h\n").orElseThrow();

    assertThat(rows.separator()).isEqualTo(',');
    assertThat(rows.column(0)).containsExactly("a;b", "e;f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "one line without any",
        "The council voted, and left.\nThe mayor, who spoke, said so, twice.\n",
        "a,b\nc,d,e\n",
        "a\nb\nc\n"
      })
  void of_prose_isNoTable(String text) {
    assertThat(TableRows.of(text)).isEmpty();
  }

  @Test
  void of_moreThanSixtyColumns_isNoTable() {
    assertThat(TableRows.of("a" + ",a".repeat(60) + "\n")).isEmpty();
    assertThat(TableRows.of("a" + ",a".repeat(59) + "\n")).isPresent();
  }

  @Test
  void of_longTable_looksAtItsFirstRows() {
    TableRows rows = TableRows.of("a,b\n".repeat(500) + "c,d,e\n").orElseThrow();

    assertThat(rows.cells()).hasSize(50);
  }

  @Test
  void of_quotedCell_keepsItsSeparatorsAndLines() {
    TableRows rows =
        TableRows.of("1,\"Pier, rebuilt\nat last\"\n2,\"x \"\"y\"\"\"\n").orElseThrow();

    assertThat(rows.column(1)).containsExactly("Pier, rebuilt\nat last", "x \"y\"");
  }

  @Test
  void column_cellsWithSpaceAround_areStripped() {
    assertThat(TableRows.of("1 , pier \n2 ,ferry\n").orElseThrow().column(1))
        .containsExactly("pier", "ferry");
  }

  @Test
  void withoutFirst_namesOfColumns_leavesTheRest() {
    TableRows rows = TableRows.of("id,title\n1,pier\n2,ferry\n").orElseThrow().withoutFirst();

    assertThat(rows.column(1)).containsExactly("pier", "ferry");
    assertThat(rows.separator()).isEqualTo(',');
  }

  @Property(tries = 300, seed = "1")
  void of_anyCells_areReadInOrder(
      @ForAll @Size(min = 2, max = 6)
          List<@AlphaChars @StringLength(min = 1, max = 8) String> row) {
    TableRows rows = TableRows.of(String.join(";", row) + "\n").orElseThrow();

    assertThat(rows.cells()).containsExactly(row);
  }

  @Property(tries = 500, seed = "1")
  void of_anyText_neverThrowsAndRowsAreOfOneLength(@ForAll String text) {
    TableRows.of(text)
        .ifPresent(
            rows ->
                assertThat(rows.cells()).allSatisfy(row -> assertThat(row).hasSize(rows.width())));
  }
}
