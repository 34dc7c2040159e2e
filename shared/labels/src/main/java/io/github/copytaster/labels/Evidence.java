package io.github.copytaster.labels;

/**
 * Words that led to a label.
 *
 * @param text as it stands in the article
 * @param start offset of its first UTF-16 unit in {@link Copy#text()}; with {@code end} 0 where it
 *     stands in the lead prefix, which is no part of that text
 * @param end offset behind its last unit
 * @param weight how much it weighed, larger is more; comparable within one label only
 * @param kind "phrase" for topics; for places "country", "demonym", "capital", "city", "admin1",
 *     "institution", "leader", "currency" or "dateline"
 */
public record Evidence(String text, int start, int end, double weight, String kind) {}
