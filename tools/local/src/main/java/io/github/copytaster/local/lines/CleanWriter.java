package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;

/** Articles in the form of the public JSON contract. */
public final class CleanWriter {

  private CleanWriter() {}

  /** Fills {@code target} with one article. */
  public static void write(Article article, ObjectNode target) {
    target.put("title", article.title());
    PublisherWriter.write(article.publisher(), target);
    article.paragraphs().forEach(target.putArray("paragraphs")::add);
    target.put("lead_prefix", article.leadPrefix());
    ArrayNode dropped = target.putArray("dropped");
    for (DroppedText text : article.dropped()) {
      dropped.addObject().put("text", text.text()).put("reason", text.reason());
    }
    target.put("published", article.published().value());
    target.put("byline", article.byline());
    target.put("agency", article.agency());
    target.put("dateline", article.dateline());
    target.put("language", article.language());
  }
}
