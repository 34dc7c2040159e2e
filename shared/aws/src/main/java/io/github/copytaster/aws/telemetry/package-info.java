/** Structured logs and metrics, one JSON line each; never article text. */
@NullMarked
package io.github.copytaster.aws.telemetry;

import org.jspecify.annotations.NullMarked;
