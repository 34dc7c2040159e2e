package io.github.copytaster.integration.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * template.yaml as a tree, intrinsic functions in their long form.
 *
 * @param root of the document
 */
public record Template(JsonNode root) {

  /** The project's folder, seen from this module's. */
  public static final Path HOUSE = Path.of("../..");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static Template ofProject() throws IOException {
    return new Template(MAPPER.valueToTree(new Yaml(new Intrinsics()).<Object>load(text())));
  }

  static String text() throws IOException {
    return Files.readString(HOUSE.resolve("template.yaml"));
  }

  public JsonNode parameter(String name) {
    return required("/Parameters/" + name);
  }

  JsonNode properties(String resource) {
    return required("/Resources/" + resource + "/Properties");
  }

  /** Logical ids of the resources of one type. */
  public List<String> resources(String type) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> resource : root.path("Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals(type)) {
        names.add(resource.getKey());
      }
    }
    return names;
  }

  List<String> functions() {
    return resources("AWS::Serverless::Function");
  }

  /** A number written out, or the default of the parameter that stands in its place. */
  int number(JsonNode value) {
    return value.has("Ref")
        ? parameter(value.path("Ref").asText()).path("Default").asInt()
        : value.asInt();
  }

  private JsonNode required(String pointer) {
    JsonNode found = root.at(JsonPointer.compile(pointer));
    if (found.isMissingNode()) {
      throw new AssertionError("expected " + pointer + " in template.yaml, found nothing there");
    }
    return found;
  }
}
