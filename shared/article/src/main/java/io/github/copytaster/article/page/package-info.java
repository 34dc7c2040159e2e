/** A web page: its blocks and where they stand, and what the page says about itself. */
@NullMarked
package io.github.copytaster.article.page;

import org.jspecify.annotations.NullMarked;
