/**
 * Wires in JSON: ninjs, agencies' own and whatever else has a headline and a body; one object, many
 * or lines. {@link io.github.copytaster.article.wire.json.JsonReader} is the door.
 */
@NullMarked
package io.github.copytaster.article.wire.json;

import org.jspecify.annotations.NullMarked;
