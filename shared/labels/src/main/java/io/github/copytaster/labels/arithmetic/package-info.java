/** What the networks of both readers are made of. */
@NullMarked
package io.github.copytaster.labels.arithmetic;

import org.jspecify.annotations.NullMarked;
