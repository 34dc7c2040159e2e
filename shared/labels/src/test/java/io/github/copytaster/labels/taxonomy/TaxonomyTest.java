package io.github.copytaster.labels.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Concept;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TaxonomyTest {

  private static final Taxonomy TAXONOMY = Taxonomy.bundled();

  @Test
  void bundled_release_seventeenTopicsAndTheirChildren() {
    assertThat(TAXONOMY.top()).hasSize(17);
    assertThat(TAXONOMY.top().stream().mapToInt(top -> TAXONOMY.narrower(top.code()).size()).sum())
        .isEqualTo(120);
    assertThat(TAXONOMY.terms()).hasSize(1392);
  }

  @Test
  void term_known_nameAndPlace() {
    Term unemployment = TAXONOMY.term("medtop:20000533").orElseThrow();

    assertThat(unemployment.concept().name()).isEqualTo("unemployment");
    assertThat(unemployment.broader()).isEqualTo("medtop:09000000");
    assertThat(unemployment.isRetired()).isFalse();
  }

  @Test
  void term_unknown_empty() {
    assertThat(TAXONOMY.term("medtop:99999999")).isEmpty();
  }

  @Test
  void current_retiredWithANote_whatTheNoteNames() {
    assertThat(TAXONOMY.current("medtop:20000897").orElseThrow().concept().name())
        .isEqualTo("cycling");
  }

  @Test
  void current_everyRetiredTerm_anActiveOne() {
    assertThat(TAXONOMY.terms().stream().filter(Term::isRetired)).hasSize(308);
    for (Term term : TAXONOMY.terms()) {
      Term current = TAXONOMY.current(term.concept().code()).orElseThrow();
      assertThat(current.isRetired()).isFalse();
    }
  }

  @Test
  void terms_everyActive_reachesTheTop() {
    for (Term term : TAXONOMY.terms()) {
      Term at = term;
      int steps = 0;
      while (!at.broader().isEmpty() && steps++ < 10) {
        at = TAXONOMY.term(at.broader()).orElseThrow();
      }
      assertThat(at.broader()).isEmpty();
    }
  }

  @Test
  void read_lineWithoutReplacementColumn_refusedQuotingIt() {
    ByteArrayInputStream stream =
        new ByteArrayInputStream("medtop:1\tname\t".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Taxonomy.read(stream))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected 4 columns")
        .hasMessageContaining("medtop:1");
  }

  @Test
  void top_order_byCode() {
    assertThat(TAXONOMY.top())
        .extracting(Concept::code)
        .isSorted()
        .startsWith("medtop:01000000")
        .endsWith("medtop:17000000");
  }
}
