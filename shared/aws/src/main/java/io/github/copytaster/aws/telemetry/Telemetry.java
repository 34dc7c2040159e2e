package io.github.copytaster.aws.telemetry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logs and counts of one function, one JSON line each, metrics in CloudWatch's embedded metric
 * format. The function is the only dimension: a topic or country as a dimension is a bill, not a
 * metric. Article text is never logged.
 */
public final class Telemetry {

  private static final String NAMESPACE = "Copytaster";

  private final String function;
  private final PrintStream out;
  private final Clock clock;
  private final Map<String, Long> counts = new TreeMap<>();
  // Read by the threads that write a file's articles, which end before the next message begins.
  private volatile String messageId = "";

  public Telemetry(String function, PrintStream out, Clock clock) {
    this.function = function;
    this.out = out;
    this.clock = clock;
  }

  /** The telemetry of a deployed function. */
  public static Telemetry of(String function) {
    return new Telemetry(function, System.out, Clock.systemUTC());
  }

  public void info(String event, Map<String, ?> fields) {
    line("INFO", event, fields);
  }

  /**
   * Every line from here to the next call carries this message, so that all tries of one are found.
   *
   * @param id the queue's message id, "" for none
   */
  public void message(String id) {
    messageId = id;
  }

  /**
   * For failures that are reported to the queue and not thrown.
   *
   * @param subject what it was about, as bucket and key; empty if the message names nothing
   */
  public void failure(Map<String, String> subject, Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    Map<String, String> fields = new TreeMap<>(subject);
    fields.put("error", failure.toString());
    fields.put("cause", cause.toString());
    line("ERROR", "message-failed", fields);
  }

  public synchronized void count(String metric, long amount) {
    counts.merge(metric, amount, Long::sum);
  }

  /** Writes the counts since the last flush; nothing if there are none. */
  public synchronized void flush() {
    if (counts.isEmpty()) {
      return;
    }
    ObjectNode root = Json.mapper().createObjectNode();
    ObjectNode directive = Json.mapper().createObjectNode().put("Namespace", NAMESPACE);
    directive.putArray("Dimensions").addArray().add("Function");
    ArrayNode metrics = directive.putArray("Metrics");
    counts.keySet().forEach(name -> metrics.addObject().put("Name", name).put("Unit", "Count"));
    root.putObject("_aws")
        .put("Timestamp", clock.millis())
        .putArray("CloudWatchMetrics")
        .add(directive);
    root.put("Function", function);
    counts.forEach(root::put);
    counts.clear();
    print(root);
  }

  private void line(String level, String event, Map<String, ?> fields) {
    ObjectNode root = Json.mapper().createObjectNode();
    root.put("time", clock.instant().toString());
    root.put("level", level).put("function", function).put("event", event);
    if (!messageId.isEmpty()) {
      root.put("message_id", messageId);
    }
    new TreeMap<>(fields).forEach((name, value) -> root.put(name, String.valueOf(value)));
    print(root);
  }

  private void print(ObjectNode root) {
    try {
      out.println(Json.mapper().writeValueAsString(root));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of text and numbers is always JSON", impossible);
    }
  }
}
