package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which fields of an object may hold its story, best first: those of a known name, those whose name
 * is put together of the usual words ("article_content", "body_paragraphs"), and at last the field
 * that holds long prose, whatever it is called.
 */
final class BodyNames {

  private static final Pattern COMPOSED =
      Pattern.compile(
          "(?:body|contents?|article|story|text|paragraphs?|blocks?|elements?|sections|html|xhtml|xml"
              + "|raw|plain|full|main|copy|news|post|clean|cleaned|value|markdown|md|rich|detail"
              + "|processed|page){2,4}");
  private static final List<String> MORE = List.of("contents", "cards", "storyline", "markdown");
  // Long prose that is not the story, or only beside it.
  private static final Pattern OTHER =
      Pattern.compile(
          ".*(?:licen|terms|privacy|copyright|legal|policy|disclaim|descri|beschreib|summar|abstract"
              + "|excerpt|teaser|snippet|comment|bio|caption|alt|prompt|keyword|tag|token|embed|meta"
              + "|seo|css|script|code|note|about|lead|intro|vorspann|standfirst|chap|transcri|review"
              + "|recipe|instruct|ingredient|message|log|source|html|answer|response|resum|quote).*");
  private static final int LEAST_WORDS = 60;
  private static final int LEAST_SENTENCES = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？؟][\"'”’»)]?(?:\\s|<|$)");

  private BodyNames() {}

  /** Fields of a name that says so. */
  static List<String> of(Fields fields) {
    List<String> names = new ArrayList<>(FieldNames.BODIES);
    names.addAll(MORE);
    fields.plainNames().stream()
        .filter(name -> !names.contains(name) && COMPOSED.matcher(name).matches())
        .sorted(Comparator.comparingInt(name -> -fields.value(name).toString().length()))
        .forEach(names::add);
    return names.stream().filter(fields::has).toList();
  }

  /** The same, and behind them what holds long prose, for an object that has a headline. */
  static List<String> ofItem(Fields fields) {
    List<String> named = of(fields);
    if (!FieldNames.hasTitle(fields)) {
      return named;
    }
    Stream<String> others =
        fields.plainNames().stream()
            .filter(name -> !named.contains(name) && !OTHER.matcher(name).matches())
            .filter(name -> isProse(fields.value(name)));
    return Stream.concat(named.stream(), others).toList();
  }

  private static boolean isProse(JsonNode value) {
    if (!value.isTextual() || value.textValue().length() < LEAST_WORDS) {
      return false;
    }
    MarkedUpText text = MarkedUpText.html(value.textValue(), "");
    return Words.count(text.paragraphs()) >= LEAST_WORDS
        && SENTENCE_END.matcher(text.oneLine()).results().count() >= LEAST_SENTENCES;
  }
}
