package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fits how both readers answer together: {@code FitJoint DATA_FOLDER FOLD_MODEL JOINT_FILE}. The
 * model is the second reader trained without some sources, the first reader is trained here without
 * the same ({@link UnseenByBoth}), and what they say of those is joined. Prints the tables of
 * docs/quality.md, where every source is answered by weights fitted on the others, and the doubt
 * from which copy is to be read again.
 */
public final class FitJoint {

  private static final double SHARE = 0.25;

  private FitJoint() {}

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("DATA_FOLDER FOLD_MODEL JOINT_FILE", arguments);
    Calibration calibration = FirstTopicReader.bundled().calibration();
    Concepts concepts = FirstTopicReader.bundled().concepts();
    UnseenByBoth unseen =
        UnseenByBoth.of(new Corpus(concepts).load(Path.of(arguments[0]).resolve("topic")));
    TopicModel first =
        new ModelBuilder(concepts, Settings.standard(), Optional.empty()).build(unseen.learnt());
    try (Transformer second = Transformer.of(Files.readAllBytes(Path.of(arguments[1])))) {
      List<JointRow> rows = rows(unseen.judged(), first, second);
      // What was picked because a model doubted it would tell against that model.
      List<JointRow> everyday = part(rows, example -> TrainTopics.everyday(example) > 0);
      JointFitter fitter = new JointFitter(second, concepts);
      Joint joint = fitter.fit(everyday);
      Files.writeString(Path.of(arguments[2]), joint.text());
      System.out.println("leastDoubt=" + doubtOfShare(everyday, calibration));
      JointReport report = new JointReport(everyday, rows, fitter, calibration, second, concepts);
      for (Report.Part part : TrainTopics.PARTS) {
        List<JointRow> judged = part(rows, part.examples());
        if (!judged.isEmpty()) {
          System.out.println(report.table(part.name() + ", " + judged.size(), judged));
        }
      }
      System.out.println(joint.text());
    }
  }

  private static List<JointRow> part(List<JointRow> rows, Predicate<Example> chosen) {
    return rows.stream().filter(row -> chosen.test(row.first().example())).toList();
  }

  private static List<JointRow> rows(List<Example> examples, TopicModel first, Transformer second) {
    return examples.stream()
        .map(example -> JointRow.of(Prediction.of(first, example), second, first.concepts()))
        .toList();
  }

  // Of everyday copy, a quarter is doubted at least so much.
  private static double doubtOfShare(List<JointRow> everyday, Calibration calibration) {
    List<Double> doubts =
        everyday.stream()
            .map(row -> 1 - calibration.firstRight(row.first().signs()))
            .sorted(Comparator.reverseOrder())
            .toList();
    return doubts.get((int) (SHARE * doubts.size()));
  }
}
