package io.github.copytaster.article;

/**
 * When an article was published, no more exact than the source says: a missing day or hour is never
 * completed.
 *
 * @param value ISO 8601: "2025-12-22", "2025-12-22T09:30", "2025-12-22T09:30:00Z" or "" if unknown
 * @param precision how much of it the source gave
 * @param zoneKnown whether the source named an offset or zone; if so {@code value} carries it
 * @param foundIn where it stood, for example "json-ld", "meta", "header-line", "url", or ""
 */
public record PublicationTime(
    String value, Precision precision, boolean zoneKnown, String foundIn) {

  /** The source names no date. */
  public static final PublicationTime UNKNOWN =
      new PublicationTime("", Precision.UNKNOWN, false, "");

  /** How exact a publication time is. */
  public enum Precision {
    UNKNOWN,
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    SECOND
  }

  /** The month as "2025-12", or "undated". */
  public String month() {
    return value.length() < 7 ? "undated" : value.substring(0, 7);
  }
}
