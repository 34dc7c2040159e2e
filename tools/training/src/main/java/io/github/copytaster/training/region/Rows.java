package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.training.JsonLinesFile;
import java.io.IOException;
import java.nio.file.Path;

/** Reads corpora of articles labelled with countries: gzipped JSON Lines. */
final class Rows {

  private Rows() {}

  /**
   * One article.
   *
   * @param source the corpus, or for gold_train the article's own source, "web" for all web pages;
   *     "apart, news" or "apart, web" for what is kept apart (tools/training/labels)
   * @param json the row as it stands
   * @param article ready to be read
   */
  record Row(String source, ObjectNode json, TokenisedCopy article) {}

  /** What to do with a row. */
  interface Visitor {
    void visit(Row row) throws IOException;
  }

  /**
   * Visits each row that is not blank.
   *
   * @throws IOException if the corpus cannot be read or a line is no JSON object; the message names
   *     the line
   */
  static void each(Path corpus, Visitor visitor) throws IOException {
    String set = corpus.getFileName().toString().replace(".jsonl.gz", "");
    for (JsonLinesFile.Line line : JsonLinesFile.lines(corpus)) {
      if (!(line.value() instanceof ObjectNode row)) {
        throw new IOException("expected a JSON object in line " + line.number() + " of " + corpus);
      }
      visitor.visit(new Row(source(set, row), row, TokenisedCopy.of(copy(set, row))));
    }
  }

  private static String source(String set, ObjectNode json) {
    if (set.equals("apart")) {
      return "apart, " + json.path("kind").asText();
    }
    if (json.path("kind").asText().equals("web")) {
      return "web";
    }
    return json.path("source").asText(set);
  }

  private static Copy copy(String set, ObjectNode json) {
    String language = set.startsWith("ml_") ? set.substring(3) : "en";
    return new Copy(json.path("title").asText(""), json.path("text").asText(""), "", language, "");
  }

  /** The first country; "" for an article about nowhere or with several equal ones. */
  static String first(JsonNode row) {
    if (row.has("topics") && row.has("sub")) {
      return row.path("countries").path(0).asText("");
    }
    return row.path("primary").asText("").replace("null", "");
  }
}
