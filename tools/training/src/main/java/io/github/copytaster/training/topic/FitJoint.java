package io.github.copytaster.training.topic;

import io.github.copytaster.labels.topic.BundledModel;
import io.github.copytaster.labels.topic.Calibration;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.labels.topic.TopicModel;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.topic.Example.Kind;
import io.github.copytaster.transformer.Joint;
import io.github.copytaster.transformer.Transformer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Fits how both readers answer together: {@code FitJoint APART_FILE SECOND_MODEL JOINT_FILE}. The
 * articles are of sources that neither the first reader, which is the bundled one, nor the second
 * has learnt from (tools/training/labels). Prints the tables of docs/quality.md, where every source
 * is answered by weights fitted on the others, and the unsureness from which copy is to be read
 * again.
 */
public final class FitJoint {

  private static final double SHARE = 0.3;

  private FitJoint() {}

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("APART_FILE SECOND_MODEL JOINT_FILE", arguments);
    TopicModel first = BundledModel.load();
    Calibration calibration = first.calibration();
    Concepts concepts = first.concepts();
    List<Example> apart = new Corpus(concepts).labelled(Path.of(arguments[0]));
    try (Transformer second = Transformer.of(Files.readAllBytes(Path.of(arguments[1])))) {
      List<JointRow> rows = rows(apart, first, second);
      JointFitter fitter = new JointFitter(second, concepts);
      Joint joint = fitter.fit(rows);
      Files.writeString(Path.of(arguments[2]), joint.text());
      System.out.println("leastUnsureness=" + unsurenessOfShare(rows, calibration));
      JointReport report = new JointReport(rows, fitter, calibration, second, concepts);
      for (Kind kind : List.of(Kind.NEWS, Kind.WEB)) {
        List<JointRow> judged =
            rows.stream().filter(row -> row.first().example().kind() == kind).toList();
        if (!judged.isEmpty()) {
          System.out.println(report.table(kind + ", " + judged.size(), judged));
        }
      }
      System.out.println(joint.text());
    }
  }

  private static List<JointRow> rows(List<Example> examples, TopicModel first, Transformer second) {
    return examples.stream()
        .map(example -> JointRow.of(Prediction.of(first, example), second, first.concepts()))
        .toList();
  }

  // Three in ten are at least so unsure; of the news of every day fewer are
  // (docs/quality.md).
  private static double unsurenessOfShare(List<JointRow> rows, Calibration calibration) {
    List<Double> unsureness =
        rows.stream()
            .map(row -> row.first().unsureness(calibration))
            .sorted(Comparator.reverseOrder())
            .toList();
    return unsureness.get((int) (SHARE * unsureness.size()));
  }
}
