package io.github.copytaster.article.wire.json;

/** Which JSON it is, by fields that only that format has. */
final class JsonFormat {

  /** None that is known by name. */
  static final String OTHER = "json";

  private JsonFormat() {}

  static String of(Fields fields) {
    if (fields.text("format").startsWith("digitalwires") || fields.has("articlehtml")) {
      return "dpa-digitalwires";
    }
    if (fields.has("altids") && fields.has("renditions")) {
      return "ap-media-json";
    }
    boolean named = fields.has("uri") || fields.has("guid");
    boolean versioned = fields.has("versioncreated") || fields.has("pubstatus");
    boolean standard = Texts.one(fields.value("standard")).startsWith("ninjs");
    return standard || (named && versioned) ? "ninjs" : OTHER;
  }
}
