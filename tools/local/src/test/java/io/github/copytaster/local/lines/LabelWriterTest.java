package io.github.copytaster.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Field by field: other people's programs read this. */
final class LabelWriterTest {

  @Test
  void write_labels_haveExactlyTheContractsForm() throws IOException {
    assertThat(written(Stories.labels("medtop:11000000", "GB", Reader.SECOND)))
        .isEqualTo(
            Json.mapper()
                .readTree(
                    """
                    {"topics":[{"code":"medtop:11000000","name":"name of medtop:11000000",
                      "score":0.91,
                      "evidence":[{"text":"council","start":4,"end":11,"kind":"word"}]}],
                     "subtopic":null,
                     "countries":[{"code":"GB","score":0.8,
                      "evidence":[{"text":"council","start":4,"end":11,"kind":"word"}]}],
                     "region":{"code":"154","name":"Northern Europe"},
                     "language":"en","reader":"second"}
                    """));
  }

  @Test
  void write_secondLevel_isAnObjectWithItsScore() {
    TopicLabel topic = new TopicLabel(new Concept("medtop:15000000", "sport"), 0.987654, List.of());
    TopicLabel below =
        new TopicLabel(new Concept("medtop:20000822", "competition"), 0.5, List.of());
    Labels labels =
        new Labels(
            new TopicLabels(List.of(topic), List.of(below), TopicLabels.Abstention.NONE, 0.01),
            new RegionLabels(List.of(), List.of()),
            "en");

    ObjectNode written = written(labels);

    assertThat(written.at("/subtopic/code").asText()).isEqualTo("medtop:20000822");
    assertThat(written.at("/subtopic/score").asDouble()).isEqualTo(0.5);
    assertThat(written.at("/topics/0/score").asText()).as("four digits").isEqualTo("0.9877");
  }

  @Test
  void write_nothingToSay_saysWhyAndLeavesNoFieldOut() {
    Labels labels =
        new Labels(
            TopicLabels.none(TopicLabels.Abstention.TOO_LITTLE_TEXT),
            new RegionLabels(List.of(), List.of()),
            "und");

    assertThat(written(labels).toString())
        .isEqualTo(
            "{\"topics\":[],\"subtopic\":null,\"abstention\":\"TOO_LITTLE_TEXT\",\"countries\":[],"
                + "\"region\":null,\"language\":\"und\",\"reader\":\"first\"}");
  }

  private static ObjectNode written(Labels labels) {
    ObjectNode target = Json.mapper().createObjectNode();
    LabelWriter.write(labels, target);
    return target;
  }
}
