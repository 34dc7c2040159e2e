/**
 * Event envelopes: what AWS hands to a function, as records; and the loop that lets one poison
 * record fail alone.
 */
@NullMarked
package io.github.copytaster.aws.event;

import org.jspecify.annotations.NullMarked;
