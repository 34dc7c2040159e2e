package io.github.copytaster.aws.table;

import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable.Written;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a machine may still do to an item that a person labelled: renew the text beside the labels,
 * and take it out of the indexes or put it in, because a publisher's status and embargo rule
 * whoever labelled. Only the attributes concerned are written, and only while the labels are those
 * that were read, so that a second correction is never undone.
 */
final class HumanLabels {

  private static final int MOST_TRIES = 5;

  /** What a decision was made on: who labelled what, and the index keys come from labels. */
  private static final List<String> READ =
      List.of(
          Attributes.LABELLED_BY,
          Attributes.SEQUENCE,
          Attributes.TOPICS,
          Attributes.COUNTRIES,
          Attributes.REGION);

  private static final List<String> TEXT_AND_KEYS =
      Stream.of(ItemWriter.OPTIONAL_TEXT, IndexKeys.NAMES).flatMap(List::stream).toList();

  private static final List<String> MONTHS =
      List.of(Attributes.TOPIC_MONTH, Attributes.COUNTRY_MONTH, Attributes.REGION_MONTH);

  private final AttributeUpdate update;
  private final Clock clock;

  HumanLabels(AttributeUpdate update, Clock clock) {
    this.update = update;
    this.clock = clock;
  }

  static boolean are(Map<String, AttributeValue> item) {
    return Values.text(Attributes.HUMAN).equals(item.get(Attributes.LABELLED_BY));
  }

  /**
   * Puts the text of a newer upload beside the labels.
   *
   * @throws IllegalStateException if the item keeps changing; the event is to be tried again
   */
  Written renewText(StoredArticle stored, Map<String, AttributeValue> found) {
    Map<String, AttributeValue> old = found;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (!are(old) || sequence(old).compareTo(stored.sequence()) >= 0) {
        return Written.LOST;
      }
      Map<String, AttributeValue> renewed = ItemWriter.text(stored, clock.instant().toString());
      renewed.putAll(keys(stored, old));
      Optional<Map<String, AttributeValue>> meanwhile =
          update.write(old, renewed, TEXT_AND_KEYS, READ);
      if (meanwhile.isEmpty()) {
        return Written.TEXT_RENEWED;
      }
      old = meanwhile.get();
    }
    throw new IllegalStateException(
        "article " + stored.articleId() + " changed " + MOST_TRIES + " times while it was written");
  }

  /** Puts an item whose embargo has ended into its indexes; one still under embargo stays. */
  Written endEmbargo(StoredArticle stored, Map<String, AttributeValue> old) {
    if (IndexKeys.isEmbargoed(stored, clock.instant())) {
      return Written.ALREADY_THERE;
    }
    return update.write(old, keys(stored, old), IndexKeys.NAMES, READ).isEmpty()
        ? Written.BETTER_KEPT
        : Written.LOST;
  }

  // A person may have filed the item by hand, under labels of a shape that the machine cannot read.
  private Map<String, AttributeValue> keys(StoredArticle stored, Map<String, AttributeValue> old) {
    Instant now = clock.instant();
    Map<String, AttributeValue> keys = IndexKeys.of(stored, old, now);
    if (!IndexKeys.isEmbargoed(stored, now)) {
      keys.remove(Attributes.MODEL_SHARD); // no run has anything to do here
    }
    for (String month : MONTHS) {
      if (keys.containsKey(Attributes.PUBLISHED_KEY) && old.containsKey(month)) {
        keys.putIfAbsent(month, old.get(month));
      }
    }
    return keys;
  }

  private static String sequence(Map<String, AttributeValue> item) {
    return item.getOrDefault(Attributes.SEQUENCE, Values.text("")).s();
  }
}
