package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import java.util.Optional;

/** Whether an item is a story at all, and not a picture, a table, a list or an empty shell. */
public final class StoryCheck {

  private static final int LEAST_WORDS = 25;
  private static final double MOST_DIGITS = 0.25;

  private StoryCheck() {}

  /** What it is instead of a story, or empty if it is one. */
  public static Optional<String> objection(Article article) {
    String body = article.body();
    int words = Text.words(body);
    if (words < LEAST_WORDS) {
      return Optional.of("a text of " + words + " words; a story has at least " + LEAST_WORDS);
    }
    long digits = body.chars().filter(Character::isDigit).count();
    long letters = body.chars().filter(Character::isLetter).count();
    if (digits > MOST_DIGITS * (digits + letters)) {
      return Optional.of("a table of numbers");
    }
    long sentences = article.paragraphs().stream().filter(Text::endsSentence).count();
    double average = (double) words / article.paragraphs().size();
    if (sentences == 0 && average < 12 && article.paragraphs().size() > 4) {
      return Optional.of("a list of " + article.paragraphs().size() + " lines without a sentence");
    }
    return Optional.empty();
  }
}
