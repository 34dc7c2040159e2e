package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds of every article, whatever it says. */
final class ReadingPropertiesTest {

  private static final Regions REGIONS = Regions.bundled();

  private static final String NOWHERE =
      "Add the flour slowly and stir until the dough is smooth, then let it rest under a cloth.";

  private static final List<String> KINDS =
      List.of(
          "country",
          "demonym",
          "capital",
          "admin1",
          "city",
          "institution",
          "leader",
          "currency",
          "dateline");

  private static final List<String> SENTENCES =
      List.of(
          "Police in Nairobi said the road was open again.",
          "The French minister met unions in Lyon, Marseille and Paris, Texas.",
          "Japan's exports to South Korea fell.",
          "SEOUL, Jan. 3 (Reuters) - Prices rose.",
          "Mr Jordan and Georgia Hunt thanked the U.S. audience.",
          "St. Petersburg, Fla., braced for rain; so did Cuba.",
          "Die Regierung in Wien schweigt.",
          "В Киеве прошло заседание.",
          "在北京举行。",
          "Profit was 12 mln dlrs.",
          "\"We won,\" she said (again) — in Lima.",
          NOWHERE);

  @Property(tries = 200, seed = "1")
  void read_evidence_slicesToItsText(@ForAll("copies") Copy copy) {
    RegionLabels labels = Reading.of(copy);

    for (CountryLabel country : labels.countries()) {
      for (Evidence evidence : country.evidence()) {
        String quoted =
            evidence.end() == 0
                ? copy.leadPrefix().strip()
                : copy.text().substring(evidence.start(), evidence.end());
        assertThat(quoted).isEqualTo(evidence.text()).isNotBlank();
      }
    }
  }

  @Property(tries = 200, seed = "1")
  void read_twice_saysTheSame(@ForAll("copies") Copy copy) {
    assertThat(Reading.of(copy)).isEqualTo(Reading.of(copy));
  }

  @Property(tries = 200, seed = "1")
  void read_anything_namesFourKnownCountriesAtMostAndTheFirstOnesRegion(
      @ForAll("copies") Copy copy) {
    RegionLabels labels = Reading.of(copy);
    List<String> codes = Reading.codes(labels);

    assertThat(codes).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
    assertThat(labels.countries()).allMatch(each -> each.score() >= 0 && each.score() <= 1);
    if (codes.isEmpty()) {
      assertThat(labels.regions()).isEmpty();
    } else {
      assertThat(labels.regions()).containsExactly(REGIONS.of(codes.get(0)).orElseThrow());
    }
  }

  @Property(tries = 100, seed = "1")
  void read_signsOfAnyKind_neverFails(@ForAll String title, @ForAll String body) {
    assertThat(Reading.of(new Copy(title, body, title, "und", "ZZ"))).isNotNull();
  }

  /** A recipe under a news story must not turn round which of its countries comes first. */
  @Property(tries = 60, seed = "1")
  void read_paragraphAboutNowhereAdded_firstCountryStays(@ForAll("stories") Story story) {
    String longer = story.body() + "\n" + NOWHERE;

    assertThat(Reading.codes(story.title(), longer)).startsWith(story.country());
    assertThat(Reading.codes(story.title(), story.body())).startsWith(story.country());
  }

  @Property(tries = 60, seed = "1")
  void read_paragraphAboutNowhereAdded_addsNoCountry(@ForAll("stories") Story story) {
    String longer = story.body() + "\n" + NOWHERE;

    assertThat(Reading.codes(story.title(), longer))
        .isSubsetOf(Reading.codes(story.title(), story.body()));
  }

  @Property(tries = 200, seed = "1")
  void read_furtherCountries_comeByFallingScore(@ForAll("copies") Copy copy) {
    List<Double> further =
        Reading.of(copy).countries().stream().skip(1).map(CountryLabel::score).toList();

    assertThat(further).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Property(tries = 200, seed = "1")
  void read_evidence_standsInReadingOrderWithPositiveWeightsAndKnownKinds(
      @ForAll("copies") Copy copy) {
    for (CountryLabel country : Reading.of(copy).countries()) {
      List<Evidence> evidence = country.evidence();

      assertThat(evidence).extracting(Evidence::end).isSorted().doesNotHaveDuplicates();
      assertThat(evidence).allMatch(each -> each.weight() > 0);
      assertThat(KINDS).containsAll(evidence.stream().map(Evidence::kind).toList());
    }
  }

  /** Lambda threads share one reader: what one article says must not leak into another. */
  @Property(tries = 10, seed = "1")
  void read_manyAtOnce_saysWhatEachSaysAlone(
      @ForAll @Size(min = 8, max = 16) List<@From("copies") Copy> copies) {
    List<RegionLabels> alone = copies.stream().map(Reading::of).toList();

    assertThat(copies.parallelStream().map(Reading::of).toList()).isEqualTo(alone);
  }

  @Property(tries = 4, seed = "1")
  void read_hugeArticle_isReadLikeItsBeginning(@ForAll("stories") Story story) {
    String huge = story.body() + ("\n" + NOWHERE).repeat(20_000);

    assertThat(Reading.codes(story.title(), huge)).hasSizeLessThanOrEqualTo(4);
  }

  /** A story about one country, made of its name, demonym and capital. */
  record Story(String country, String title, String body) {}

  @Provide
  Arbitrary<Story> stories() {
    return Arbitraries.of(
            "KE;Kenya;Kenyan;Nairobi",
            "PL;Poland;Polish;Warsaw",
            "BR;Brazil;Brazilian;Brasilia",
            "JP;Japan;Japanese;Tokyo",
            "EG;Egypt;Egyptian;Cairo",
            "NZ;New Zealand;New Zealand;Wellington",
            "PK;Pakistan;Pakistani;Islamabad",
            "FI;Finland;Finnish;Helsinki")
        .flatMap(
            row ->
                Arbitraries.of(
                        "%s raises fuel tax;The %s treasury said in %s that the levy would rise.",
                        "%s opens rail line;The %s minister opened the line in %s on Monday.",
                        "%s court rules on land;A %s court in %s ruled for the farmers.")
                    .map(form -> story(row.split(";", -1), form.split(";", -1))));
  }

  private static Story story(String[] names, String[] form) {
    return new Story(
        names[0],
        form[0].replace("%s", names[1]),
        form[1].replaceFirst("%s", names[2]).replaceFirst("%s", names[3]));
  }

  @Provide
  Arbitrary<Copy> copies() {
    Arbitrary<String> text =
        Arbitraries.of(SENTENCES).list().ofMaxSize(8).map(lines -> String.join("\n", lines));
    return Combinators.combine(
            Arbitraries.of("", "Kenya and Japan sign deal", "UK STORM CLOSES PORTS"),
            text,
            Arbitraries.of("", "LIMA, Peru (AP) - "),
            Arbitraries.of("en", "und", "de", "ru", "nl"),
            Arbitraries.of("", "GB", "KE"))
        .as(Copy::new);
  }
}
