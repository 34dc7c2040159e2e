package io.github.copytaster.article;

/**
 * Text that was in the source and is not part of the body.
 *
 * @param text as it stood, after decoding
 * @param reason the name of the step that took it out, for example "caption" or "legal-line"
 */
public record DroppedText(String text, String reason) {}
