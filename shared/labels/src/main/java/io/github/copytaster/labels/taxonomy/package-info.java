/**
 * IPTC Media Topics as a compact resource: codes, English names, the hierarchy, and what replaces a
 * retired concept. © IPTC, CC BY 4.0; see NOTICE.
 */
@NullMarked
package io.github.copytaster.labels.taxonomy;

import org.jspecify.annotations.NullMarked;
