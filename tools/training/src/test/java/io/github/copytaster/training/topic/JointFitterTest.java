package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class JointFitterTest {

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
  void fit_secondReaderIsRightMoreOften_itWeighsMore() {
    Joint joint = fitted(JointRows.of("wire", 200, 5, 9));

    assertThat(joint.secondWeight()).isGreaterThan(joint.firstWeight());
  }

  @Test
  void fit_firstReaderIsRightMoreOften_itWeighsMore() {
    Joint joint = fitted(JointRows.of("wire", 200, 9, 5));

    assertThat(joint.firstWeight()).isGreaterThan(joint.secondWeight());
  }

  @Test
  void fit_rightness_isHowOftenTheJointAnswerIsRight() {
    List<JointRow> rows = JointRows.of("wire", 200, 5, 9);
    Joint joint = fitted(rows);

    double said =
        rows.stream()
            .mapToDouble(row -> joint.rightness(JointFitter.signs(joint, row)))
            .average()
            .orElseThrow();
    double right =
        rows.stream()
            .mapToDouble(row -> row.both(joint, second, JointRows.CONCEPTS).isRight() ? 1 : 0)
            .average()
            .orElseThrow();

    assertThat(said).isCloseTo(right, within(0.02));
  }

  @Test
  void fit_readersAgree_moreIsClaimedThanWhereTheyDiffer() {
    List<JointRow> rows = JointRows.of("wire", 200, 7, 8);
    Joint joint = fitted(rows);
    double agreed = 0;
    double differed = 1;
    for (JointRow row : rows) {
      double claimed = joint.rightness(JointFitter.signs(joint, row));
      boolean same = JointRow.largest(row.own()) == JointRow.largest(row.topics());
      agreed = same ? Math.max(agreed, claimed) : agreed;
      differed = same ? differed : Math.min(differed, claimed);
    }

    assertThat(agreed).isGreaterThan(differed + 0.1);
  }

  @Test
  void fit_twice_sameText() {
    List<JointRow> rows = JointRows.of("wire", 100, 6, 7);

    assertThat(fitted(rows).text()).isEqualTo(fitted(rows).text());
  }

  private static Joint fitted(List<JointRow> rows) {
    return new JointFitter(second, JointRows.CONCEPTS).fit(rows);
  }
}
