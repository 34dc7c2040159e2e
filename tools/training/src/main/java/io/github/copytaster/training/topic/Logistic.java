package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Softmax;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Logistic regression on a handful of numbers by Newton's method, for calibration: exact, no rate
 * to choose, the same answer every time.
 */
public final class Logistic {

  private static final int STEPS = 25;
  private static final int HALVINGS = 30;

  private Logistic() {}

  /** One row: what is known, whether it came true, and how much it counts. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Row(double[] signs, boolean outcome, double weight) {}

  /** Weights as they are written: to four places. */
  public static List<Double> rounded(double[] weights) {
    return DoubleStream.of(weights)
        .mapToObj(weight -> Math.round(weight * 10_000) / 10_000.0)
        .toList();
  }

  /**
   * Weights of the signs.
   *
   * @param start weights to stay near
   * @param pull how strongly to stay near them; more than 0 keeps separable rows finite
   */
  public static double[] fit(List<Row> rows, double[] start, double pull) {
    double[] weights = start.clone();
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[weights.length][weights.length + 1];
      for (int sign = 0; sign < weights.length; sign++) {
        system[sign][sign] = pull;
        system[sign][weights.length] = pull * (start[sign] - weights[sign]);
      }
      for (Row row : rows) {
        add(row, weights, system);
      }
      weights = moved(rows, start, pull, weights, solve(system));
    }
    return weights;
  }

  // A whole step may jump to where all is certain and wrong, and never come back: halve it until
  // the fit gets no worse.
  private static double[] moved(
      List<Row> rows, double[] start, double pull, double[] weights, double[] change) {
    double before = loss(rows, start, pull, weights);
    double share = 1;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double[] moved = weights.clone();
      for (int sign = 0; sign < moved.length; sign++) {
        moved[sign] += share * change[sign];
      }
      if (loss(rows, start, pull, moved) <= before) {
        return moved;
      }
      share /= 2;
    }
    return weights;
  }

  private static double loss(List<Row> rows, double[] start, double pull, double[] weights) {
    double loss = 0;
    for (int sign = 0; sign < weights.length; sign++) {
      double away = weights[sign] - start[sign];
      loss += pull * away * away / 2;
    }
    for (Row row : rows) {
      double logOdds = 0;
      for (int sign = 0; sign < weights.length; sign++) {
        logOdds += weights[sign] * row.signs()[sign];
      }
      double against = row.outcome() ? -logOdds : logOdds;
      // log(1 + e^x), without overflow.
      loss +=
          row.weight()
              * (Math.max(0, against) + StrictMath.log1p(StrictMath.exp(-Math.abs(against))));
    }
    return loss;
  }

  private static void add(Row row, double[] weights, double[][] system) {
    double logOdds = 0;
    for (int sign = 0; sign < weights.length; sign++) {
      logOdds += weights[sign] * row.signs()[sign];
    }
    double said = Softmax.sigmoid(logOdds);
    double miss = row.weight() * ((row.outcome() ? 1 : 0) - said);
    double bend = row.weight() * said * (1 - said);
    for (int sign = 0; sign < weights.length; sign++) {
      system[sign][weights.length] += miss * row.signs()[sign];
      for (int other = 0; other < weights.length; other++) {
        system[sign][other] += bend * row.signs()[sign] * row.signs()[other];
      }
    }
  }

  // Gauss and Jordan, the largest pivot first.
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] moved = system[column];
      system[column] = system[pivot];
      system[pivot] = moved;
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : system[row][column] / system[column][column];
        for (int at = column; at <= size && factor != 0; at++) {
          system[row][at] -= factor * system[column][at];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = system[row][size] / system[row][row];
    }
    return solution;
  }
}
