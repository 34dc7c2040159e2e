/** Dates as formats, pages and copy write them. */
@NullMarked
package io.github.copytaster.article.date;

import org.jspecify.annotations.NullMarked;
