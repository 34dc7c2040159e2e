/**
 * Wires and feeds in XML: hardened parsing, one tree per item, and one reader per format. {@link
 * io.github.copytaster.article.wire.xml.XmlReader} is the door.
 */
@NullMarked
package io.github.copytaster.article.wire.xml;

import org.jspecify.annotations.NullMarked;
