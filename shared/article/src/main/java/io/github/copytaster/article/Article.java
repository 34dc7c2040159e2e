package io.github.copytaster.article;

import java.util.List;

/**
 * One clean article.
 *
 * @param title the headline, "" where the source has none
 * @param paragraphs the body in reading order, without the headline, each non-blank and one line
 * @param leadPrefix what stood before the first words of the body ("WASHINGTON (AP) — "), or ""
 * @param dropped what was taken out, in reading order, with the reason
 * @param published when it was published
 * @param byline who wrote it, or ""
 * @param agency the agency's usual short name ("AP"), or ""
 * @param dateline the place of the dateline ("WASHINGTON"), or ""
 * @param language ISO 639 code ("en"), "und" where it cannot be told
 * @param publisher what the publisher says about it, kept apart from what Copytaster finds
 */
public record Article(
    String title,
    List<String> paragraphs,
    String leadPrefix,
    List<DroppedText> dropped,
    PublicationTime published,
    String byline,
    String agency,
    String dateline,
    String language,
    PublisherData publisher) {

  /** The language code of an article whose language cannot be told. */
  public static final String UNKNOWN_LANGUAGE = "und";

  public Article {
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
  }

  /** The body, one line per paragraph. */
  public String body() {
    return String.join("\n", paragraphs);
  }
}
