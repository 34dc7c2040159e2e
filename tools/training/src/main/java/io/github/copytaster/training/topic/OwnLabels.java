package io.github.copytaster.training.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.taxonomy.Taxonomy;
import io.github.copytaster.labels.taxonomy.Term;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.training.JsonLinesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A user's labelled examples: JSON Lines of {@code {"title", "text", "topics": ["code", …]}}, most
 * important topic first, with {@code "source"} where known. Codes are the user's own; those of IPTC
 * ("medtop:15000000") get their names.
 *
 * @param concepts the topics that occur, by code
 */
record OwnLabels(Concepts concepts, List<Example> examples) {

  private static final int LEAST_EXAMPLES = 5;
  private static final int LONGEST_QUOTE = 200;
  private static final String FORM = "{\"title\",\"text\",\"topics\":[\"code\",…]}";

  // The table's indexes take keys of 2,048 bytes, and a sign may have three.
  private static final int LONGEST_CODE = 500;

  // The first topic's share of the target, as for our own labels (Corpus).
  private static final float FIRST_SHARE = 0.75f;

  static OwnLabels read(Path file) throws IOException {
    List<JsonLinesFile.Line> lines = lines(file);
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (JsonLinesFile.Line line : lines) {
      for (String code : topics(line)) {
        counts.merge(code, 1, Integer::sum);
      }
    }
    checkEnough(counts);
    List<String> codes = List.copyOf(counts.keySet());
    List<Example> examples = new ArrayList<>();
    for (JsonLinesFile.Line line : lines) {
      examples.add(example(line, codes));
    }
    return new OwnLabels(new Concepts(named(codes), List.of(), List.of()), examples);
  }

  private static List<JsonLinesFile.Line> lines(Path file) throws IOException {
    try {
      return JsonLinesFile.lines(file);
    } catch (IOException broken) {
      if (!(broken.getCause() instanceof JsonProcessingException)) {
        throw broken;
      }
      // Its cause would be told once more, in the parser's words.
      throw new IOException(broken.getMessage() + "; one object a line is expected, " + FORM);
    }
  }

  // A file of another program's making has its own names: whoever reads this sees them.
  private static String none(JsonLinesFile.Line line) {
    List<String> names = new ArrayList<>();
    line.value().fieldNames().forEachRemaining(names::add);
    return "none among " + shortened(names.toString());
  }

  private static String shortened(String found) {
    return found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE) + "…";
  }

  private static void checkEnough(TreeMap<String, Integer> counts) throws IOException {
    if (counts.size() < 2) {
      throw new IOException("expected at least two topics, found " + counts.keySet());
    }
    for (String code : counts.keySet()) {
      if (counts.get(code) < LEAST_EXAMPLES) {
        throw new IOException(
            "expected at least "
                + LEAST_EXAMPLES
                + " examples of each topic, found "
                + counts.get(code)
                + " of "
                + code);
      }
    }
  }

  private static List<String> topics(JsonLinesFile.Line line) throws IOException {
    if (!line.value().isObject()) {
      throw new IOException(
          "line "
              + line.number()
              + ": expected an object ("
              + FORM
              + "), found "
              + shortened(line.value().toString()));
    }
    JsonNode found = line.value().path("topics");
    List<String> topics = new ArrayList<>();
    for (JsonNode topic : found) {
      topics.add(topic.isTextual() || topic.isNumber() ? topic.asText().strip() : "");
    }
    if (!found.isArray() || topics.isEmpty() || topics.contains("")) {
      throw new IOException(
          "line "
              + line.number()
              + ": expected \"topics\": a list of at least one code, found "
              + (found.isMissingNode() ? none(line) : shortened(found.toString())));
    }
    for (String topic : topics) {
      if (topic.length() > LONGEST_CODE) {
        throw new IOException(
            "line "
                + line.number()
                + ": expected a code of at most "
                + LONGEST_CODE
                + " characters, found one of "
                + topic.length());
      }
    }
    return topics.stream().distinct().toList();
  }

  private static Example example(JsonLinesFile.Line line, List<String> codes) throws IOException {
    JsonNode row = line.value();
    // A null is no text, though Jackson reads it as the word.
    String text = row.path("text").asText("");
    if (text.isBlank()) {
      throw new IOException("line " + line.number() + ": expected \"text\", found " + none(line));
    }
    List<Integer> given = topics(line).stream().map(codes::indexOf).toList();
    float[] target = new float[codes.size()];
    for (int topic : given) {
      target[topic] = (1 - FIRST_SHARE) / Math.max(1, given.size() - 1);
    }
    target[given.get(0)] = given.size() == 1 ? 1 : FIRST_SHARE;
    return new Example(
        Integer.toString(line.number()),
        row.path("source").asText("own"),
        Example.Kind.NEWS,
        new Copy(row.path("title").asText(""), text, "", "en", ""),
        target,
        new float[0],
        new float[0],
        1,
        given,
        -1);
  }

  private static List<Concept> named(List<String> codes) {
    Taxonomy taxonomy = Taxonomy.bundled();
    return codes.stream()
        .map(
            code -> taxonomy.term(code).map(Term::concept).orElseGet(() -> new Concept(code, code)))
        .toList();
  }
}
