package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.aws.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** {"id","content"} or {"id","base64"} to clean articles, or to a rejection. */
final class CleanAnswer implements LineAnswer {

  private final ArticleReader reader;

  CleanAnswer(ArticleReader reader) {
    this.reader = reader;
  }

  @Override
  public ObjectNode answer(JsonNode request) throws InvalidLineException {
    ObjectNode answer = Json.mapper().createObjectNode();
    ArrayNode articles = Json.mapper().createArrayNode();
    try {
      ReadOutcome outcome =
          reader.read(
              new ByteArrayInputStream(content(request)),
              article -> CleanWriter.write(article, articles.addObject()));
      OutcomeWriter.write(outcome, articles, answer);
      return answer;
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory can always be read", impossible);
    }
  }

  private static byte[] content(JsonNode request) throws InvalidLineException {
    if (request.path("content").isTextual()) {
      return request.path("content").textValue().getBytes(StandardCharsets.UTF_8);
    }
    if (!request.path("base64").isTextual()) {
      throw new InvalidLineException(
          "expected \"content\" (text) or \"base64\" (bytes), found neither");
    }
    try {
      return Base64.getDecoder().decode(request.path("base64").textValue());
    } catch (IllegalArgumentException malformed) {
      throw new InvalidLineException(
          "expected base64 in \"base64\", found " + malformed.getMessage());
    }
  }
}
