/** Tables of articles, a row each, as spreadsheets and archives export them. */
@NullMarked
package io.github.copytaster.article.wire.csv;

import org.jspecify.annotations.NullMarked;
