package io.github.copytaster.aws.objects;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.copytaster.article.Article;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.ObjectEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

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

  // A part that is missing would be null where no null can be.
  private static final ObjectReader WHOLE =
      Json.mapper()
          .readerFor(StoredArticle.class)
          .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

  public StoredArticle {
    fingerprint = List.copyOf(fingerprint);
  }

  /**
   * Reads the object that an event tells of; empty if it is gone.
   *
   * @throws UnreadableArticleException if the object is no stored article
   * @throws IOException if the store does not answer
   */
  public static Optional<StoredArticle> open(ObjectStore store, ObjectEvent event)
      throws IOException {
    return open(store, event.bucket(), event.key(), event.versionId());
  }

  /** Likewise by bucket, key and version, "" for the newest. */
  public static Optional<StoredArticle> open(
      ObjectStore store, String bucket, String key, String versionId) throws IOException {
    Optional<InputStream> content = store.open(bucket, key, versionId);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream stream = content.get()) {
      bytes = stream.readAllBytes();
    }
    Optional<StoredArticle> article = Optional.empty();
    try {
      article = Optional.ofNullable(WHOLE.readValue(bytes));
    } catch (JacksonException broken) {
      throw new UnreadableArticleException(bucket, key, broken);
    }
    if (article.isEmpty()) {
      throw new UnreadableArticleException(bucket, key, new IOException("it holds null"));
    }
    return article;
  }

  /** Where it lies in the article bucket. */
  public String key() {
    return "articles/" + articleId + "/" + sequence + ".json";
  }
}
