/**
 * What an article is about and where: records for labels and their evidence, and {@link
 * io.github.copytaster.labels.Labeller}, which has it read for both. Pure Java.
 */
@NullMarked
package io.github.copytaster.labels;

import org.jspecify.annotations.NullMarked;
