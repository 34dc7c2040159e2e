package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.RejectionReport;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows results to a person as a table, to a program as JSON Lines. */
final class ResultTable {

  private static final String ROW = "%-34s  %-46s  %-34s  %-9s  %-26s  %s%n";

  private final PrintStream out;

  ResultTable(PrintStream out) {
    this.out = out;
  }

  /** One line a file; false if a file ended as neither items nor a rejection, with its error. */
  boolean json(Uploads uploads, Results results) throws IOException {
    boolean complete = true;
    for (String file : uploads.keys()) {
      ObjectNode line = Json.mapper().createObjectNode().put("file", file);
      List<JsonNode> items = results.items(file);
      Optional<RejectionReport> rejection = results.rejection(file);
      Optional<String> error = error(file, uploads, !items.isEmpty() || rejection.isPresent());
      if (error.isPresent()) {
        line.put("error", error.get());
        complete = false;
      } else if (items.isEmpty() && rejection.isPresent()) {
        line.putObject("rejected")
            .put("code", rejection.get().code())
            .put("message", rejection.get().message());
      } else {
        ArrayNode array = line.putArray("items");
        items.forEach(item -> array.add(brief(item)));
        rejection.ifPresent(some -> line.set("refused", Json.mapper().valueToTree(some.refused())));
      }
      out.println(Json.mapper().writeValueAsString(line));
    }
    return complete;
  }

  /** A row an article, a rejection or an error; false if there is an error. */
  boolean print(Uploads uploads, Results results) {
    boolean complete = true;
    out.printf(Locale.ROOT, ROW, "FILE", "TITLE", "TOPIC", "COUNTRIES", "REGION", "CONFIDENCE");
    for (String file : uploads.keys()) {
      List<JsonNode> items = results.items(file);
      Optional<RejectionReport> rejection = results.rejection(file);
      Optional<String> error = error(file, uploads, !items.isEmpty() || rejection.isPresent());
      if (error.isPresent()) {
        remark(file, "error: " + error.get());
        complete = false;
        continue;
      }
      items.forEach(item -> row(file, item));
      rejection.ifPresent(
          reason -> remark(file, "rejected " + reason.code() + ": " + reason.message()));
    }
    return complete;
  }

  // A file that was not taken may still have items of an earlier upload: they are not its own.
  private static Optional<String> error(String file, Uploads uploads, boolean isAnswered) {
    Optional<String> refused = uploads.error(file);
    return refused.isPresent() || isAnswered
        ? refused
        : Optional.of("expected items or a rejection, found neither; the handlers' log says why");
  }

  private void remark(String file, String text) {
    out.printf(Locale.ROOT, "%-34s  %s%n", cut(file, 34), Visible.of(text));
  }

  private void row(String file, JsonNode item) {
    JsonNode topic = item.path("topics").path(0);
    List<String> countries = new ArrayList<>();
    item.path("countries").forEach(country -> countries.add(country.path("code").asText()));
    out.printf(
        Locale.ROOT,
        ROW,
        cut(file, 34),
        cut(item.path("title").asText(), 46),
        cut(topic.path("name").asText(item.path("topic_abstention").asText()), 34),
        countries.isEmpty() ? "–" : String.join(",", countries),
        cut(item.path("region").path("name").asText("–"), 26),
        topic.has("score")
            ? String.format(Locale.ROOT, "%.2f", topic.path("score").asDouble())
            : "");
  }

  static ObjectNode brief(JsonNode item) {
    ObjectNode brief = Json.mapper().createObjectNode();
    for (String field : List.of("article_id", "title", "topics", "countries")) {
      brief.set(field, item.path(field));
    }
    brief.set("region", item.has("region") ? item.get("region") : brief.nullNode());
    return brief;
  }

  private static String cut(String raw, int width) {
    String text = Visible.of(raw);
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
