package io.github.copytaster.aws.table;

/** Names of the table's attributes and indexes; README.md and template.yaml carry the same ones. */
public final class Attributes {

  public static final String ARTICLE_ID = "article_id";
  public static final String SEQUENCE = "sequence";
  public static final String SOURCE = "source";
  public static final String TEXT_KEY = "text_key";
  public static final String TITLE = "title";
  public static final String LEAD = "lead";
  public static final String LANGUAGE = "language";
  public static final String PUBLISHED_AT = "published_at";
  public static final String PUBLISHED_PRECISION = "published_precision";
  public static final String PUBLISHED_FOUND_IN = "published_found_in";
  public static final String INGESTED_AT = "ingested_at";
  public static final String AGENCY = "agency";
  public static final String BYLINE = "byline";
  public static final String STATUS = "status";
  public static final String EMBARGO = "embargo";
  public static final String PUBLISHER_CODES = "publisher_codes";
  public static final String PUBLISHER_GUID = "publisher_guid";
  public static final String PUBLISHER_VERSION = "publisher_version";
  public static final String FINGERPRINT = "fingerprint";
  public static final String TOPICS = "topics";
  public static final String SUBTOPIC = "subtopic";
  public static final String ABSTENTION = "topic_abstention";
  public static final String DOUBT = "topic_doubt";
  public static final String COUNTRIES = "countries";
  public static final String REGION = "region";
  public static final String MODEL_VERSION = "model_version";
  public static final String NORMALISER_VERSION = "normaliser_version";
  public static final String LABELLED_BY = "labelled_by";
  public static final String READER = "reader";
  public static final String READER_RANK = "reader_rank";
  public static final String PREVIOUS = "previous";

  public static final String BY_TOPIC = "by-topic";
  public static final String BY_REGION = "by-region";
  public static final String BY_COUNTRY = "by-country";
  public static final String BY_MODEL = "by-model";
  public static final String TOPIC_MONTH = "topic_month";
  public static final String REGION_MONTH = "region_month";
  public static final String COUNTRY_MONTH = "country_month";
  public static final String MODEL_SHARD = "model_shard";
  public static final String PUBLISHED_KEY = "published_key";

  static final String MACHINE = "machine";
  public static final String HUMAN = "human";

  private Attributes() {}
}
