package io.github.copytaster.transformer.wordpiece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.transformer.BundledPieces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same pieces as HuggingFace's tokenizers, which the model was trained with;
 * tools/training/second-reader/reference.py wrote what is expected.
 */
final class ReferenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path REAL_TEXTS =
      Path.of("../../../shared/data/topic/pool_fulltext.jsonl.gz");
  private static final int CHUNK = 500;
  private static final int CHARACTERS = 2500;

  private static WordPieces pieces = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

  @BeforeAll
  static void load() throws IOException {
    pieces = new WordPieces(BundledPieces.load());
  }

  static Stream<JsonNode> cases() throws IOException {
    return lines("cases.jsonl").stream().map(ReferenceTest::json);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void numbers_ourCases_areTheReferences(JsonNode expected) {
    assertThat(pieces.numbers(expected.path("text").asText(), 10_000))
        .isEqualTo(
            LongStream.range(0, expected.path("numbers").size())
                .map(at -> expected.path("numbers").path((int) at).asLong())
                .toArray());
  }

  /** What the model says of a name is asked at the piece that it was taught at. */
  @ParameterizedTest
  @MethodSource("cases")
  void pieces_ourCases_beginWhereTheReferencesDo(JsonNode expected) {
    JsonNode begins = expected.path("begins");
    int[] places = new int[begins.size()];
    int[] theirs = new int[begins.size()];
    for (int at = 0; at < places.length; at++) {
      places[at] = begins.path(at).path(0).asInt();
      theirs[at] = begins.path(at).path(1).asInt();
    }

    assertThat(pieces.pieces(expected.path("text").asText(), places, 10_000).at())
        .isEqualTo(theirs);
  }

  @Test
  void numbers_tenThousandRealTexts_areTheReferences()
      throws IOException, NoSuchAlgorithmException {
    assumeTrue(Files.exists(REAL_TEXTS), "needs " + REAL_TEXTS + ", which is not here");
    List<String> expected = lines("pool-hashes.txt");
    try (BufferedReader texts =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(REAL_TEXTS)), StandardCharsets.UTF_8))) {
      for (int chunk = 0; chunk < expected.size(); chunk++) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int row = 0; row < CHUNK; row++) {
          digest.update(bytes(pieces.numbers(text(json(texts.readLine())), 10_000)));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
            .as("texts from %d on", chunk * CHUNK)
            .isEqualTo(expected.get(chunk));
      }
    }
  }

  private static String text(JsonNode row) {
    String text = row.path("title").asText("") + ". " + row.path("text").asText();
    return text.codePointCount(0, text.length()) <= CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CHARACTERS));
  }

  private static byte[] bytes(long[] numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * (numbers.length + 1));
    for (long number : numbers) {
      buffer.putInt((int) number);
    }
    return buffer.putInt(-1).array();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(ReferenceTest.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
