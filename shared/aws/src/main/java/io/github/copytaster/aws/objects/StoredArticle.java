package io.github.copytaster.aws.objects;

import io.github.copytaster.article.Article;
import java.util.List;

/**
 * The normalised object: everything {@code classify} needs, and a pure function of the upload, so
 * that a duplicate event writes the same bytes.
 *
 * @param articleId stable for the same source
 * @param sequence orders the versions of one article: the upload's sequencer and the article's
 *     place in its file
 * @param source the upload
 * @param normaliserVersion of the code that cleaned it
 * @param article the clean article
 * @param fingerprint bands that a near-duplicate shares
 */
public record StoredArticle(
    String articleId,
    String sequence,
    Source source,
    String normaliserVersion,
    Article article,
    List<String> fingerprint) {

  public StoredArticle {
    fingerprint = List.copyOf(fingerprint);
  }

  /** Where it lies in the article bucket. */
  public String key() {
    return "articles/" + articleId + "/" + sequence + ".json";
  }
}
