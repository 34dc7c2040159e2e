package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.training.OtherSources;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** The cascade at several shares read twice, each row answered by weights of other sources. */
final class JointReport {

  private static final int[] PERCENT = {0, 20, 30, 40, 100};

  private final Function<JointRow, Joint> joint;
  private final Calibration calibration;
  private final Transformer second;
  private final Concepts concepts;

  /**
   * A report.
   *
   * @param rows each is answered by weights fitted on those of other sources
   */
  JointReport(
      List<JointRow> rows,
      JointFitter fitter,
      Calibration calibration,
      Transformer second,
      Concepts concepts) {
    this.joint = OtherSources.fitted(rows, row -> row.first().example().source(), fitter::fit);
    this.calibration = calibration;
    this.second = second;
    this.concepts = concepts;
  }

  String table(String name, List<JointRow> judged) {
    List<JointRow> rows = leastSureFirst(judged, calibration);
    StringBuilder table = new StringBuilder(name + "\n" + Measure.HEADER);
    IdentityHashMap<Prediction, Double> scores = new IdentityHashMap<>();
    List<Prediction> alone = rows.stream().map(row -> row.alone(second, concepts)).toList();
    alone.forEach(one -> scores.put(one, one.answer().probabilities()[one.first()]));
    table.append(Measure.of(alone, scores::get).row("second reader alone, not calibrated"));
    for (int percent : PERCENT) {
      int twice = rows.size() * percent / 100;
      List<Prediction> answers = new ArrayList<>();
      for (int at = 0; at < rows.size(); at++) {
        JointRow row = rows.get(at);
        Joint weights = joint.apply(row);
        Prediction answer = at < twice ? row.both(weights, second, concepts) : row.first();
        scores.put(
            answer,
            at < twice
                ? weights.rightness(JointFitter.signs(weights, row))
                : calibration.firstRight(answer.signs()));
        answers.add(answer);
      }
      table.append(
          Measure.of(answers, scores::get)
              .row(percent == 0 ? "first reader alone" : percent + " % read twice"));
    }
    return table.toString();
  }

  private static List<JointRow> leastSureFirst(List<JointRow> rows, Calibration calibration) {
    return rows.stream()
        .sorted(
            Comparator.comparingDouble((JointRow row) -> row.first().unsureness(calibration))
                .reversed())
        .toList();
  }
}
