package io.github.copytaster.article.wire.json;

import io.github.copytaster.article.wire.MarkedUpText;
import io.github.copytaster.article.wire.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A lead in a field of its own, which is the first paragraph of the story unless the body begins
 * with it. A standfirst, a summary or a teaser is none: it tells the story once more.
 */
final class Lead {

  private static final String[] NAMES = {
    "lead",
    "leadtext",
    "leadparagraph",
    "ingress",
    "vorspann",
    "entradilla",
    "chapo",
    "chapeau",
    "preamble"
  };
  private static final int SENTENCE = 8;
  private static final int SAME = 40;

  private Lead() {}

  /** The story with the lead in front, if it has one that is not there yet. */
  static MarkedUpText before(MarkedUpText story, Fields fields, String title) {
    List<String> lead = MarkedUpText.html(fields.text(NAMES), title).paragraphs();
    if (Words.count(lead) < SENTENCE || isThere(lead.get(0), story.paragraphs())) {
      return story;
    }
    List<String> paragraphs = new ArrayList<>(lead);
    paragraphs.addAll(story.paragraphs());
    return new MarkedUpText(paragraphs, story.dropped());
  }

  private static boolean isThere(String lead, List<String> paragraphs) {
    String start = lead.substring(0, Math.min(SAME, lead.length()));
    return paragraphs.stream().limit(2).anyMatch(paragraph -> paragraph.contains(start));
  }
}
