package io.github.copytaster.article.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class SharedWordsTest {

  @Test
  void of_line_keepsEachLongWordOnce() {
    assertThat(SharedWords.of("The pier, the PIER and the ferry").size()).isEqualTo(2);
    assertThat(SharedWords.of("a in on by").size()).isZero();
    assertThat(SharedWords.of("").size()).isZero();
  }

  @Test
  void sharedWith_linesAboutOneThing_countsTheirWords() {
    SharedWords headline = SharedWords.of("Council votes to rebuild ferry pier in 2024");
    SharedWords lead =
        SharedWords.of("The council of Westmouth is to rebuild the Ferry pier by 2024.");

    assertThat(headline.sharedWith(lead)).isEqualTo(5);
    assertThat(lead.sharedWith(headline)).isEqualTo(5);
    assertThat(headline.sharedWith(SharedWords.of("Rovers win cup final"))).isZero();
  }

  /** Russian, Greek and Polish headlines decline what the lead names. */
  @Test
  void beginnings_declinedWords_areShared() {
    SharedWords headline = SharedWords.beginnings();
    headline.add("Восстановление паромного причала");
    SharedWords lead = SharedWords.beginnings();
    lead.add("Восстановить старый паромный причал решил совет");

    assertThat(headline.sharedWith(lead)).isEqualTo(3);
    assertThat(SharedWords.of("паромного причала").sharedWith(SharedWords.of("паромный причал")))
        .isZero();
  }

  @Test
  void of_scriptWithoutSpaces_takesNeighbouringSigns() {
    assertThat(SharedWords.of("重建码头").sharedWith(SharedWords.of("市议会决定重建旧码头"))).isEqualTo(2);
  }

  @Test
  void of_lettersBeyondAscii_areFolded() {
    assertThat(SharedWords.of("ÖFFNUNG Пристань").sharedWith(SharedWords.of("öffnung пристань")))
        .isEqualTo(2);
  }

  @Test
  void add_secondLine_joinsTheFirst() {
    SharedWords words = SharedWords.of("harbour council");
    words.add("council vote");

    assertThat(words.size()).isEqualTo(3);
  }

  @Property(seed = "1")
  void sharedWith_anyWords_isTheSizeOfTheIntersection(
      @ForAll @Size(max = 120) List<@AlphaChars @StringLength(min = 4, max = 6) String> one,
      @ForAll @Size(max = 120) List<@AlphaChars @StringLength(min = 4, max = 6) String> other) {
    Set<String> both = lower(one);
    both.retainAll(lower(other));

    assertThat(words(one).sharedWith(words(other))).isEqualTo(both.size());
    assertThat(words(one).size()).isEqualTo(lower(one).size());
  }

  private static SharedWords words(List<String> words) {
    return SharedWords.of(String.join(" ", words));
  }

  private static Set<String> lower(List<String> words) {
    Set<String> lower = new HashSet<>();
    words.forEach(word -> lower.add(word.toLowerCase(java.util.Locale.ROOT)));
    return lower;
  }
}
