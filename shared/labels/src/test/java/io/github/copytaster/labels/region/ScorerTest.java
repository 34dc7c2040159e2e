package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the learned scorer makes of readings; the numbers themselves are the training's. */
final class ScorerTest {

  private static final Scorer SCORER = Scorer.bundled();

  private static final Gazetteer BOOK =
      Books.of(
          "Kenya\t\tKE:N:1",
          "Nairobi\t\tKE:C:1",
          "Ghana\t\tGH:N:1",
          "Cambridge\t\tGB:S:0.5 US:S:0.3 CA:S:0.2",
          "Jordan\tf\tJO:N:1");

  @Test
  void version_bundled_isDateAndHash() {
    assertThat(SCORER.version()).matches("r20\\d{6}-[0-9a-f]{8}");
  }

  @Test
  void judge_countryOfTheWholeStory_isFirstAndAMember() {
    Verdict verdict =
        judge("Kenya votes", "Voters in Nairobi queued. Kenya's president voted.", Regions.NONE);

    assertThat(verdict.choose(4)).containsExactly(0);
    assertThat(verdict.member(0)).isGreaterThan(0.9f);
  }

  @Test
  void judge_countryMetInPassingInARecipe_isNowhere() {
    String recipe = "Mix your flour with water, knead your dough and wait. ".repeat(12);
    Verdict verdict =
        judge(
            "Ten best tips for your kitchen",
            recipe + "Your cup of coffee may come from Kenya.",
            Regions.NONE);

    assertThat(verdict.choose(4)).isEmpty();
  }

  /** The home country is a prior, no verdict: it settles a namesake and outweighs no story. */
  @Test
  void judge_homeCountry_settlesANamesakeAndNoMore() {
    String ambiguous = "A bridge opened in Cambridge, and Cambridge was glad of it, police said.";

    assertThat(first(ambiguous, "GB")).isEqualTo("GB");
    assertThat(first(ambiguous, "US")).isEqualTo("US");
    assertThat(first(ambiguous, "CA")).isEqualTo("CA");
    assertThat(first("Voters in Nairobi queued. Kenya's president voted. Ghana watched.", "GH"))
        .isEqualTo("KE");
  }

  @Test
  void judge_homeCountryThatIsNotNamed_changesNothing() {
    String body = "Voters in Nairobi queued. Ghana watched.";
    Verdict without = judge("Kenya votes", body, Regions.NONE);
    PlaceReader.Reading reading = Books.read(BOOK, "Kenya votes", body);
    Verdict with =
        SCORER.judge(reading, Books.REGIONS.number("FR"), reading.passage().tokens().size());

    assertThat(with.choose(4)).containsExactly(without.choose(4));
    assertThat(with.member(0)).isEqualTo(without.member(0));
  }

  @Property(tries = 150, seed = "1")
  void judge_anyStory_namesItsCandidatesWithScoresThatAreProbabilities(
      @ForAll("bodies") String body) {
    PlaceReader.Reading reading = Books.read(BOOK, "", body);
    Verdict verdict = judge("", body, Regions.NONE);

    assertThat(IntStream.of(verdict.choose(4)))
        .allMatch(one -> one >= 0 && one < reading.candidates().size());
    for (int one = 0; one < reading.candidates().size(); one++) {
      assertThat(verdict.member(one)).isBetween(0f, 1f);
    }
  }

  @Test
  void judge_manyThreads_sameVerdict() {
    String body = "Voters in Nairobi queued. Ghana watched, and Cambridge did not.";
    List<Integer> alone = chosen(judge("Kenya votes", body, Regions.NONE));

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(number -> chosen(judge("Kenya votes", body, Regions.NONE))))
        .containsOnly(alone);
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "Kenya",
            "Nairobi",
            "Ghana's",
            "Cambridge",
            "Mr",
            "Jordan",
            "in",
            "said",
            "you",
            ".",
            "\n",
            "won",
            "3")
        .list()
        .ofMaxSize(60)
        .map(words -> "Kenya " + String.join(" ", words));
  }

  private static Verdict judge(String title, String body, int home) {
    PlaceReader.Reading reading = Books.read(BOOK, title, body, home);
    return SCORER.judge(reading, home, reading.passage().tokens().size());
  }

  private static List<Integer> chosen(Verdict verdict) {
    return IntStream.of(verdict.choose(4)).boxed().toList();
  }

  private static String first(String body, String home) {
    int country = Books.REGIONS.number(home);
    PlaceReader.Reading reading = Books.read(BOOK, "", body, country);
    int chosen = judge("", body, country).choose(4)[0];
    return Books.countries(reading).get(chosen);
  }
}
