package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Network;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Trains a {@link Network} on soft targets: one example at a time, AdaGrad with one step size a
 * hidden unit in the layers and one a word in the vectors, words dropped at random, the last states
 * averaged. One thread and one seed: the same inputs give the same bytes. docs/decisions/ says why
 * it is our own.
 */
final class NetworkTrainer {

  private static final float FLOOR = 1e-4f;
  private static final float BIAS_SHARE = 0.1f;
  private static final float OUTPUT_BIAS_RATE = 0.002f;

  private final Settings settings;
  private final Weights weights;
  private final Random random;
  private final float[] mean;
  private final float[] meanSlope;
  private final float[] active;
  private final float[] activeSlope;
  private final float[] slope;
  private final Targets targets;
  private float[] kept = new float[512];
  private float meanSquare;
  private float slopeSquare;

  private NetworkTrainer(Settings settings, Weights weights, int topics, Random random) {
    this.settings = settings;
    this.weights = weights;
    this.random = random;
    mean = new float[weights.dimensions];
    meanSlope = new float[weights.dimensions];
    active = new float[weights.hiddenUnits];
    activeSlope = new float[weights.hiddenUnits];
    slope = new float[weights.outputs];
    targets = new Targets(topics, settings.narrowerWeight());
  }

  /**
   * Trains.
   *
   * @param words size of the vocabulary
   * @param start a network over the same vocabulary whose word vectors to start from
   */
  static Weights train(
      List<Sample> samples, int words, int topics, Settings settings, Optional<Network> start) {
    Random random = new Random(settings.seed());
    boolean briefs = samples.stream().anyMatch(sample -> sample.example().brief().length > 0);
    int outputs = topics + samples.get(0).example().narrower().length + (briefs ? topics : 0);
    Weights weights = Weights.random(words, settings, outputs, random);
    start.ifPresent(weights::takeVectors);
    return new NetworkTrainer(settings, weights, topics, random).run(samples);
  }

  private Weights run(List<Sample> samples) {
    int[] order = new int[samples.size()];
    for (int at = 0; at < order.length; at++) {
      order[at] = at;
    }
    Weights average =
        new Weights(
            weights.vectorSquares.length, weights.dimensions, weights.hiddenUnits, weights.outputs);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order);
      float share = 1 - (float) epoch / settings.epochs();
      for (int at : order) {
        step(samples.get(at), share);
      }
      if (epoch >= settings.epochs() - settings.averagedEpochs()) {
        average.add(weights, 1f / settings.averagedEpochs());
      }
    }
    return average;
  }

  private void step(Sample sample, float share) {
    drop(sample);
    forward(sample);
    targets.slope(sample.example(), slope);
    for (int output = 0; output < weights.outputs; output++) {
      weights.outputBiases[output] -= OUTPUT_BIAS_RATE * slope[output];
    }
    java.util.Arrays.fill(meanSlope, 0);
    meanSquare = square(mean) / mean.length;
    slopeSquare = square(slope) / slope.length;
    for (int unit = 0; unit < weights.hiddenUnits; unit++) {
      if (active[unit] > 0) {
        output(unit, share);
        hidden(unit, share);
      }
    }
    vectors(sample, share);
  }

  private void drop(Sample sample) {
    if (kept.length < sample.rows().length) {
      kept = new float[sample.rows().length];
    }
    float scale = 1 / (1 - settings.dropped());
    for (int at = 0; at < sample.rows().length; at++) {
      kept[at] = random.nextFloat() < settings.dropped() ? 0 : sample.values()[at] * scale;
    }
  }

  private void forward(Sample sample) {
    java.util.Arrays.fill(mean, 0);
    for (int at = 0; at < sample.rows().length; at++) {
      if (kept[at] != 0) {
        axpy(kept[at], weights.vectors, sample.rows()[at] * weights.dimensions, mean);
      }
    }
    System.arraycopy(weights.outputBiases, 0, slope, 0, slope.length);
    for (int unit = 0; unit < weights.hiddenUnits; unit++) {
      float sum = weights.hiddenBiases[unit];
      int at = unit * weights.dimensions;
      for (int dimension = 0; dimension < mean.length; dimension++) {
        sum += weights.hidden[at + dimension] * mean[dimension];
      }
      active[unit] = Math.max(0, sum);
      if (sum > 0) {
        axpy(sum, weights.output, unit * weights.outputs, slope);
      }
    }
  }

  private void output(int unit, float share) {
    int at = unit * weights.outputs;
    float sum = 0;
    for (int output = 0; output < weights.outputs; output++) {
      sum += slope[output] * weights.output[at + output];
    }
    activeSlope[unit] = sum;
    weights.outputSquares[unit] += slopeSquare * active[unit] * active[unit];
    float rate = settings.layerRate() * share / root(weights.outputSquares[unit]);
    addTo(weights.output, at, -rate * active[unit], slope);
  }

  private void hidden(int unit, float share) {
    int at = unit * weights.dimensions;
    axpy(activeSlope[unit], weights.hidden, at, meanSlope);
    weights.hiddenSquares[unit] += meanSquare * activeSlope[unit] * activeSlope[unit];
    float rate = settings.layerRate() * share / root(weights.hiddenSquares[unit]);
    addTo(weights.hidden, at, -rate * activeSlope[unit], mean);
    weights.hiddenBiases[unit] -= rate * BIAS_SHARE * activeSlope[unit];
  }

  private void vectors(Sample sample, float share) {
    float square = square(meanSlope) / weights.dimensions;
    for (int word = 0; word < sample.rows().length; word++) {
      if (kept[word] != 0) {
        int row = sample.rows()[word];
        weights.vectorSquares[row] += square * kept[word] * kept[word];
        float step = settings.vectorRate() * share * kept[word] / root(weights.vectorSquares[row]);
        int at = row * weights.dimensions;
        addTo(weights.vectors, at, -step, meanSlope);
      }
    }
  }

  private static void axpy(float factor, float[] from, int at, float[] to) {
    for (int index = 0; index < to.length; index++) {
      to[index] += factor * from[at + index];
    }
  }

  private static void addTo(float[] to, int at, float factor, float[] from) {
    for (int index = 0; index < from.length; index++) {
      to[at + index] += factor * from[index];
    }
  }

  private static float square(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    return sum;
  }

  private static float root(float sum) {
    return (float) Math.sqrt(sum + FLOOR);
  }

  private void shuffle(int[] order) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int moved = order[at];
      order[at] = order[other];
      order[other] = moved;
    }
  }
}
