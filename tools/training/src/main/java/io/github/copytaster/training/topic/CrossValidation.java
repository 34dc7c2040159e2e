package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.TopicModel;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Predictions for every labelled example by a model that has not seen its fold. */
final class CrossValidation {

  private final ModelBuilder builder;
  private final ToIntFunction<Example> fold;

  CrossValidation(ModelBuilder builder, ToIntFunction<Example> fold) {
    this.builder = builder;
    this.fold = fold;
  }

  /** One model a fold, folds side by side; the answer does not depend on how many at a time. */
  List<Prediction> run(List<Example> examples, int folds) {
    return IntStream.range(0, folds)
        .parallel()
        .mapToObj(held -> fold(examples, held))
        .flatMap(List::stream)
        .toList();
  }

  private List<Prediction> fold(List<Example> examples, int held) {
    List<Example> train =
        examples.stream().filter(example -> fold.applyAsInt(example) != held).toList();
    List<Example> test =
        examples.stream()
            .filter(example -> example.isJudged() && fold.applyAsInt(example) == held)
            .toList();
    if (test.isEmpty()) {
      return List.of();
    }
    TopicModel model = builder.build(train);
    return test.stream().map(example -> Prediction.of(model, example)).toList();
  }
}
