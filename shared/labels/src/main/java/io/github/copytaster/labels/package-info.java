/**
 * What an article is about and where: records for labels and their evidence, and {@link
 * io.github.copytaster.labels.Labeller}, which joins the topic and the region reader. Pure Java.
 */
@NullMarked
package io.github.copytaster.labels;

import org.jspecify.annotations.NullMarked;
