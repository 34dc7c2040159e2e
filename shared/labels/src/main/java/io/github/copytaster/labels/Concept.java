package io.github.copytaster.labels;

/**
 * A concept of the topic taxonomy.
 *
 * @param code with its scheme, for example "medtop:16000000"
 * @param name in English
 */
public record Concept(String code, String name) {}
