package io.github.copytaster.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

  @Test
  void require_missingOrBlank_namesTheVariable() {
    Environment environment = new Environment(Map.of("COPYTASTER_TABLE", " "));

    assertThatThrownBy(() -> environment.require("COPYTASTER_TABLE"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("COPYTASTER_TABLE");
    assertThatThrownBy(() -> environment.require("COPYTASTER_DROP_BUCKET"))
        .hasMessageContaining("COPYTASTER_DROP_BUCKET");
  }

  @Test
  void orElse_blank_isTheFallback() {
    assertThat(new Environment(Map.of("A", "")).orElse("A", "fallback")).isEqualTo("fallback");
    assertThat(new Environment(Map.of("A", "set")).orElse("A", "fallback")).isEqualTo("set");
  }

  @Test
  void hasOtherEndpoint_ofOneServiceOrAll_isTrueForThatService() {
    Environment one = new Environment(Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9000"));
    Environment all = new Environment(Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"));

    assertThat(one.hasOtherEndpoint("S3")).isTrue();
    assertThat(one.hasOtherEndpoint("DYNAMODB")).isFalse();
    assertThat(all.hasOtherEndpoint("DYNAMODB")).isTrue();
    assertThat(new Environment(Map.of()).hasOtherEndpoint("S3")).isFalse();
  }
}
