package io.github.copytaster.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.table.Attributes;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class TableTest {

  private final JsonNode table = Template.ofProject().properties("ArticleTable");

  TableTest() throws IOException {}

  // LocalStack drops both in silence.
  @Test
  void table_lossOfData_isGuardedAgainst() throws IOException {
    assertThat(table.path("DeletionProtectionEnabled").asBoolean()).isTrue();
    assertThat(table.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean())
        .isTrue();
    assertThat(Template.ofProject().root().at("/Resources/ArticleTable/DeletionPolicy").asText())
        .isEqualTo("Retain");
  }

  @Test
  void capacity_isOnDemand() {
    assertThat(table.path("BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
  }

  @Test
  void indexes_haveTheKeysThatTheCodeWrites() {
    Map<String, String> keys = new TreeMap<>();
    for (JsonNode index : table.path("GlobalSecondaryIndexes")) {
      keys.put(index.path("IndexName").asText(), attributes(index.path("KeySchema")));
    }

    assertThat(attributes(table.path("KeySchema"))).isEqualTo(Attributes.ARTICLE_ID);
    assertThat(keys)
        .containsExactly(
            Map.entry(
                Attributes.BY_COUNTRY, Attributes.COUNTRY_MONTH + " " + Attributes.PUBLISHED_KEY),
            Map.entry(Attributes.BY_MODEL, Attributes.MODEL_SHARD + " " + Attributes.ARTICLE_ID),
            Map.entry(
                Attributes.BY_REGION, Attributes.REGION_MONTH + " " + Attributes.PUBLISHED_KEY),
            Map.entry(
                Attributes.BY_TOPIC, Attributes.TOPIC_MONTH + " " + Attributes.PUBLISHED_KEY));
  }

  private static String attributes(JsonNode keySchema) {
    StringBuilder names = new StringBuilder();
    for (JsonNode key : keySchema) {
      names.append(names.isEmpty() ? "" : " ").append(key.path("AttributeName").asText());
    }
    return names.toString();
  }
}
