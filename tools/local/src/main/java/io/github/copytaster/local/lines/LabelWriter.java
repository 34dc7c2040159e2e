package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import java.util.List;

/** Labels in the form of the public JSON contract. */
public final class LabelWriter {

  private LabelWriter() {}

  /** Adds topics, subtopic, countries, region, language and reader to {@code target}. */
  public static void write(Labels labels, ObjectNode target) {
    topics(labels.topic(), target);
    region(labels.region(), target);
    target.put("language", labels.language());
    target.put("reader", labels.topic().reader().label());
  }

  private static void topics(TopicLabels topic, ObjectNode target) {
    ArrayNode topics = target.putArray("topics");
    for (TopicLabel label : topic.topics()) {
      ObjectNode entry = concept(label, topics.addObject());
      evidence(label.evidence(), entry);
    }
    if (topic.narrower().isEmpty()) {
      target.putNull("subtopic");
    } else {
      concept(topic.narrower().get(0), target.putObject("subtopic"));
    }
    if (topic.abstention() != TopicLabels.Abstention.NONE) {
      target.put("abstention", topic.abstention().name());
    }
  }

  private static void region(RegionLabels region, ObjectNode target) {
    ArrayNode countries = target.putArray("countries");
    region
        .countries()
        .forEach(
            country -> {
              ObjectNode entry = countries.addObject().put("code", country.code());
              entry.put("score", round(country.score()));
              evidence(country.evidence(), entry);
            });
    if (region.regions().isEmpty()) {
      target.putNull("region");
      return;
    }
    target
        .putObject("region")
        .put("code", region.regions().get(0).code())
        .put("name", region.regions().get(0).name());
  }

  private static ObjectNode concept(TopicLabel label, ObjectNode entry) {
    return entry
        .put("code", label.concept().code())
        .put("name", label.concept().name())
        .put("score", round(label.score()));
  }

  private static void evidence(List<Evidence> evidence, ObjectNode entry) {
    ArrayNode words = entry.putArray("evidence");
    for (Evidence one : evidence) {
      words
          .addObject()
          .put("text", one.text())
          .put("start", one.start())
          .put("end", one.end())
          .put("kind", one.kind());
    }
  }

  private static double round(double score) {
    return Math.round(score * 10_000) / 10_000.0;
  }
}
