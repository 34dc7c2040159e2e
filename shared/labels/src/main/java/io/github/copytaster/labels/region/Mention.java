package io.github.copytaster.labels.region;

/**
 * A place's name in the text.
 *
 * @param name what the gazetteer says of it
 * @param start offset of its first UTF-16 unit in the whole text
 * @param end offset behind its last
 * @param weight from its kind, its place in the article and its ambiguity
 */
record Mention(PlaceName name, int start, int end, double weight) {}
