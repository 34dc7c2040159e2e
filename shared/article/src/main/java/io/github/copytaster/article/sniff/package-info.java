/**
 * Finds out what content is by looking at it, never at its name, and has the right reader read it.
 */
@NullMarked
package io.github.copytaster.article.sniff;

import org.jspecify.annotations.NullMarked;
