/** The walls between the rooms of the house, held by ArchUnit. */
@NullMarked
package io.github.copytaster.integration.walls;

import org.jspecify.annotations.NullMarked;
