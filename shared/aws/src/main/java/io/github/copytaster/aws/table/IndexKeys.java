package io.github.copytaster.aws.table;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.objects.StoredArticle;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes that put an item into its indexes. A withdrawn or embargoed article has none of
 * the readers' keys, so no query finds it; it stays in the relabel queue.
 */
final class IndexKeys {

  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  private IndexKeys() {}

  /** All of their names. */
  static final List<String> NAMES =
      List.of(
          Attributes.MODEL_SHARD,
          Attributes.PUBLISHED_KEY,
          Attributes.TOPIC_MONTH,
          Attributes.COUNTRY_MONTH,
          Attributes.REGION_MONTH);

  /**
   * @param labels the attributes of {@link ItemWriter#labels}, just written or found in the table
   */
  static Map<String, AttributeValue> of(
      StoredArticle stored, Map<String, AttributeValue> labels, Instant now) {
    boolean embargoed = isEmbargoed(stored, now);
    Map<String, AttributeValue> keys = new HashMap<>();
    String version = labels.getOrDefault(Attributes.MODEL_VERSION, Values.text("")).s();
    ModelShard shard =
        ModelShard.of(embargoed ? ModelShard.EMBARGOED : version, stored.articleId());
    keys.put(Attributes.MODEL_SHARD, Values.text(shard.key()));
    if (embargoed || stored.article().publisher().status() != PublisherData.Status.USABLE) {
      return keys;
    }
    String time = time(stored, now);
    String month = time.substring(0, 7);
    keys.put(Attributes.PUBLISHED_KEY, Values.text(time + "#" + stored.articleId()));
    file(keys, Attributes.TOPIC_MONTH, first(labels, Attributes.TOPICS), month);
    file(keys, Attributes.COUNTRY_MONTH, first(labels, Attributes.COUNTRIES), month);
    file(keys, Attributes.REGION_MONTH, map(labels, Attributes.REGION), month);
    return keys;
  }

  private static Map<String, AttributeValue> first(
      Map<String, AttributeValue> labels, String name) {
    List<AttributeValue> all = labels.getOrDefault(name, Values.list(List.of())).l();
    return all.isEmpty() ? Map.of() : all.get(0).m();
  }

  private static Map<String, AttributeValue> map(Map<String, AttributeValue> labels, String name) {
    return labels.getOrDefault(name, Values.map(Map.of())).m();
  }

  private static void file(
      Map<String, AttributeValue> keys,
      String name,
      Map<String, AttributeValue> label,
      String month) {
    AttributeValue code = label.get("code");
    if (code != null) {
      keys.put(name, Values.text(code.s() + "#" + month));
    }
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

  // An embargo we cannot read is never over: holding copy back is the safe mistake. A time without
  // a zone is over where it is over last.
  private static Instant end(String embargo) {
    try {
      TemporalAccessor time =
          TIME.parseBest(embargo, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (time instanceof OffsetDateTime exact) {
        return exact.toInstant();
      }
      return time instanceof LocalDateTime local
          ? local.toInstant(LAST_ZONE)
          : LocalDate.from(time).plusDays(1).atStartOfDay(LAST_ZONE).toInstant();
    } catch (DateTimeException unreadable) {
      return Instant.MAX;
    }
  }
}
