package io.github.copytaster.aws.table;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Labels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes that put an item into its indexes. A withdrawn or embargoed article has none of
 * the readers' keys, so no query finds it; it stays in the relabel queue.
 */
final class IndexKeys {

  private IndexKeys() {}

  static Map<String, AttributeValue> of(
      StoredArticle stored, Labels labels, String modelVersion, Instant now) {
    boolean embargoed = isEmbargoed(stored, now);
    Map<String, AttributeValue> keys = new HashMap<>();
    ModelShard shard =
        ModelShard.of(embargoed ? ModelShard.EMBARGOED : modelVersion, stored.articleId());
    keys.put(Attributes.MODEL_SHARD, Values.text(shard.key()));
    if (embargoed || stored.article().publisher().status() != PublisherData.Status.USABLE) {
      return keys;
    }
    String time = time(stored, now);
    String month = time.substring(0, 7);
    keys.put(Attributes.PUBLISHED_KEY, Values.text(time + "#" + stored.articleId()));
    labels.topic().topics().stream()
        .limit(1)
        .forEach(
            topic ->
                keys.put(
                    Attributes.TOPIC_MONTH, Values.text(topic.concept().code() + "#" + month)));
    labels.region().countries().stream()
        .limit(1)
        .forEach(
            country ->
                keys.put(Attributes.COUNTRY_MONTH, Values.text(country.code() + "#" + month)));
    labels
        .region()
        .regions()
        .forEach(
            region -> keys.put(Attributes.REGION_MONTH, Values.text(region.code() + "#" + month)));
    return keys;
  }

  // An article without a date is filed under its upload, so that a query by month can find it.
  private static String time(StoredArticle stored, Instant now) {
    PublicationTime published = stored.article().published();
    if (published.value().length() >= 7) {
      return published.value();
    }
    String uploaded = stored.source().uploadedAt();
    return uploaded.length() >= 7 ? uploaded : now.toString();
  }

  static boolean isEmbargoed(StoredArticle stored, Instant now) {
    String embargo = stored.article().publisher().embargo();
    return !embargo.isEmpty() && now.isBefore(end(embargo));
  }

  // An embargo we cannot read is never over: holding copy back is the safe mistake.
  private static Instant end(String embargo) {
    try {
      return OffsetDateTime.parse(embargo).toInstant();
    } catch (DateTimeParseException noOffset) {
      try {
        return LocalDate.parse(embargo.substring(0, Math.min(10, embargo.length())))
            .plusDays(1)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();
      } catch (DateTimeParseException unreadable) {
        return Instant.MAX;
      }
    }
  }
}
