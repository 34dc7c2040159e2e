/** Messages from one function to the next: what the first reader doubts goes to the second. */
@NullMarked
package io.github.copytaster.aws.queue;

import org.jspecify.annotations.NullMarked;
