/**
 * E-mail: parts, forwarded messages, signatures, and the labelled lines ("Headline: …") that
 * correspondents put above their copy.
 */
@NullMarked
package io.github.copytaster.article.wire.mail;

import org.jspecify.annotations.NullMarked;
