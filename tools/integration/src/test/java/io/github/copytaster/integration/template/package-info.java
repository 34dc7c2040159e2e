/** template.yaml read as data: what no linter and no emulator checks is asserted here. */
@NullMarked
package io.github.copytaster.integration.template;

import org.jspecify.annotations.NullMarked;
