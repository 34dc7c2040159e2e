package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds articles by topic, country or region in one month. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Finds articles of one month by first topic, country or region.",
      "Topics are the 17 top concepts, or those of your own model. Oldest first.",
      "Of several conditions the first given index is asked and the others filter."
    })
public final class QueryCommand implements Callable<Integer> {

  private static final int PAGE = 100;

  @Option(names = "--topic", description = "for example medtop:16000000")
  private String topic = "";

  @Option(names = "--country", description = "ISO 3166-1 alpha-2 of the first country")
  private String country = "";

  @Option(names = "--region", description = "UN M49 sub-region, three digits")
  private String region = "";

  @Option(names = "--month", required = true, description = "yyyy-mm")
  private String month = "";

  @Mixin private final RunningStack stack = new RunningStack();

  private record Condition(String option, String index, String keyName, String value, String form) {
    boolean isAsked() {
      return !value.isEmpty();
    }

    boolean isWellFormed() {
      return value.matches(form);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Condition> conditions = conditions();
    if (conditions.isEmpty()) {
      return wrong("expected at least one of --topic, --country and --region, found none");
    }
    for (Condition condition : conditions) {
      if (!condition.isWellFormed()) {
        return wrong("expected " + condition.option() + ", found " + condition.value());
      }
    }
    if (!month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return wrong("expected --month as yyyy-mm, found " + month);
    }
    List<JsonNode> found = find(stack.table(), conditions);
    if (found.isEmpty()) {
      System.err.println("copytaster: no article of " + month + " answers to that");
    }
    for (JsonNode item : found) {
      System.out.println(
          stack.json()
              ? Json.mapper().writeValueAsString(item)
              : item.path("article_id").asText()
                  + "  "
                  + item.path("published_at").asText("undated")
                  + "  "
                  + Visible.of(item.path("title").asText()));
    }
    return 0;
  }

  private List<Condition> conditions() {
    return List.of(
            new Condition(
                "--topic as one of medtop:01000000 to medtop:17000000, or a code of your own model",
                Attributes.BY_TOPIC,
                Attributes.TOPIC_MONTH,
                topic,
                "medtop:(0[1-9]|1[0-7])000000|(?!medtop:)[^#\\s]+"),
            new Condition(
                "--country as two letters of ISO 3166-1",
                Attributes.BY_COUNTRY,
                Attributes.COUNTRY_MONTH,
                country.toUpperCase(Locale.ROOT),
                "[A-Z]{2}"),
            new Condition(
                "--region as three digits of UN M49",
                Attributes.BY_REGION,
                Attributes.REGION_MONTH,
                region,
                "\\d{3}"))
        .stream()
        .filter(Condition::isAsked)
        .toList();
  }

  private static int wrong(String message) {
    System.err.println("copytaster: " + message);
    return 2;
  }

  private List<JsonNode> find(ArticleTable table, List<Condition> conditions) {
    Condition asked = conditions.get(0);
    Predicate<Map<String, AttributeValue>> others =
        item ->
            conditions.stream()
                .allMatch(
                    condition ->
                        key(condition)
                            .equals(
                                item.getOrDefault(condition.keyName(), AttributeValue.fromS(""))
                                    .s()));
    List<JsonNode> found = new ArrayList<>();
    Map<String, AttributeValue> after = Map.of();
    do {
      ArticleTable.Page page = table.page(asked.index(), asked.keyName(), key(asked), after, PAGE);
      page.items().stream().filter(others).map(ItemJson::of).forEach(found::add);
      after = page.next();
    } while (!after.isEmpty());
    return found;
  }

  private String key(Condition condition) {
    return condition.value() + "#" + month;
  }
}
