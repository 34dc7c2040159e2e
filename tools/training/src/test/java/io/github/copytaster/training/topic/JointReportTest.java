package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class JointReportTest {

  private static Transformer second;

  @BeforeAll
  static void load() throws IOException {
    second = Transformer.bundled();
  }

  @AfterAll
  static void close() {
    second.close();
  }

  @Test
  void table_nothingAndEverythingReadTwice_firstReadersAndJointShare() {
    List<JointRow> rows = both(JointRows.of("wire", 100, 6, 10), JointRows.of("paper", 100, 6, 10));

    String table = report(rows).table("news", rows);

    assertThat(table)
        .contains("| second reader alone, not calibrated | 200 | 1.000 |")
        .contains("| first reader alone | 200 | 0.600 |")
        .contains("| 100 % read twice | 200 | 1.000 |");
  }

  /** A source that fitted its own weights would look better than copy from a new one ever will. */
  @Test
  void table_sourceWithAnotherHabit_isAnsweredByTheWeightsOfTheOthers() {
    List<JointRow> secondIsRight = JointRows.of("wire", 100, 6, 10);
    List<JointRow> secondIsWrong = JointRows.of("paper", 100, 10, 0);

    JointReport report = report(both(secondIsRight, secondIsWrong));

    assertThat(report.table("wire", secondIsRight)).contains("| 100 % read twice | 100 | 0.600 |");
  }

  private static List<JointRow> both(List<JointRow> some, List<JointRow> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static JointReport report(List<JointRow> rows) {
    return new JointReport(
        rows,
        new JointFitter(second, JointRows.CONCEPTS),
        Calibration.none(JointRows.CONCEPTS.topics().size()),
        second,
        JointRows.CONCEPTS);
  }
}
