package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.article.PublisherData;

/**
 * Whether an article may be used, by its publisher's word: withdrawn and embargoed copy looked like
 * any other to who had only its text or its labels.
 */
public final class PublisherWriter {

  private PublisherWriter() {}

  /** Adds {@code status} as the table has it, and {@code embargo} where there is one. */
  public static void write(PublisherData publisher, ObjectNode target) {
    target.put("status", publisher.status().name());
    if (!publisher.embargo().isEmpty()) {
      target.put("embargo", publisher.embargo());
    }
  }
}
