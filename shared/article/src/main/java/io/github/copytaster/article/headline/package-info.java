/**
 * Which line is the headline: measures of lines above the lead, and a small learned model that
 * chooses among them.
 */
@NullMarked
package io.github.copytaster.article.headline;

import org.jspecify.annotations.NullMarked;
