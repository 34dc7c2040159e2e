package io.github.copytaster.training.clean;

import io.github.copytaster.article.headline.HeadlineModel;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.QualityPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the headline of plain text is found: {@code MeasureHeadlines DATA_FOLDER NEWS_FOLDER
 * QUALITY_FILE}. Fifths of the sites, each judged by a model of the others. Texts in which no line
 * is the headline are left out.
 */
public final class MeasureHeadlines {

  private static final int FOLDS = 5;

  private final Map<String, Count> counts = new TreeMap<>();

  private MeasureHeadlines() {}

  /** Texts of one kind: all, with the right title, or rightly none, and with none. */
  private record Count(int all, int right, int empty) {
    Count plus(Count one) {
      return new Count(all + one.all, right + one.right, empty + one.empty);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("DATA_FOLDER NEWS_FOLDER QUALITY_FILE", arguments);
    List<HeadlineRows> rows = TrainHeadlines.rows(Path.of(arguments[0]), Path.of(arguments[1]));
    MeasureHeadlines measure = new MeasureHeadlines();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<HeadlineRows> others = new ArrayList<>();
      List<HeadlineRows> out = new ArrayList<>();
      for (HeadlineRows document : rows) {
        (document.sample().fold(FOLDS) == fold ? out : others).add(document);
      }
      HeadlineModel model = HeadlineTrainer.train(others);
      out.stream().filter(one -> one.sample().isTold()).forEach(one -> measure.judge(one, model));
    }
    String table = measure.table();
    System.out.println(table);
    QualityPage.write(Path.of(arguments[2]), "headlines", table);
  }

  private void judge(HeadlineRows document, HeadlineModel model) {
    String found = document.title(model);
    HeadlineSample sample = document.sample();
    boolean right = HeadlineSample.areSame(found, sample.title());
    counts.merge(
        sample.set() + ", " + sample.render(),
        new Count(1, right ? 1 : 0, found.isEmpty() ? 1 : 0),
        Count::plus);
  }

  private String table() {
    StringBuilder table = new StringBuilder("| text | n | right | without a title |\n");
    table.append("|---|---|---|---|\n");
    counts.forEach(
        (kind, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %d |%n",
                    kind,
                    count.all,
                    count.right / (double) count.all,
                    count.empty)));
    return table.toString();
  }
}
