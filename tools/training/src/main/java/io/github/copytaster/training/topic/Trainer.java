package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.topic.Features;
import io.github.copytaster.labels.topic.TopicModel;
import java.util.List;
import java.util.Random;

/**
 * Softmax regression on soft targets by AdaGrad. Own code because the well-kept trainers
 * (liblinear, Tribuo) take one hard label per example, and the teacher's soft labels are what helps
 * most.
 */
final class Trainer {

  private static final int EPOCHS = 6;
  private static final float RATE = 0.5f;
  private static final float DECAY = 2e-7f;
  private static final long SEED = 20261124;

  private final int classes = Corpus.CLASSES;
  private final float[] weights = new float[Features.BUCKETS * classes];
  private final float[] squares = new float[Features.BUCKETS * classes];
  private final float[] biases = new float[classes];

  private Trainer() {}

  static TopicModel train(
      List<Example> examples, List<Concept> concepts, String release, float temperature) {
    Trainer trainer = new Trainer();
    trainer.fit(examples);
    return trainer.quantised(concepts, release, temperature);
  }

  private void fit(List<Example> examples) {
    int[] order = new int[examples.size()];
    for (int index = 0; index < order.length; index++) {
      order[index] = index;
    }
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int index : order) {
        step(examples.get(index));
      }
    }
  }

  private void step(Example example) {
    Features features = Features.of(example.copy());
    double[] scores = new double[classes];
    for (int index = 0; index < features.size(); index++) {
      int row = features.id(index) * classes;
      for (int topic = 0; topic < classes; topic++) {
        scores[topic] += weights[row + topic] * features.weight(index);
      }
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (int topic = 0; topic < classes; topic++) {
      scores[topic] += biases[topic];
      largest = Math.max(largest, scores[topic]);
    }
    double total = 0;
    for (int topic = 0; topic < classes; topic++) {
      scores[topic] = StrictMath.exp(scores[topic] - largest);
      total += scores[topic];
    }
    float[] gradient = new float[classes];
    for (int topic = 0; topic < classes; topic++) {
      gradient[topic] =
          example.weight() * (float) (scores[topic] / total - example.target()[topic]);
      biases[topic] -= 0.002f * gradient[topic];
    }
    for (int index = 0; index < features.size(); index++) {
      int row = features.id(index) * classes;
      for (int topic = 0; topic < classes; topic++) {
        int at = row + topic;
        float slope = gradient[topic] * features.weight(index) + DECAY * weights[at];
        squares[at] += slope * slope;
        weights[at] -= RATE * slope / (float) Math.sqrt(squares[at] + 1e-4f);
      }
    }
  }

  private TopicModel quantised(List<Concept> concepts, String release, float temperature) {
    float[] scales = new float[classes];
    for (int at = 0; at < weights.length; at++) {
      scales[at % classes] = Math.max(scales[at % classes], Math.abs(weights[at]) / 127);
    }
    byte[] bytes = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      bytes[at] = (byte) Math.round(weights[at] / Math.max(scales[at % classes], 1e-9f));
    }
    return new TopicModel(release, temperature, concepts, biases, scales, bytes);
  }

  private static void shuffle(int[] order, Random random) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int kept = order[at];
      order[at] = order[other];
      order[other] = kept;
    }
  }
}
