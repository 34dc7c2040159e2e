package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fits how both readers answer together: {@code FitJoint DATA_FOLDER JOINT_FILE}. It does so on
 * what neither has learnt from ({@link UnseenByBoth}); the first reader is trained without it.
 * Prints the tables of docs/quality.md, where every source is answered by weights fitted on the
 * others, and the doubt from which copy is to be read again.
 */
public final class FitJoint {

  private static final double SHARE = 0.25;

  private FitJoint() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "expected DATA_FOLDER JOINT_FILE, found " + arguments.length + " arguments");
    }
    Path data = Path.of(arguments[0]).resolve("topic");
    Calibration calibration = FirstTopicReader.bundled().calibration();
    Concepts concepts = FirstTopicReader.bundled().concepts();
    UnseenByBoth unseen = UnseenByBoth.of(data, new Corpus(concepts).load(data));
    TopicModel first =
        new ModelBuilder(concepts, Settings.standard(), Optional.empty()).build(unseen.learnt());
    System.out.println("leastDoubt=" + doubtOfShare(first, unseen.everyday(), calibration));
    try (Transformer second = Transformer.bundled()) {
      List<JointRow> hard = rows(unseen.hard(), first, second);
      List<JointRow> filed = rows(unseen.filed(), first, second);
      List<JointRow> all = new ArrayList<>(hard);
      all.addAll(filed);
      JointFitter fitter = new JointFitter(second, concepts);
      Joint joint = fitter.fit(all);
      Files.writeString(Path.of(arguments[1]), joint.text());
      JointReport report = new JointReport(all, fitter, calibration, second, concepts);
      System.out.println(report.table("hard", hard) + report.table("filed", filed) + joint.text());
    }
  }

  private static List<JointRow> rows(List<Example> examples, TopicModel first, Transformer second) {
    return examples.stream()
        .map(example -> JointRow.of(Prediction.of(first, example), second, first.concepts()))
        .toList();
  }

  // Of everyday copy, a quarter is doubted at least so much.
  private static double doubtOfShare(
      TopicModel first, List<Example> everyday, Calibration calibration) {
    List<Double> doubts =
        everyday.stream()
            .map(example -> 1 - calibration.firstRight(Prediction.of(first, example).signs()))
            .sorted(Comparator.reverseOrder())
            .toList();
    return doubts.get((int) (SHARE * doubts.size()));
  }
}
