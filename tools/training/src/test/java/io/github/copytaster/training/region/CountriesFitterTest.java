package io.github.copytaster.training.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.copytaster.transformer.JointCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CountriesFitterTest {

  @Test
  void fit_secondReaderIsRightWhereTheScorerErrs_itWeighsMore() {
    JointCountries joint = CountriesFitter.fit(rows("wire", true));

    assertThat(joint.secondWeight()).isGreaterThan(joint.firstWeight());
    assertThat(joint.member().get(2)).isGreaterThan(0);
  }

  @Test
  void fit_secondReaderErrs_itWeighsLess() {
    JointCountries joint = CountriesFitter.fit(rows("wire", false));

    assertThat(joint.secondWeight()).isLessThan(joint.firstWeight());
  }

  /** Each row is answered by what was fitted on the others, or the table would flatter. */
  @Test
  void others_rowsOfASource_areAnsweredByWeightsOfOtherSources() {
    List<CountriesRow> rows = new ArrayList<>(rows("honest", true));
    rows.addAll(rows("misleading", false));
    var others = FitCountries.others(rows);

    Map<String, Boolean> secondCounts = new TreeMap<>();
    for (CountriesRow row : rows) {
      JointCountries joint = others.apply(row);
      secondCounts.put(row.source(), joint.secondWeight() > joint.firstWeight());
    }

    assertThat(secondCounts).containsExactly(entry("honest", false), entry("misleading", true));
  }

  @Test
  void table_rows_countScorerSecondReaderAndBoth() {
    List<CountriesRow> rows = rows("wire", true);

    String table =
        FitCountries.table("apart", rows, row -> new JointCountries(0, 1, List.of(0.0, 0.0, 1.0)));

    assertThat(table.lines().skip(2).map(line -> line.split(" \\| ", -1)[0]))
        .containsExactly(
            "| apart news, all read twice",
            "| apart news, read twice where topics are unsure",
            "| apart news, scorer alone",
            "| apart news, second reader alone");
    // None of them is handed on, so the scorer's answers stay: Kenya, right in every second.
    assertThat(table)
        .contains("all read twice | 40 | 1.000 | ")
        .contains("topics are unsure | 40 | 0.500 | ");
  }

  // People say Ghana in every second row, the scorer always Kenya.
  private static List<CountriesRow> rows(String source, boolean secondIsRight) {
    List<CountriesRow> rows = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      boolean ghana = number % 2 == 0;
      rows.add(
          CountriesRows.of(
              source, ghana ? "[\"GH\"]" : "[\"KE\"]", ghana == secondIsRight ? 0.9 : 0.05));
    }
    return rows;
  }
}
