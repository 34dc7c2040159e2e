package io.github.copytaster.local.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads JSON Lines and writes one answer for each line in the same order, on every core, holding a
 * bounded number of lines. An id is text or a number and comes back as it was written. A line whose
 * id cannot be read is answered with {@code {"id":null,"error":…}}; one that says nothing to work
 * on, or on which this program fails, with its id and the error.
 */
public final class JsonLines {

  private final LineAnswer lineAnswer;
  private final int threads;

  JsonLines(LineAnswer lineAnswer, int threads) {
    this.lineAnswer = lineAnswer;
    this.threads = threads;
  }

  public static JsonLines labelling(Labeller labeller) {
    return new JsonLines(new LabelAnswer(labeller), Runtime.getRuntime().availableProcessors());
  }

  public static JsonLines cleaning(ArticleReader reader) {
    return new JsonLines(new CleanAnswer(reader), Runtime.getRuntime().availableProcessors());
  }

  /**
   * Runs to the end of {@code input}.
   *
   * @return how many lines there were and how many got an error
   * @throws IOException if input cannot be read or output not written
   */
  public LineTally run(InputStream input, OutputStream output) throws IOException {
    AtomicLong failures = new AtomicLong();
    AtomicLong errors = new AtomicLong();
    long count = 0;
    LineReader lines = new LineReader(input);
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
    try (OrderedAnswers answers = new OrderedAnswers(writer, threads)) {
      for (LineReader.Line line = lines.next(); !line.end(); line = lines.next()) {
        LineReader.Line read = line;
        count++;
        answers.add(line.bytes().length, () -> counted(answer(read, failures), errors).toString());
        if (!lines.moreAtHand()) {
          // Somebody may be waiting for this answer before sending the next line.
          answers.flush();
        }
      }
      answers.flush();
    }
    return new LineTally(count, errors.get(), failures.get());
  }

  private static ObjectNode counted(ObjectNode answer, AtomicLong errors) {
    if (answer.has("error")) {
      errors.incrementAndGet();
    }
    return answer;
  }

  private ObjectNode answer(LineReader.Line line, AtomicLong failures) {
    if (line.tooLong()) {
      return error("expected a line of at most " + LineReader.MAXIMUM + " bytes, found more");
    }
    try {
      JsonNode request = Json.mapper().readTree(line.bytes());
      if (request == null || !request.isObject()) {
        return error("expected a JSON object, found " + kind(request));
      }
      return answer(LineId.of(line.bytes(), request), request, failures);
    } catch (MismatchedInputException more) {
      return error("expected one JSON object in a line, found more behind it");
    } catch (JsonProcessingException malformed) {
      return error("expected JSON, found " + malformed.getOriginalMessage());
    } catch (IOException unreadable) {
      return error("expected JSON in UTF-8, found " + unreadable.getMessage());
    } catch (InvalidLineException invalid) {
      return error(String.valueOf(invalid.getMessage()));
    }
  }

  private ObjectNode answer(LineId id, JsonNode request, AtomicLong failures) {
    ObjectNode answer = Json.mapper().createObjectNode();
    id.writeTo(answer);
    try {
      answer.setAll(lineAnswer.answer(request));
      return answer;
    } catch (InvalidLineException invalid) {
      return answer.put("error", String.valueOf(invalid.getMessage()));
    } catch (RuntimeException | StackOverflowError bug) {
      // One line of a hundred thousand must not end the run.
      failures.incrementAndGet();
      return answer.put("error", "this program failed on the line, please report it: " + bug);
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
