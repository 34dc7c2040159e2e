package io.github.copytaster.article;

import java.util.List;

/**
 * What the publisher says about an article. Kept apart from machine labels.
 *
 * @param guid the publisher's identifier, or "" where the format has none
 * @param version the publisher's version, or ""
 * @param status whether the publisher stands by it
 * @param embargo ISO 8601 time before which it must not be published; the publisher's words, at
 *     most 100 characters, where no time can be read in them; "indefinite" where the embargo has no
 *     end; or "" where there is none
 * @param subjectCodes subject codes as written ("medtop:16000000", "subj:04000000")
 * @param countryCodes country codes as written
 * @param keywords keywords, slugs and free categories as written
 * @param url the article's own address, or ""
 */
public record PublisherData(
    String guid,
    String version,
    Status status,
    String embargo,
    List<String> subjectCodes,
    List<String> countryCodes,
    List<String> keywords,
    String url) {

  /** Nothing said. */
  public static final PublisherData NONE =
      new PublisherData("", "", Status.USABLE, "", List.of(), List.of(), List.of(), "");

  /** The publication status of ninjs and NewsML-G2 ({@code pubstatus}). */
  public enum Status {
    USABLE,
    WITHHELD,
    CANCELED
  }

  public PublisherData {
    subjectCodes = List.copyOf(subjectCodes);
    countryCodes = List.copyOf(countryCodes);
    keywords = List.copyOf(keywords);
  }

  /** The same under another embargo. */
  public PublisherData withEmbargo(String other) {
    return new PublisherData(
        guid, version, status, other, subjectCodes, countryCodes, keywords, url);
  }
}
