package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.block.TextMass;
import io.github.copytaster.article.byline.BylineLine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline at the top of a mail's own text, where it is a better title than the subject: "FW:
 * story for Friday" and "draft 3 (final)" say nothing of the story, and a subject that says the
 * same in other words left the headline in the story as its first paragraph. A line that says
 * something else than a good subject is a deck or a kicker, and the subject stays.
 */
final class BodyHeadline {

  private static final int LINES_ABOVE = 6;
  private static final int LINES_OF_STORY = 8;
  private static final float LEAD_WORDS = 12;
  private static final float LEAST_WORDS = 3;
  private static final float MOST_WORDS = 28;
  private static final int LONG_WORD = 4;

  /** So much of a word is the same in "floods", "flooded" and "flooding". */
  private static final int STEM = 5;

  private static final int LEAST_NAMED = 2;
  private static final int GOOD_SUBJECT = 3;
  private static final double HALF = 0.5;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d]+");

  private BodyHeadline() {}

  /** The headline; empty where there is none, or where the subject is to be the title. */
  static Optional<String> of(List<Block> blocks, String subject) {
    int lead = lead(blocks);
    if (lead < 1) {
      return Optional.empty();
    }
    Set<String> story = new HashSet<>();
    blocks.subList(lead, Math.min(blocks.size(), lead + LINES_OF_STORY)).stream()
        .map(Block::text)
        .forEach(text -> story.addAll(words(text)));
    Set<String> said = words(subject);
    int named = shared(said, story);
    boolean good = named >= GOOD_SUBJECT && named >= said.size() * HALF;
    for (Block block : blocks.subList(0, lead)) {
      Set<String> words = words(block.text());
      int own = shared(words, story);
      boolean better = own > named || own * said.size() > named * words.size();
      boolean sameNews = shared(words, said) >= words.size() * HALF;
      if (isHeadline(block.text()) && own >= LEAST_NAMED && (good ? sameNews : better)) {
        return Optional.of(block.text());
      }
    }
    return Optional.empty();
  }

  private static int lead(List<Block> blocks) {
    for (int at = 0; at < Math.min(blocks.size(), LINES_ABOVE + 1); at++) {
      String text = blocks.get(at).text();
      if (TextMass.words(text) >= LEAD_WORDS && TextMass.endsSentence(text)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isHeadline(String line) {
    float words = TextMass.words(line);
    return words >= LEAST_WORDS
        && words <= MOST_WORDS
        && ".:,;".indexOf(line.charAt(line.length() - 1)) < 0
        && BylineLine.names(line).isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (word.length() >= LONG_WORD) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return words;
  }

  private static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String word : some) {
      shared += others.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
