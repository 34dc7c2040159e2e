/** The command line, one class per command. */
@NullMarked
package io.github.copytaster.local.command;

import org.jspecify.annotations.NullMarked;
