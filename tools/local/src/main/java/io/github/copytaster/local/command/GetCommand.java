package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one item. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    description = "Shows one article's item of a running stack.")
public final class GetCommand implements Callable<Integer> {

  @Parameters(description = "article id")
  private String id = "";

  @Mixin private final RunningStack stack = new RunningStack();

  @Override
  public Integer call() throws IOException {
    Optional<JsonNode> item = stack.table().get(id).map(ItemJson::of);
    if (item.isEmpty()) {
      System.err.println("copytaster: no article has the id " + id);
      return 1;
    }
    System.out.println(
        stack.json()
            ? Json.mapper().writeValueAsString(item.get())
            : Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(item.get()));
    return 0;
  }
}
