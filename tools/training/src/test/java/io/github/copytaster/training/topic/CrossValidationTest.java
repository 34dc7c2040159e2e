package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.topic.TopicModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That every answer is by a model that has not seen the example's fold; reports rest on it. */
final class CrossValidationTest {

  private static final Settings SMALL = new Settings(8, 6, 4, 2, 0.2f, 0.06f, 0.2f, 0.3f, 1, 1);
  private static final ModelBuilder BUILDER =
      new ModelBuilder(Examples.CONCEPTS, SMALL, Optional.empty());

  @Test
  void run_everyGoldExampleInAFold_isAnsweredOnce() {
    List<Example> examples = Examples.many(30);

    assertThat(validation(examples, 5))
        .extracting(prediction -> prediction.example().key())
        .containsExactlyInAnyOrderElementsOf(examples.stream().map(Example::key).toList());
  }

  /** The answer of a fold is that of a model trained on all others, and on nothing of its own. */
  @Test
  void run_fold_isAnsweredByAModelOfTheOthers() {
    List<Example> examples = Examples.many(30);
    List<Prediction> predictions = validation(examples, 5);
    for (int held = 0; held < 5; held++) {
      int fold = held;
      var model =
          BUILDER.build(examples.stream().filter(example -> fold(example) != fold).toList());
      for (Prediction prediction : predictions) {
        if (fold(prediction.example()) == fold) {
          assertThat(prediction.answer().probabilities())
              .containsExactly(Prediction.of(model, prediction.example()).answer().probabilities());
        }
      }
    }
  }

  /** Labels of the held-out fold turned round must not change what is said of its texts. */
  @Test
  void run_labelsOfOneFoldTurnedRound_itsAnswersStay() {
    List<Example> examples = Examples.many(30);
    List<Example> turned = new ArrayList<>();
    for (Example example : examples) {
      boolean held = fold(example) == 2;
      int topic = example.given().get(0);
      turned.add(held ? relabelled(example, 1 - topic) : example);
    }

    assertThat(answersOf(validation(turned, 5), 2))
        .isEqualTo(answersOf(validation(examples, 5), 2));
    assertThat(answersOf(validation(turned, 5), 1))
        .isNotEqualTo(answersOf(validation(examples, 5), 1));
  }

  /** A teacher's labels are learnt from and never judged by. */
  @Test
  void run_examplesWithoutPeoplesLabels_areNotJudged() {
    List<Example> examples = new ArrayList<>(Examples.many(20));
    Example plain = Examples.one(1, 1);
    examples.add(
        new Example(
            "p1",
            "source0",
            Example.Kind.POOL,
            plain.copy(),
            plain.topics(),
            plain.narrower(),
            plain.brief(),
            1,
            List.of(),
            -1));

    assertThat(validation(examples, 5))
        .extracting(prediction -> prediction.example().key())
        .hasSize(20)
        .doesNotContain("p1");
  }

  @Test
  void run_foldsWithoutExamples_areLeftOut() {
    List<Prediction> predictions =
        new CrossValidation(BUILDER, example -> fold(example) % 2 == 0 ? 0 : 7)
            .run(Examples.many(30), 5);

    assertThat(predictions)
        .isNotEmpty()
        .allMatch(prediction -> fold(prediction.example()) % 2 == 0);
  }

  @Test
  void run_twice_saysTheSame() {
    List<Example> examples = Examples.many(30);

    assertThat(answersOf(validation(examples, 5), 0))
        .isEqualTo(answersOf(validation(examples, 5), 0));
    assertThat(TopicModelFile.content(BUILDER.build(examples)))
        .isEqualTo(TopicModelFile.content(BUILDER.build(examples)));
  }

  private static List<Prediction> validation(List<Example> examples, int folds) {
    return new CrossValidation(BUILDER, CrossValidationTest::fold).run(examples, folds);
  }

  // Examples know five sources, in turn.
  private static int fold(Example example) {
    return Integer.parseInt(example.source().substring("source".length()));
  }

  private static List<Double> answersOf(List<Prediction> predictions, int fold) {
    return predictions.stream()
        .filter(prediction -> fold(prediction.example()) == fold)
        .map(prediction -> prediction.answer().probabilities()[0])
        .toList();
  }

  private static Example relabelled(Example example, int topic) {
    float[] target = new float[2];
    target[topic] = 1;
    return new Example(
        example.key(),
        example.source(),
        example.kind(),
        example.copy(),
        target,
        example.narrower(),
        example.brief(),
        1,
        List.of(topic),
        -1);
  }
}
