package io.github.copytaster.aws.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TelemetryTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Telemetry telemetry =
      new Telemetry(
          "classify",
          new PrintStream(out, true, StandardCharsets.UTF_8),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void info_fields_areOneJsonLine() throws IOException {
    telemetry.info("classified", Map.of("key", "a\nb.txt", "article_id", "17"));

    assertThat(printed()).hasLineCount(1);
    JsonNode line = Json.mapper().readTree(printed());
    assertThat(line.path("time").asText()).isEqualTo(NOW.toString());
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("function").asText()).isEqualTo("classify");
    assertThat(line.path("event").asText()).isEqualTo("classified");
    assertThat(line.path("key").asText()).isEqualTo("a\nb.txt");
  }

  @Test
  void failure_withCause_namesBoth() throws IOException {
    telemetry.message("m1");
    telemetry.failure(
        Map.of("key", "desk/a.txt"),
        new IOException("event failed", new IllegalStateException("throttled")));

    JsonNode line = Json.mapper().readTree(printed());
    assertThat(line.path("level").asText()).isEqualTo("ERROR");
    assertThat(line.path("message_id").asText()).isEqualTo("m1");
    assertThat(line.path("key").asText()).isEqualTo("desk/a.txt");
    assertThat(line.path("error").asText()).contains("event failed");
    assertThat(line.path("cause").asText()).contains("throttled");
  }

  // A topic or country as a dimension would be a metric of its own each, and a bill.
  @Test
  void flush_counts_areInMetricFormatWithTheFunctionAsOnlyDimension() throws IOException {
    telemetry.count("Labelled", 2);
    telemetry.count("Labelled", 1);
    telemetry.flush();

    JsonNode line = Json.mapper().readTree(printed());
    JsonNode directive = line.path("_aws").path("CloudWatchMetrics").path(0);
    assertThat(line.path("_aws").path("Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
    assertThat(directive.path("Namespace").asText()).isEqualTo("Copytaster");
    assertThat(directive.path("Dimensions").toString()).isEqualTo("[[\"Function\"]]");
    assertThat(directive.path("Metrics").path(0).path("Name").asText()).isEqualTo("Labelled");
    assertThat(line.path("Labelled").asInt()).isEqualTo(3);
    assertThat(line.path("Function").asText()).isEqualTo("classify");
  }

  @Test
  void flush_nothingCountedSince_printsNothing() {
    telemetry.count("Labelled", 1);
    telemetry.flush();
    out.reset();

    telemetry.flush();

    assertThat(printed()).isEmpty();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
