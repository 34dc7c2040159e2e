package io.github.copytaster.labels;

/**
 * A UN M49 sub-region.
 *
 * @param code three digits, for example "151"
 * @param name in English, for example "Eastern Europe"
 */
public record Region(String code, String name) {}
