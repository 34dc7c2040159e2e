package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class FormerLabelsTest {

  private final Map<String, AttributeValue> item = new HashMap<>();

  @Test
  void keep_labelsOfAnotherModel_becomeThePreviousOnes() {
    FormerLabels.keep(item, old("v1"), "v2");

    assertThat(item)
        .containsEntry(Attributes.INGESTED_AT, Values.text("2026-01-12T16:04:00Z"))
        .containsEntry(
            Attributes.PREVIOUS,
            Values.map(
                Map.of(
                    Attributes.TOPICS, Values.text("topics of v1"),
                    Attributes.MODEL_VERSION, Values.text("v1"))));
  }

  @Test
  void keep_labelsOfTheSameModel_leavesThoseBeforeIt() {
    Map<String, AttributeValue> old = old("v2");
    old.put(Attributes.PREVIOUS, Values.text("labels of v1"));

    FormerLabels.keep(item, old, "v2");

    assertThat(item).containsEntry(Attributes.PREVIOUS, Values.text("labels of v1"));
  }

  @Test
  void keep_firstLabelsOfTheSameModel_haveNoPreviousOnes() {
    FormerLabels.keep(item, old("v2"), "v2");

    assertThat(item).containsOnlyKeys(Attributes.INGESTED_AT);
  }

  private static Map<String, AttributeValue> old(String version) {
    Map<String, AttributeValue> old = new HashMap<>();
    old.put(Attributes.INGESTED_AT, Values.text("2026-01-12T16:04:00Z"));
    old.put(Attributes.TOPICS, Values.text("topics of " + version));
    old.put(Attributes.MODEL_VERSION, Values.text(version));
    return old;
  }
}
