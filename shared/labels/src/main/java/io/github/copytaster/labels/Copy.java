package io.github.copytaster.labels;

/**
 * A clean article as the readers see it.
 *
 * @param title the headline, or ""
 * @param body the clean text, one line per paragraph
 * @param leadPrefix dateline, byline and agency that stood before the body, or ""
 * @param language ISO 639 code, "und" where unknown
 * @param homeCountry ISO 3166-1 alpha-2 of the publisher, "" where unknown
 */
public record Copy(
    String title, String body, String leadPrefix, String language, String homeCountry) {

  /**
   * The text that every evidence offset counts in: title, newline, body; body alone if no title.
   */
  public String text() {
    return title.isEmpty() ? body : title + "\n" + body;
  }
}
