/** The only place that touches AWS. */
@NullMarked
package io.github.copytaster.aws;

import org.jspecify.annotations.NullMarked;
