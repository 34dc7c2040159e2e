package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.TopicModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Predictions for every labelled example by a model that has not seen its fold. */
final class CrossValidation {

  private final ModelBuilder builder;
  private final ToIntFunction<Example> fold;

  CrossValidation(ModelBuilder builder, ToIntFunction<Example> fold) {
    this.builder = builder;
    this.fold = fold;
  }

  /** One model a fold; {@code progress} is told of each. */
  List<Prediction> run(List<Example> examples, int folds, Runnable progress) {
    List<Prediction> predictions = new ArrayList<>();
    for (int held = 0; held < folds; held++) {
      int out = held;
      List<Example> train =
          examples.stream().filter(example -> fold.applyAsInt(example) != out).toList();
      List<Example> test =
          examples.stream()
              .filter(example -> example.isGold() && fold.applyAsInt(example) == out)
              .toList();
      if (!test.isEmpty()) {
        TopicModel model = builder.build(train);
        test.forEach(example -> predictions.add(Prediction.of(model, example)));
        progress.run();
      }
    }
    return predictions;
  }
}
