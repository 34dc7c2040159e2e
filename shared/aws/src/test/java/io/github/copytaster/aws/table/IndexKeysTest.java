package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class IndexKeysTest {

  private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");

  @Test
  void of_usableArticle_isFoundByTopicCountryRegionAndModel() {
    StoredArticle stored = Stories.stored("00A1");

    Map<String, AttributeValue> keys = keys(stored);

    assertThat(keys)
        .containsEntry(Attributes.TOPIC_MONTH, Values.text("medtop:11000000#2026-01"))
        .containsEntry(Attributes.COUNTRY_MONTH, Values.text("GB#2026-01"))
        .containsEntry(Attributes.REGION_MONTH, Values.text("154#2026-01"))
        .containsEntry(
            Attributes.PUBLISHED_KEY, Values.text("2026-01-12T16:03:00Z#" + stored.articleId()))
        .containsEntry(
            Attributes.MODEL_SHARD, Values.text(ModelShard.of("v2", stored.articleId()).key()));
  }

  @ParameterizedTest
  @EnumSource(
      value = PublisherData.Status.class,
      names = {"WITHHELD", "CANCELED"})
  void of_articleThePublisherDoesNotStandBy_isInTheRelabelQueueOnly(PublisherData.Status status) {
    assertThat(keys(Stories.stored("00A1", Stories.publisher(status, ""))))
        .containsOnlyKeys(Attributes.MODEL_SHARD);
  }

  // An embargo that cannot be read is never over: holding copy back is the safe mistake. A date
  // without a time ends with its day, a time without a zone with its last zone (UTC-12).
  @ParameterizedTest
  @CsvSource({
    "2026-02-01T12:00:01Z, true",
    "2026-02-01T12:00:00Z, false",
    "2026-02-01T14:00:00+02:00, false",
    "2026-02-01T14:30:00+02:00, true",
    "2026-01-31, false",
    "2026-02-01, true",
    "2026-02-01T01:00, true",
    "2026-02-01T00:00, false",
    "when the minister has spoken, true",
    "2026-01-31 or after the speech, true",
    "'{\"until\":\"2026-01-31\"}', true",
    "indefinite, true",
    "true, true",
    "soon, true",
    "?, true",
    "+999999999-12-31, true"
  })
  void of_embargo_hidesTheArticleUntilItEnds(String embargo, boolean hidden) {
    StoredArticle stored =
        Stories.stored("00A1", Stories.publisher(PublisherData.Status.USABLE, embargo));

    Map<String, AttributeValue> keys = keys(stored);

    assertThat(IndexKeys.isEmbargoed(stored, NOW)).isEqualTo(hidden);
    assertThat(keys.containsKey(Attributes.PUBLISHED_KEY)).isEqualTo(!hidden);
    assertThat(keys.getOrDefault(Attributes.MODEL_SHARD, Values.text("")).s())
        .startsWith(hidden ? ModelShard.EMBARGOED : "v2");
  }

  /** A date without a time was over at midnight in Greenwich, half a day too early. */
  @Test
  void isEmbargoed_date_lastsUntilItsDayHasEndedEverywhere() {
    StoredArticle stored =
        Stories.stored("00A1", Stories.publisher(PublisherData.Status.USABLE, "2026-01-31"));

    assertThat(IndexKeys.isEmbargoed(stored, Instant.parse("2026-02-01T11:59:59Z"))).isTrue();
    assertThat(IndexKeys.isEmbargoed(stored, Instant.parse("2026-02-01T12:00:00Z"))).isFalse();
  }

  private static Map<String, AttributeValue> keys(StoredArticle stored) {
    return IndexKeys.of(
        stored,
        ItemWriter.labels(
            new LabelledArticle(stored, Stories.labels("medtop:11000000", "GB"), "v2")),
        NOW);
  }
}
