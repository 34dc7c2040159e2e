package io.github.copytaster.article.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fingerprint promises of any text; that rewrites meet is {@link FingerprintTest}'s. */
final class FingerprintBandsTest {

  @Property(tries = 200, seed = "1")
  void of_anyText_isNothingOrAllBandsInOrder(@ForAll String text) {
    List<String> bands = bands(text);

    assertThat(bands.size()).isIn(0, 64);
    for (int band = 0; band < bands.size(); band++) {
      assertThat(bands.get(band)).matches("[0-9a-f]{8}").startsWith("%02x".formatted(band));
    }
  }

  /** How a desk sets a text is no part of its story. */
  @Property(tries = 100, seed = "1")
  void of_otherCaseMarksAndParagraphs_isTheSame(@ForAll("words") List<String> words) {
    String plain = String.join(" ", words);

    assertThat(bands(String.join(", ", words).toUpperCase(Locale.ROOT) + "!"))
        .isEqualTo(bands(plain + "."));
    assertThat(bands(String.join("\n", words) + "."))
        .isEqualTo(bands(String.join(" – ", words) + "."));
  }

  /** Three quarters and more of the bands stay when one word of a hundred changes. */
  @Property(tries = 100, seed = "1")
  void of_oneWordChanged_sharesMostBands(@ForAll @IntRange(min = 0, max = 99) int place) {
    List<String> words = new ArrayList<>(numbered(0, 100));
    List<String> before = bands(String.join(" ", words));
    words.set(place, "changed");

    assertThat(shared(before, bands(String.join(" ", words)))).isGreaterThan(48);
  }

  @Test
  void of_storiesWithoutACommonTriple_shareNoBand() {
    assertThat(
            shared(
                bands(String.join(" ", numbered(0, 300))),
                bands(String.join(" ", numbered(300, 600)))))
        .isZero();
  }

  /** The order of words is what tells a story from a list of its names. */
  @Test
  void of_sameWordsBackwards_isAnother() {
    List<String> words = numbered(0, 60);
    List<String> backwards = IntStream.range(0, 60).mapToObj(at -> words.get(59 - at)).toList();

    assertThat(shared(bands(String.join(" ", words)), bands(String.join(" ", backwards)))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "council, 0", "council votes, 0", "council votes today, 64"})
  void of_fewWords_hasBandsFromThreeOn(String text, int count) {
    assertThat(bands(text)).hasSize(count);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(9)
        .list()
        .ofMinSize(3)
        .ofMaxSize(40);
  }

  private static List<String> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> "word" + number).toList();
  }

  private static int shared(List<String> one, List<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static List<String> bands(String body) {
    return Fingerprint.of(
            new Article(
                "A title is no part of it",
                List.of(body),
                "",
                List.of(),
                PublicationTime.UNKNOWN,
                "",
                "",
                "",
                "en",
                PublisherData.NONE))
        .bands();
  }
}
