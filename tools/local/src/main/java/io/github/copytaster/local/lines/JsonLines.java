package io.github.copytaster.local.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.aws.Json;
import io.github.copytaster.labels.Labeller;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON Lines, writes one answer for each line in the same order, and holds one line at a
 * time. A line that is no such object is answered with {@code {"id":null,"error":…}}.
 */
public final class JsonLines {

  private final LineAnswer lineAnswer;

  private JsonLines(LineAnswer lineAnswer) {
    this.lineAnswer = lineAnswer;
  }

  public static JsonLines labelling(Labeller labeller) {
    return new JsonLines(new LabelAnswer(labeller));
  }

  public static JsonLines cleaning(ArticleReader reader) {
    return new JsonLines(new CleanAnswer(reader));
  }

  /**
   * Runs to the end of {@code input}.
   *
   * @throws IOException if input cannot be read or output not written
   */
  public void run(InputStream input, OutputStream output) throws IOException {
    LineReader lines = new LineReader(input);
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
    for (LineReader.Line line = lines.next(); !line.end(); line = lines.next()) {
      writer.write(Json.mapper().writeValueAsString(answer(line)));
      writer.write('\n');
      if (!lines.moreAtHand()) {
        // Somebody may be waiting for this answer before sending the next line.
        writer.flush();
      }
    }
    writer.flush();
  }

  private ObjectNode answer(LineReader.Line line) {
    if (line.tooLong()) {
      return error("expected a line of at most " + LineReader.MAXIMUM + " bytes, found more");
    }
    try {
      JsonNode request = Json.mapper().readTree(line.bytes());
      if (request == null || !request.isObject()) {
        return error("expected a JSON object, found " + kind(request));
      }
      if (!request.hasNonNull("id")) {
        return error("expected an object with the field \"id\", found none");
      }
      ObjectNode answer = Json.mapper().createObjectNode();
      answer.set("id", request.get("id"));
      answer.setAll(lineAnswer.answer(request));
      return answer;
    } catch (JsonProcessingException malformed) {
      return error("expected JSON, found " + malformed.getOriginalMessage());
    } catch (IOException unreadable) {
      return error("expected JSON in UTF-8, found " + unreadable.getMessage());
    } catch (InvalidLineException invalid) {
      return error(String.valueOf(invalid.getMessage()));
    }
  }

  private static String kind(JsonNode node) {
    return node == null || node.isMissingNode() ? "an empty line" : node.getNodeType().toString();
  }

  private static ObjectNode error(String message) {
    ObjectNode answer = Json.mapper().createObjectNode();
    answer.putNull("id");
    return answer.put("error", message);
  }
}
