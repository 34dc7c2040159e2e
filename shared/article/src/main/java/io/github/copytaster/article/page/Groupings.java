package io.github.copytaster.article.page;

import io.github.copytaster.article.block.Surroundings;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Numbers that the blocks of one page share which stand alike: in elements whose names and those
 * above are the same, below parents of which that is true, in one parent, in one grandparent.
 */
final class Groupings {

  private final IdentityHashMap<Container, Integer> numbers = new IdentityHashMap<>();

  /**
   * The numbers of one block, as {@link Surroundings#of} takes them.
   *
   * @param holder the block-level element it stands in
   */
  int[] of(Container holder) {
    Container parent = holder.above().orElse(holder);
    Container grandparent = parent.above().orElse(parent);
    return new int[] {
      Arrays.hashCode(holder.pathWords()),
      Arrays.hashCode(parent.pathWords()),
      number(parent),
      number(grandparent)
    };
  }

  private int number(Container container) {
    return numbers.computeIfAbsent(container, none -> numbers.size());
  }
}
