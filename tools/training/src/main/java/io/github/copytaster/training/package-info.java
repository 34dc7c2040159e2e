/** What the training programs of all models share. */
@NullMarked
package io.github.copytaster.training;

import org.jspecify.annotations.NullMarked;
