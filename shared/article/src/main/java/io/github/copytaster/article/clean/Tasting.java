package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import java.util.Optional;

/**
 * A cleaned item and whether it is a story.
 *
 * @param article what cleaning left of it
 * @param objection what it is instead of a story, or empty if it is one
 */
public record Tasting(Article article, Optional<String> objection) {}
