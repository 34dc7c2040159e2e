package io.github.copytaster.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.TopicLabels.Abstention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels are handed between threads and kept: nobody may change them behind a reader's back. */
final class LabelRecordsTest {

  private static final Evidence QUOTE = new Evidence("goal", 0, 4, 1, "phrase");

  /** A way to make labels of a list, and to ask for that list again. */
  record Case(String name, java.util.function.UnaryOperator<List<Evidence>> through) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> holders() {
    Concept sport = new Concept("medtop:15000000", "sport");
    return Stream.of(
        new Case("topic", list -> new TopicLabel(sport, 0.9, list).evidence()),
        new Case("country", list -> new CountryLabel("GB", 0.9, list).evidence()));
  }

  @ParameterizedTest
  @MethodSource("holders")
  void evidence_listChangedAfterwards_staysAsItWas(Case holder) {
    List<Evidence> given = new ArrayList<>(List.of(QUOTE));
    List<Evidence> held = holder.through().apply(given);
    given.clear();

    assertThat(held).containsExactly(QUOTE);
    assertThatThrownBy(() -> held.add(QUOTE)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void regionLabels_listsChangedAfterwards_stayAsTheyWere() {
    List<CountryLabel> countries = new ArrayList<>(List.of(new CountryLabel("GB", 1, List.of())));
    List<Region> regions = new ArrayList<>(List.of(new Region("154", "Northern Europe")));
    RegionLabels labels = new RegionLabels(countries, regions);
    countries.clear();
    regions.clear();

    assertThat(labels.countries()).hasSize(1);
    assertThat(labels.regions()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Abstention.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void none_anyReason_hasNoTopicAndIsWhollyInDoubt(Abstention reason) {
    TopicLabels labels = TopicLabels.none(reason);

    assertThat(labels.topics()).isEmpty();
    assertThat(labels.narrower()).isEmpty();
    assertThat(labels.abstention()).isEqualTo(reason);
    assertThat(labels.doubt()).isEqualTo(1);
    assertThat(labels.reader()).isEqualTo(Reader.FIRST);
  }

  /** Stored items say "first" and "second": a renamed reader would make them unreadable. */
  @Test
  void reader_namesAndRanks_areThoseOfStoredItems() {
    assertThat(Stream.of(Reader.values()).map(Reader::label)).containsExactly("first", "second");
    assertThat(Reader.SECOND.rank()).isGreaterThan(Reader.FIRST.rank());
  }

  @Test
  void text_withoutTitle_isTheBodyAlone() {
    TokenisedCopy article = TokenisedCopy.of(new Copy("", "Rovers won", "LEEDS - ", "en", ""));

    assertThat(article.text()).isEqualTo("Rovers won");
    assertThat(article.bodyStart()).isZero();
  }

  @Test
  void text_titleAndBody_areParagraphsOfTheirOwn() {
    TokenisedCopy article = TokenisedCopy.of(new Copy("Cup final", "Rovers won", "", "en", ""));

    assertThat(article.text().substring(article.bodyStart())).isEqualTo("Rovers won");
    assertThat(article.tokens().mayStartSentence(2)).isTrue();
  }

  /** A title without a body, as of a photo: the line break behind it is still counted. */
  @Test
  void text_titleWithoutBody_endsWithItsLineBreak() {
    TokenisedCopy article = TokenisedCopy.of(new Copy("Cup 😀", "", "", "en", ""));

    assertThat(article.text()).isEqualTo("Cup 😀\n");
    assertThat(article.bodyStart()).isEqualTo(article.text().length());
  }
}
