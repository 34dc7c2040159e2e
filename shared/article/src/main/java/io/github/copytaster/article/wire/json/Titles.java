package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The headline of an item, of which content systems keep several: for print, short, marked up. */
final class Titles {

  private static final List<String> VARIANTS =
      List.of(
          "headline",
          "title",
          "long",
          "full",
          "original",
          "web",
          "desktop",
          "print",
          "raw",
          "html",
          "short");

  private Titles() {}

  /** The headline, or "". */
  static String of(Fields fields) {
    return text(fields.value(field(fields, false)));
  }

  /** The field that has it, as it is written in the file, or "". */
  static String field(Fields fields) {
    return field(fields, true);
  }

  private static String field(Fields fields, boolean asWritten) {
    for (String name : FieldNames.TITLES) {
      if (fields.has(name) && !text(fields.value(name)).isBlank()) {
        return asWritten ? fields.written(name) : name;
      }
    }
    return "";
  }

  private static String text(JsonNode value) {
    String text = Texts.one(value);
    if (!text.isBlank() || !value.isObject()) {
      return text;
    }
    Fields variants = new Fields(value);
    return variants.text(VARIANTS.toArray(String[]::new));
  }
}
