/** Plain text: lines, hard wraps, paragraphs. */
@NullMarked
package io.github.copytaster.article.plain;

import org.jspecify.annotations.NullMarked;
