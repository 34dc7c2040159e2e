package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How good answers are that were given to unseen examples; all shares from 0 to 1.
 *
 * @param articles how many
 * @param first share whose first topic is right
 * @param any share whose first topic is among the people's
 * @param macroF1 mean over topics of F1 of the first topic
 * @param narrower share whose narrower concept is right, of those that have one; NaN if none has
 * @param sure90 share right of the 90 % least doubted
 * @param sure60 share right of the 60 % least doubted
 * @param calibrationError expected calibration error of the first topic's score, ten bins
 */
record Measure(
    int articles,
    double first,
    double any,
    double macroF1,
    double narrower,
    double sure90,
    double sure60,
    double calibrationError) {

  static final String HEADER =
      """
      | set | articles | first | any | macro-F1 | second level | at 90 % | at 60 % | calibration error |
      |---|---|---|---|---|---|---|---|---|
      """;

  private static final int BINS = 10;

  /** One answer: how sure, and whether right. */
  private record Answer(double score, boolean right) {}

  static Measure of(List<Prediction> predictions, Calibration calibration) {
    return of(predictions, prediction -> calibration.firstRight(prediction.signs()));
  }

  /**
   * Likewise.
   *
   * @param score how sure an answer is, 0 to 1
   */
  static Measure of(List<Prediction> predictions, ToDoubleFunction<Prediction> score) {
    List<Answer> answers =
        predictions.stream()
            .map(prediction -> new Answer(score.applyAsDouble(prediction), prediction.isRight()))
            .sorted(Comparator.comparingDouble((Answer answer) -> -answer.score()))
            .toList();
    List<Prediction> withNarrower =
        predictions.stream().filter(one -> one.example().givenNarrower() >= 0).toList();
    return new Measure(
        predictions.size(),
        share(predictions, Prediction::isRight),
        share(predictions, Prediction::isAmongGiven),
        macroF1(predictions),
        share(withNarrower, one -> one.narrower() == one.example().givenNarrower()),
        right(answers, 0.9),
        right(answers, 0.6),
        calibrationError(answers));
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %s | %.3f | %.3f | %.3f |%n",
        TableCell.of(name),
        articles,
        first,
        any,
        macroF1,
        Double.isNaN(narrower) ? "–" : String.format(Locale.ROOT, "%.3f", narrower),
        sure90,
        sure60,
        calibrationError);
  }

  private static <T> double share(List<T> all, Function<T, Boolean> test) {
    return (double) all.stream().filter(test::apply).count() / all.size();
  }

  private static double right(List<Answer> surestFirst, double coverage) {
    return share(
        surestFirst.subList(0, (int) Math.round(surestFirst.size() * coverage)), Answer::right);
  }

  private static double macroF1(List<Prediction> predictions) {
    List<Double> scores = new ArrayList<>();
    int topics = predictions.isEmpty() ? 0 : predictions.get(0).example().topics().length;
    for (int topic = 0; topic < topics; topic++) {
      ClassScore score = ClassScore.of(predictions, topic);
      if (score.given() > 0) {
        scores.add(score.f1());
      }
    }
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double calibrationError(List<Answer> answers) {
    double[] gaps = new double[BINS];
    for (Answer answer : answers) {
      int bin = Math.min(BINS - 1, (int) (answer.score() * BINS));
      gaps[bin] += answer.score() - (answer.right() ? 1 : 0);
    }
    double error = 0;
    for (double gap : gaps) {
      error += Math.abs(gap) / answers.size();
    }
    return error;
  }
}
