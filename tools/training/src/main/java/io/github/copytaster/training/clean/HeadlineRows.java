package io.github.copytaster.training.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.headline.Head;
import io.github.copytaster.article.headline.HeadlineMeasures;
import io.github.copytaster.article.headline.HeadlineModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What the headline model gets of one sample when the cleaner asks it. */
final class HeadlineRows {

  private final HeadlineSample sample;
  private final float[][] rows;
  private final List<String> lines;
  private final String told;

  private HeadlineRows(HeadlineSample sample, float[][] rows, List<String> lines, String told) {
    this.sample = sample;
    this.rows = rows;
    this.lines = lines;
    this.told = told;
  }

  HeadlineSample sample() {
    return sample;
  }

  /** A row each line that may be the headline; none if the cleaner did not ask. */
  float[][] rows() {
    return rows.clone();
  }

  /** What a model of these trees makes the title; otherwise what the cleaner's rules found. */
  String title(HeadlineModel model) {
    int best = model.best(rows);
    return best < 0 ? told : lines.get(best);
  }

  /** Blocks are judged by a model that has not seen the sample's site. */
  static List<HeadlineRows> of(List<HeadlineSample> samples, int folds, IntFunction<BlockModel> by)
      throws IOException {
    List<Head> asked = new ArrayList<>();
    List<ArticleReader> readers = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      readers.add(
          new ArticleReader(
              Limits.STANDARD,
              by.apply(fold),
              head -> {
                asked.add(head);
                return -1;
              }));
    }
    List<HeadlineRows> rows = new ArrayList<>();
    for (HeadlineSample sample : samples) {
      asked.clear();
      List<Article> articles = new ArrayList<>();
      readers
          .get(sample.fold(folds))
          .read(
              new ByteArrayInputStream(sample.content().getBytes(StandardCharsets.UTF_8)),
              articles::add);
      rows.add(of(sample, asked, articles.isEmpty() ? "" : articles.get(0).title()));
    }
    return rows;
  }

  private static HeadlineRows of(HeadlineSample sample, List<Head> asked, String told) {
    if (asked.isEmpty()) {
      return new HeadlineRows(sample, new float[0][], List.of(), told);
    }
    Head head = asked.get(0);
    int[] candidates = head.candidates();
    List<String> lines = new ArrayList<>();
    for (int at : candidates) {
      lines.add(head.line(at));
    }
    return new HeadlineRows(sample, HeadlineMeasures.rows(head, candidates), lines, told);
  }

  boolean isRight(int row) {
    return !sample.title().isEmpty() && HeadlineSample.areSame(lines.get(row), sample.title());
  }

  /** Whether it teaches: a headline among the lines, or certainly none. */
  boolean isClear() {
    boolean any = sample.title().isEmpty();
    for (int row = 0; row < rows.length; row++) {
      any |= isRight(row);
    }
    return any && rows.length > 0;
  }
}
