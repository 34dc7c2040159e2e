/**
 * What an article is: records, and {@link io.github.copytaster.article.ArticleReader}, the one door
 * through which bytes become articles. Pure Java; nothing here knows AWS.
 */
@NullMarked
package io.github.copytaster.article;

import org.jspecify.annotations.NullMarked;
