package io.github.copytaster.reclassify;

import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.TopicLabel;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the first labels of one article moved.
 *
 * @param articleId which
 * @param title of the article, cut where it is very long
 * @param topicBefore name of the first topic before, "none" if there was none
 * @param topicAfter name of the first topic now
 * @param countriesBefore codes before, comma between, "none" if there was none
 * @param countriesAfter codes now
 */
record Movement(
    String articleId,
    String title,
    String topicBefore,
    String topicAfter,
    String countriesBefore,
    String countriesAfter) {

  private static final String NONE = "none";
  // A broken feed gives titles of a megabyte, and a report holds two hundred.
  private static final int LONGEST_TITLE = 200;

  static Movement of(Map<String, AttributeValue> old, LabelledArticle now) {
    return new Movement(
        now.stored().articleId(),
        cut(now.stored().article().title()),
        first(strings(old, Attributes.TOPICS, "name")),
        first(
            now.labels().topic().topics().stream()
                .map(TopicLabel::concept)
                .map(concept -> concept.name())
                .toList()),
        all(strings(old, Attributes.COUNTRIES, "code")),
        all(now.labels().region().countries().stream().map(CountryLabel::code).toList()));
  }

  boolean changed() {
    return topicChanged() || countriesChanged();
  }

  boolean topicChanged() {
    return !topicBefore.equals(topicAfter);
  }

  boolean countriesChanged() {
    return !countriesBefore.equals(countriesAfter);
  }

  private static List<String> strings(
      Map<String, AttributeValue> item, String attribute, String field) {
    AttributeValue labels = item.getOrDefault(attribute, AttributeValue.fromL(List.of()));
    return labels.l().stream()
        .map(label -> label.m().getOrDefault(field, AttributeValue.fromS("")).s())
        .toList();
  }

  private static String cut(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int end = LONGEST_TITLE - 1;
    boolean half = Character.isHighSurrogate(title.charAt(end - 1));
    return title.substring(0, half ? end - 1 : end) + "…";
  }

  private static String first(List<String> names) {
    return names.isEmpty() ? NONE : names.get(0);
  }

  private static String all(List<String> codes) {
    return codes.isEmpty() ? NONE : String.join(",", codes);
  }
}
