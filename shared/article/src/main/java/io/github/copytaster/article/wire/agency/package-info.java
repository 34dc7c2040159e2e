/**
 * Agency wires of the teletype age: a header between control bytes, then text. IPTC 7901 (dpa, ATS)
 * and ANPA 1312 (AP, Kyodo).
 */
@NullMarked
package io.github.copytaster.article.wire.agency;

import org.jspecify.annotations.NullMarked;
