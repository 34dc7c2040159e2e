package io.github.copytaster.local.lines;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.copytaster.aws.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The id of a line, sign by sign as it is written there: who sent {@code 1.10} or {@code 1e400}
 * looks for that and not for the number that a program makes of it.
 *
 * @param written a JSON string with its quotes, or a JSON number
 */
record LineId(String written) {

  /**
   * The last "id" of the object, which is the one that {@code request} has.
   *
   * @param line the bytes of {@code request}
   * @throws InvalidLineException if there is none, or it is neither text nor a number
   */
  static LineId of(byte[] line, JsonNode request) throws IOException, InvalidLineException {
    JsonNode id = request.path("id");
    if (id.isMissingNode() || id.isNull()) {
      throw new InvalidLineException(
          "expected an object with an \"id\" that is not null, found none");
    }
    if (!id.isTextual() && !id.isNumber()) {
      throw new InvalidLineException(
          "expected an \"id\" that is text or a number, found " + id.getNodeType());
    }
    String written = id.toString();
    try (JsonParser parser = Json.mapper().createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isId = parser.currentName().equals("id");
        JsonToken value = parser.nextToken();
        if (isId && value.isNumeric()) {
          written = parser.getText();
        } else if (isId && value == JsonToken.VALUE_STRING) {
          written = quoted(line, (int) parser.currentTokenLocation().getByteOffset());
        }
        parser.skipChildren();
      }
    }
    return new LineId(written);
  }

  // The parser has found a closing quote.
  private static String quoted(byte[] line, int start) {
    int end = start + 1;
    while (line[end] != '"') {
      end += line[end] == '\\' ? 2 : 1;
    }
    return new String(line, start, end + 1 - start, StandardCharsets.UTF_8);
  }

  void writeTo(ObjectNode answer) {
    answer.putRawValue("id", new RawValue(written));
  }
}
