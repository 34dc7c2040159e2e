package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.RejectionCode;

/**
 * What became of one file: {@code articles}, or {@code rejected} with its code and message. Items
 * of a file that gave articles but are none themselves are listed beside them, in {@code refused}.
 */
public final class OutcomeWriter {

  private OutcomeWriter() {}

  /** Adds it to {@code target}. */
  public static void write(ReadOutcome outcome, ArrayNode articles, ObjectNode target) {
    if (outcome instanceof ReadOutcome.Rejected rejected) {
      reason(rejected.code(), rejected.message(), target.putObject("rejected"));
      return;
    }
    target.set("articles", articles);
    if (outcome instanceof ReadOutcome.Read read && !read.refused().isEmpty()) {
      ArrayNode refused = target.putArray("refused");
      read.refused()
          .forEach(
              one ->
                  reason(one.code(), one.message(), refused.addObject().put("item", one.item())));
    }
  }

  private static void reason(RejectionCode code, String message, ObjectNode target) {
    target.put("code", code.name()).put("message", message);
  }
}
