package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.PublisherData.Status;
import io.github.copytaster.article.wire.Statuses;
import java.util.List;

/**
 * Whether an item may be used: a word in a field named for it, or a flag. What one field forbids no
 * other allows.
 */
final class ItemStatus {

  private static final List<String> WORDS =
      List.of(
          "pubstatus",
          "status",
          "state",
          "poststatus",
          "publicationstatus",
          "publishstatus",
          "publishingstatus",
          "contentstatus",
          "articlestatus",
          "storystatus",
          "workflowstate",
          "workflowstatus",
          "moderationstate");
  private static final List<String> MUST_BE =
      List.of("status", "published", "ispublished", "live", "islive");
  private static final List<String> MUST_NOT_BE = List.of("draft", "isdraft", "unpublished");
  private static final List<String> GONE =
      List.of("deleted", "isdeleted", "withdrawn", "iswithdrawn", "retracted");

  private ItemStatus() {}

  static Status of(Fields fields) {
    Status status = said(fields);
    boolean held =
        MUST_BE.stream().anyMatch(name -> is(fields.value(name), false))
            || MUST_NOT_BE.stream().anyMatch(name -> is(fields.value(name), true));
    if (status == Status.CANCELED || GONE.stream().anyMatch(name -> is(fields.value(name), true))) {
      return Status.CANCELED;
    }
    return held ? Status.WITHHELD : status;
  }

  private static Status said(Fields fields) {
    return WORDS.stream()
        .map(name -> Statuses.of(fields.text(name)))
        .filter(status -> status != Status.USABLE)
        .findFirst()
        .orElse(Status.USABLE);
  }

  // Drupal's REST has each value in a list: {"status": [{"value": false}]}.
  private static boolean is(JsonNode value, boolean wanted) {
    JsonNode flag = value.isArray() ? value.path(0).path("value") : value;
    return flag.isBoolean() && flag.booleanValue() == wanted;
  }
}
