package io.github.copytaster.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back as the id of a line. */
final class LineIdTest {

  /**
   * {@code 1e400} came back as {@code "Infinity"}, a lone surrogate as a question mark and {@code
   * 1.10} as {@code 1.1}: nobody could find the line that such an answer was for.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "1e400",
        "-0",
        "1E+2",
        "123456789012345678901234567890",
        "\"\\ud800\"",
        "\"\\u00fc\\u0000\"",
        "\"ü 新聞\"",
        "\"a\\\"b\\\\\"",
        "\"a\\/b\"",
        "\"\""
      })
  void run_textOrNumber_comesBackAsItIsWritten(String id) throws IOException {
    assertThat(answer("{\"id\":" + id + ",\"text\":\"x\"}"))
        .isEqualTo("{\"id\":" + id + ",\"fine\":true}");
    assertThat(answer("{ \"text\" : {\"id\":7} , \"id\" : " + id + " }"))
        .isEqualTo("{\"id\":" + id + ",\"fine\":true}");
  }

  /** An object that came back as an id was equal to nothing that the sender could look up. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[1]", "false", "true"})
  void run_idOfAnotherKind_isRefused(String id) throws IOException {
    assertThat(answer("{\"id\":" + id + ",\"text\":\"x\"}"))
        .startsWith(
            "{\"id\":null,\"error\":\"expected an \\\"id\\\" that is text or a number, found ");
  }

  @Test
  void run_idGivenTwice_isTheLast() throws IOException {
    assertThat(answer("{\"id\":1,\"id\":\"b\"}")).isEqualTo("{\"id\":\"b\",\"fine\":true}");
  }

  @Test
  void run_byteOrderMark_isNoPartOfTheId() throws IOException {
    assertThat(answer("\uFEFF{\"id\":\"a\"}")).isEqualTo("{\"id\":\"a\",\"fine\":true}");
  }

  @Property(tries = 300, seed = "1")
  void run_anyText_comesBackAsTheSameJson(@ForAll String id) throws IOException {
    String quoted = Json.mapper().writeValueAsString(id.replaceAll("\\p{Cs}", "?"));

    assertThat(answer("{\"id\":" + quoted + "}"))
        .isEqualTo("{\"id\":" + quoted + ",\"fine\":true}");
  }

  @Property(tries = 300, seed = "1")
  void run_anyNumber_comesBackAsItIsWritten(@ForAll BigDecimal id) throws IOException {
    assertThat(answer("{\"id\":" + id + "}")).isEqualTo("{\"id\":" + id + ",\"fine\":true}");
  }

  private static String answer(String line) throws IOException {
    LineAnswer fine = request -> Json.mapper().createObjectNode().put("fine", true);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new JsonLines(fine, 1)
        .run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), output);
    return output.toString(StandardCharsets.UTF_8).strip();
  }
}
