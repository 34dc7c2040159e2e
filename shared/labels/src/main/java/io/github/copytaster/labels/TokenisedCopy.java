package io.github.copytaster.labels;

import io.github.copytaster.labels.text.Tokens;

/**
 * A clean article with its words, split once for every reader.
 *
 * @param copy the article
 * @param text {@link Copy#text()}, which every offset counts in
 * @param tokens the words of {@code text}
 */
public record TokenisedCopy(Copy copy, String text, Tokens tokens) {

  /** Splits an article into words. */
  public static TokenisedCopy of(Copy copy) {
    String text = copy.text();
    return new TokenisedCopy(copy, text, Tokens.of(text));
  }

  /** Offset of the first UTF-16 unit of the body; 0 if there is no title. */
  public int bodyStart() {
    return text.length() - copy.body().length();
  }
}
