package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class IntSetTest {

  @Property(seed = "1")
  void contains_anyValues_asASetDoes(@ForAll Set<Integer> values, @ForAll int other) {
    IntSet set = IntSet.of(values.stream().mapToInt(Integer::intValue).toArray());

    assertThat(values).allMatch(set::contains);
    assertThat(set.contains(other)).isEqualTo(values.contains(other));
  }

  @Test
  void contains_valuesOfOneSlot_areAllFound() {
    IntSet set = IntSet.of(16, 32, 48, 64);

    assertThat(set.contains(16)).isTrue();
    assertThat(set.contains(64)).isTrue();
    assertThat(set.contains(80)).isFalse();
    assertThat(set.contains(0)).isFalse();
  }
}
