package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunRequestTest {

  /** A mistyped dryRun was no dryRun: the archive was relabelled for real. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"dryrun":true}               | found dryrun
          {"dry_run":true}              | found dry_run
          {"dryRun":true,"run":"try"}   | found run
          {"Comment":"Insert your JSON"}| found Comment
          """)
  void read_fieldThatIsNotKnown_isRefusedAndTheKnownAreNamed(String input, String found) {
    assertThatThrownBy(() -> read(input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected no fields but dryRun and runId, " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"dryRun":null}   | expected dryRun as true or false, found null
          {"dryRun":""}     | expected dryRun as true or false, found ""
          {"dryRun":"true"} | expected dryRun as true or false, found "true"
          {"runId":7}       | expected runId as text, found 7
          [true]            | expected an object as {"dryRun":true}, found ARRAY
          """)
  void read_valueOfAnotherKind_isRefused(String input, String message) {
    assertThatThrownBy(() -> read(input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void read_knownFields_areTaken() throws IOException {
    assertThat(read("{\"dryRun\":true,\"runId\":\"try\"}")).isEqualTo(new RunRequest(true, "try"));
    assertThat(read("{}")).isEqualTo(new RunRequest(false, ""));
    assertThat(read("{\"dryRun\":false,\"runId\":null}")).isEqualTo(new RunRequest(false, ""));
  }

  private static RunRequest read(String input) throws IOException {
    return RunRequest.read(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }
}
