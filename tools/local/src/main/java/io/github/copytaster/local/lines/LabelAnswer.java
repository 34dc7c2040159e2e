package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.language.LanguageDetector;
import io.github.copytaster.aws.Json;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Labeller;

/** {"id","title","text"} to labels. */
final class LabelAnswer implements LineAnswer {

  private final Labeller labeller;
  private final LanguageDetector languages = new LanguageDetector();

  LabelAnswer(Labeller labeller) {
    this.labeller = labeller;
  }

  @Override
  public ObjectNode answer(JsonNode request) throws InvalidLineException {
    String title = text(request, "title");
    String text = text(request, "text");
    if (title.isEmpty() && text.isEmpty()) {
      throw new InvalidLineException("expected \"title\" or \"text\" as text, found neither");
    }
    ObjectNode answer = Json.mapper().createObjectNode();
    String language = languages.detect(text + "\n" + title);
    Copy copy = new Copy(title, text, "", language, "");
    LabelWriter.write(labeller.label(copy), answer);
    return answer;
  }

  private static String text(JsonNode request, String field) throws InvalidLineException {
    JsonNode value = request.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new InvalidLineException(
          "expected \"" + field + "\" as text, found " + value.getNodeType());
    }
    return value.textValue();
  }
}
