/**
 * Blocks of text, what can be measured on them, and the learned model that says which are story.
 */
@NullMarked
package io.github.copytaster.article.block;

import org.jspecify.annotations.NullMarked;
