/** Named rules: each takes out one kind of text and leaves its name as the reason. */
@NullMarked
package io.github.copytaster.article.clean.rule;

import org.jspecify.annotations.NullMarked;
