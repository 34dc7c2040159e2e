package io.github.copytaster.training.clean;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.page.Page;
import io.github.copytaster.training.Arguments;
import io.github.copytaster.training.QualityPage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often a page's title, day and writers are those of the annotators: {@code MeasureMetadata
 * SHARED_FOLDER NEWS_FOLDER QUALITY_FILE}. Nothing of this is learned, so all pages are judged.
 */
public final class MeasureMetadata {

  private final Map<String, Count> counts = new LinkedHashMap<>();

  private MeasureMetadata() {}

  /** One field: pages of which it is known, right, and left empty. */
  private record Count(int known, int right, int empty) {
    Count plus(boolean isRight, boolean isEmpty) {
      return new Count(known + 1, right + (isRight ? 1 : 0), empty + (isEmpty ? 1 : 0));
    }
  }

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("SHARED_FOLDER NEWS_FOLDER QUALITY_FILE", arguments);
    Samples samples =
        new Samples(Path.of(arguments[0]).resolve("data/normalise"), Path.of(arguments[1]));
    MeasureMetadata measure = new MeasureMetadata();
    measure.judge("wcxb", samples.rows("wcxb_dev.jsonl.gz"));
    for (String set : Samples.NEWS) {
      measure.judge(set, samples.newsRows(set));
    }
    String table = measure.table();
    System.out.println(table);
    QualityPage.write(Path.of(arguments[2]), "metadata", table);
  }

  private void judge(String set, List<JsonNode> rows) {
    for (JsonNode row : rows) {
      Page page = Page.of(row.path("html").asText());
      judge(set + ", title", row.path("title").asText(""), page.title());
      judge(set + ", day", day(row.path("date").asText("")), day(page.published().value()));
      judge(set + ", writers", row.path("author").asText(""), page.byline());
    }
  }

  private void judge(String field, String known, String found) {
    if (!normal(known).isEmpty() && !known.equals("null")) {
      boolean right = normal(known).equals(normal(found));
      counts.merge(
          field,
          new Count(0, 0, 0).plus(right, found.isEmpty()),
          (all, one) -> all.plus(right, found.isEmpty()));
    }
  }

  private static String day(String time) {
    return time.substring(0, Math.min(time.length(), 10));
  }

  // Capitals, quotation marks and dashes are the site's style, no mistake.
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]++", " ")
        .strip();
  }

  private String table() {
    StringBuilder table =
        new StringBuilder("| set, field | known of pages | right | left empty |\n");
    table.append("|---|---|---|---|\n");
    counts.forEach(
        (field, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %d |%n",
                    field,
                    count.known,
                    count.right / (double) count.known,
                    count.empty)));
    return table.toString();
  }
}
