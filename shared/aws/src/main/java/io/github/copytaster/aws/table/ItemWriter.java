package io.github.copytaster.aws.table;

import static io.github.copytaster.aws.table.Values.list;
import static io.github.copytaster.aws.table.Values.map;
import static io.github.copytaster.aws.table.Values.number;
import static io.github.copytaster.aws.table.Values.texts;
import static io.github.copytaster.aws.table.Values.whole;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.objects.Source;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns a labelled article into the attributes of its item. */
final class ItemWriter {

  private static final int LEAD_LENGTH = 280;
  // An item holds at most 400 KB; a round-up of the world may name hundreds of places.
  private static final int EVIDENCE_PER_LABEL = 40;
  // Whole in the stored article; a broken feed gives titles of a megabyte and keywords by the page.
  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_CODES = 200;
  private static final int LONGEST_CODE = 200;

  /** What {@link #text} leaves out where the article says nothing. */
  static final List<String> OPTIONAL_TEXT =
      List.of(
          Attributes.PUBLISHED_AT,
          Attributes.PUBLISHED_FOUND_IN,
          Attributes.AGENCY,
          Attributes.BYLINE,
          Attributes.EMBARGO,
          Attributes.PUBLISHER_GUID,
          Attributes.PUBLISHER_VERSION);

  private ItemWriter() {}

  /** Where the article came from and what it says: everything but labels and index keys. */
  static Map<String, AttributeValue> text(StoredArticle stored, String ingestedAt) {
    Article article = stored.article();
    PublisherData publisher = article.publisher();
    Map<String, AttributeValue> item = new HashMap<>();
    item.put(Attributes.ARTICLE_ID, Values.text(stored.articleId()));
    item.put(Attributes.SEQUENCE, Values.text(stored.sequence()));
    item.put(Attributes.SOURCE, source(stored.source()));
    item.put(Attributes.TEXT_KEY, Values.text(stored.key()));
    item.put(Attributes.TITLE, Values.text(cut(article.title(), LONGEST_TEXT)));
    item.put(Attributes.LEAD, Values.text(lead(article)));
    item.put(Attributes.LANGUAGE, Values.text(article.language()));
    item.put(Attributes.INGESTED_AT, Values.text(ingestedAt));
    item.put(Attributes.PUBLISHED_PRECISION, Values.text(article.published().precision().name()));
    item.put(Attributes.NORMALISER_VERSION, Values.text(stored.normaliserVersion()));
    item.put(Attributes.STATUS, Values.text(publisher.status().name()));
    item.put(Attributes.FINGERPRINT, texts(stored.fingerprint()));
    item.put(
        Attributes.PUBLISHER_CODES,
        map(
            Map.of(
                "subjects", codes(publisher.subjectCodes()),
                "countries", codes(publisher.countryCodes()),
                "keywords", codes(publisher.keywords()))));
    putIfPresent(item, Attributes.PUBLISHED_AT, article.published().value());
    putIfPresent(item, Attributes.PUBLISHED_FOUND_IN, article.published().foundIn());
    putIfPresent(item, Attributes.AGENCY, article.agency());
    putIfPresent(item, Attributes.BYLINE, article.byline());
    putIfPresent(item, Attributes.EMBARGO, publisher.embargo());
    putIfPresent(item, Attributes.PUBLISHER_GUID, publisher.guid());
    putIfPresent(item, Attributes.PUBLISHER_VERSION, publisher.version());
    return item;
  }

  /** What the readers said. */
  static Map<String, AttributeValue> labels(LabelledArticle labelled) {
    TopicLabels topic = labelled.labels().topic();
    RegionLabels region = labelled.labels().region();
    Map<String, AttributeValue> item = new HashMap<>();
    item.put(Attributes.TOPICS, list(topic.topics().stream().map(ItemWriter::topic).toList()));
    topic.narrower().forEach(concept -> item.put(Attributes.SUBTOPIC, topic(concept)));
    item.put(Attributes.ABSTENTION, Values.text(topic.abstention().name()));
    item.put(Attributes.DOUBT, number(topic.doubt()));
    item.put(
        Attributes.COUNTRIES, list(region.countries().stream().map(ItemWriter::country).toList()));
    region
        .regions()
        .forEach(
            found ->
                item.put(
                    Attributes.REGION,
                    map(
                        Map.of(
                            "code", Values.text(found.code()),
                            "name", Values.text(found.name())))));
    item.put(Attributes.MODEL_VERSION, Values.text(labelled.modelVersion()));
    item.put(Attributes.LABELLED_BY, Values.text(Attributes.MACHINE));
    item.put(Attributes.READER, Values.text(labelled.reader().label()));
    item.put(Attributes.READER_RANK, whole(labelled.reader().rank()));
    return item;
  }

  private static AttributeValue source(Source source) {
    return map(
        Map.of(
            "bucket", Values.text(source.bucket()),
            "key", Values.text(source.key()),
            "version_id", Values.text(source.versionId()),
            "sequencer", Values.text(source.sequencer()),
            "uploaded_at", Values.text(source.uploadedAt())));
  }

  private static AttributeValue topic(TopicLabel label) {
    return map(
        Map.of(
            "code", Values.text(label.concept().code()),
            "name", Values.text(label.concept().name()),
            "score", number(label.score()),
            "evidence", evidence(label.evidence())));
  }

  private static AttributeValue country(CountryLabel label) {
    return map(
        Map.of(
            "code", Values.text(label.code()),
            "score", number(label.score()),
            "evidence", evidence(label.evidence())));
  }

  private static AttributeValue evidence(List<Evidence> evidence) {
    return list(evidence.stream().limit(EVIDENCE_PER_LABEL).map(ItemWriter::words).toList());
  }

  private static AttributeValue words(Evidence evidence) {
    return map(
        Map.of(
            "text", Values.text(evidence.text()),
            "start", whole(evidence.start()),
            "end", whole(evidence.end()),
            "weight", number(evidence.weight()),
            "kind", Values.text(evidence.kind())));
  }

  private static String lead(Article article) {
    String body = article.body();
    return body.length() <= LEAD_LENGTH ? body : head(body, LEAD_LENGTH);
  }

  private static void putIfPresent(Map<String, AttributeValue> item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, Values.text(cut(value, LONGEST_TEXT)));
    }
  }

  private static AttributeValue codes(List<String> codes) {
    return texts(codes.stream().limit(MOST_CODES).map(code -> cut(code, LONGEST_CODE)).toList());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : head(text, length - 1) + "…";
  }

  /** The first {@code length} characters, without half a surrogate pair at the end. */
  private static String head(String text, int length) {
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
