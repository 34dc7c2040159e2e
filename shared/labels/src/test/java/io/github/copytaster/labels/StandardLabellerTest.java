package io.github.copytaster.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandardLabellerTest {

  private static final Labeller LABELLER = StandardLabeller.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Striker scores twice as Rovers win cup final|The midfielder and the goalkeeper were"
            + " praised by the coach after the match, the club's first league title|medtop:15000000",
        "Hospital trial of new vaccine shows promise|Doctors said patients given the drug for the"
            + " disease recovered faster, a health official said|medtop:07000000",
        "Central bank raises interest rates as inflation climbs|Shares fell and the company's"
            + " profits slid as markets priced in slower economic growth|medtop:04000000",
        "Man jailed for life for murder|A judge at the crown court sentenced him after a jury found"
            + " him guilty, police said|medtop:02000000"
      })
  void label_plainCases_getTheirTopic(String title, String body, String topic) {
    Labels labels = LABELLER.label(new Copy(title, body, "", "en", ""));

    assertThat(labels.topic().topics().get(0).concept().code()).isEqualTo(topic);
  }

  /** The first release gave no article a second level: its calibration had run away. */
  @Test
  void label_plainCase_getsASecondLevel() {
    Labels labels =
        LABELLER.label(
            new Copy(
                "Man jailed for life for murder",
                "A judge at the crown court sentenced him after a jury found him guilty of murder,"
                    + " police and prosecutors said",
                "",
                "en",
                ""));

    assertThat(labels.topic().narrower()).hasSize(1);
  }

  @Test
  void label_spanish_isNotAttempted() {
    Labels labels =
        LABELLER.label(
            new Copy(
                "", "El presidente dijo que la ley de los trabajadores se aprobará", "", "es", ""));

    assertThat(labels.topic().abstention())
        .isEqualTo(TopicLabels.Abstention.LANGUAGE_NOT_ATTEMPTED);
  }

  @Test
  void label_country_givesRegionAndEvidence() {
    Copy copy =
        new Copy(
            "Paris court opens trial",
            "French prosecutors in Lyon said the case began in France.",
            "",
            "en",
            "");

    RegionLabels region = LABELLER.label(copy).region();

    assertThat(region.countries().get(0).code()).isEqualTo("FR");
    assertThat(region.regions()).containsExactly(new Region("155", "Western Europe"));
    assertThat(region.countries().get(0).evidence())
        .extracting(Evidence::text)
        .contains("French", "France");
  }

  @Test
  void label_noPlace_isNowhere() {
    Copy copy =
        new Copy("How to bake bread", "Mix flour with water and wait for an hour.", "", "en", "");

    assertThat(LABELLER.label(copy).region().countries()).isEmpty();
  }

  @Property(tries = 200, seed = "1")
  void label_anyText_evidenceQuotesTheText(
      @ForAll @StringLength(max = 60) String title, @ForAll @StringLength(max = 400) String body) {
    Copy copy = new Copy(title, body + " China and the German parliament", "", "en", "");
    Labels labels = LABELLER.label(copy);

    Stream.concat(
            labels.topic().topics().stream().map(TopicLabel::evidence).flatMap(List::stream),
            labels.region().countries().stream().map(CountryLabel::evidence).flatMap(List::stream))
        .forEach(
            evidence ->
                assertThat(copy.text().substring(evidence.start(), evidence.end()))
                    .isEqualTo(evidence.text()));
  }
}
