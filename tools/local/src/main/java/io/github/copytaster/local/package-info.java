/** The whole pipeline on one machine without Docker, and the command line. */
@NullMarked
package io.github.copytaster.local;

import org.jspecify.annotations.NullMarked;
