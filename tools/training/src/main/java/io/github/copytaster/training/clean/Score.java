package io.github.copytaster.training.clean;

import java.util.List;
import java.util.Locale;

/**
 * A set's score: precision and recall averaged over pages, F1 of the two means.
 *
 * @param pages how many
 * @param exact share of pages whose words are all right
 */
record Score(int pages, double precision, double recall, double exact) {

  static Score of(List<Shingles.Agreement> pages) {
    double precision =
        pages.stream().mapToDouble(Shingles.Agreement::precision).average().orElse(0);
    double recall = pages.stream().mapToDouble(Shingles.Agreement::recall).average().orElse(0);
    double exact = pages.stream().filter(Shingles.Agreement::exact).count() / (double) pages.size();
    return new Score(pages.size(), precision, recall, exact);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** "0.951 (0.940/0.962, exact 0.40)". */
  String cell() {
    return String.format(Locale.ROOT, "%.3f (%.3f/%.3f, %.2f)", f1(), precision, recall, exact);
  }
}
