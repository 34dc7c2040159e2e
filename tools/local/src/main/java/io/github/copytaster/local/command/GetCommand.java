package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.table.Attributes;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one item. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    description = "Shows one article's item of a running stack.")
public final class GetCommand implements Callable<Integer> {

  @Parameters(description = "article id")
  private String id = "";

  @Spec private @Nullable CommandSpec command;

  @Mixin private final RunningStack stack = new RunningStack();

  @Override
  public Integer call() throws IOException {
    if (id.isBlank()) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "expected an article id, found none");
    }
    // The table's notes to itself, as the model versions, have no upload that they are of.
    Optional<JsonNode> item =
        stack
            .table()
            .get(id)
            .filter(found -> found.containsKey(Attributes.SEQUENCE))
            .map(ItemJson::of);
    if (item.isEmpty()) {
      new Progress(System.err).say("no article has the id " + id);
      return 1;
    }
    System.out.println(
        stack.json()
            ? Json.mapper().writeValueAsString(item.get())
            : Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(item.get()));
    return 0;
  }
}
