package io.github.copytaster.training.taxonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.training.Arguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** {@code CompileTaxonomy MEDIATOPICS.json.gz OUT.tsv}. */
public final class CompileTaxonomy {

  // "Retired. Use Media Topic cycling + sports facet racetype", some without the space.
  private static final Pattern USE_INSTEAD = Pattern.compile("Use Media Topic ?([^+.]+)");

  private final Map<String, JsonNode> concepts = new TreeMap<>();

  private CompileTaxonomy(JsonNode release) {
    for (JsonNode concept : release.path("concepts")) {
      concepts.put(concept.path("code").asText(), concept);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Arguments.expect("MEDIATOPICS.json.gz OUT.tsv", arguments);
    Files.writeString(Path.of(arguments[1]), compile(Path.of(arguments[0])));
  }

  /** One line a term: code, name, broader code, code of the replacement. */
  static String compile(Path release) throws IOException {
    try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(release))) {
      return new CompileTaxonomy(new ObjectMapper().readTree(stream)).lines();
    }
  }

  private String lines() {
    StringBuilder lines = new StringBuilder(1 << 17);
    concepts.forEach(
        (code, concept) ->
            lines
                .append("medtop:" + code + '\t' + concept.path("name").asText() + '\t')
                .append(qualified(concept.path("broader").path(0).asText()) + '\t')
                .append(isRetired(concept) ? qualified(replacement(concept)) : "")
                .append('\n'));
    return lines.toString();
  }

  // What IPTC's note names, or else the nearest active concept above.
  private String replacement(JsonNode retired) {
    Matcher note = USE_INSTEAD.matcher(retired.path("note").asText());
    if (note.find()) {
      for (JsonNode concept : concepts.values()) {
        if (!isRetired(concept) && concept.path("name").asText().equals(note.group(1).strip())) {
          return concept.path("code").asText();
        }
      }
    }
    JsonNode above = concepts.get(retired.path("broader").path(0).asText());
    if (above == null) {
      throw new IllegalArgumentException(
          "expected an active concept above " + retired.path("code").asText() + ", found none");
    }
    return isRetired(above) ? replacement(above) : above.path("code").asText();
  }

  private static boolean isRetired(JsonNode concept) {
    return concept.path("retired").asBoolean();
  }

  private static String qualified(String code) {
    return code.isEmpty() ? "" : "medtop:" + code;
  }
}
