/** S3 upload to clean articles. */
@NullMarked
package io.github.copytaster.normalise;

import org.jspecify.annotations.NullMarked;
