package io.github.copytaster.labels;

/**
 * Everything the readers say of one article.
 *
 * @param topic what about
 * @param region where
 * @param language ISO 639 code the labels were made for, "und" where unknown
 */
public record Labels(TopicLabels topic, RegionLabels region, String language) {}
