package io.github.copytaster.aws.table;

import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.Reader;
import java.util.Map;

/**
 * An article with its machine labels, ready for the table.
 *
 * @param stored the normalised object
 * @param labels what the readers said
 * @param modelVersion of the readers; sorts in release order
 */
public record LabelledArticle(StoredArticle stored, Labels labels, String modelVersion) {

  /** Who read it last. */
  public Reader reader() {
    return labels.topic().reader();
  }

  /** What every log line about it carries: enough to find the upload, the text and the item. */
  public Map<String, Object> logFields(String written) {
    return Map.of(
        "bucket", stored.source().bucket(),
        "key", stored.source().key(),
        "sequencer", stored.source().sequencer(),
        "article_id", stored.articleId(),
        "model_version", modelVersion,
        "reader", reader().label(),
        "written", written);
  }
}
