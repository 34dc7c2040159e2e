/** The scheduled run: plan the stale shards, relabel each, report how labels moved. */
@NullMarked
package io.github.copytaster.reclassify;

import org.jspecify.annotations.NullMarked;
