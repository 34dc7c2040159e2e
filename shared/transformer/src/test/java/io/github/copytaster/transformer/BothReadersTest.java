package io.github.copytaster.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.FirstReaders;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.Region;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.SecondReaderRelease;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.region.GazetteerRegionReader;
import io.github.copytaster.labels.topic.FirstTopicReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BothReadersTest {

  private static final FirstTopicReader FIRST = FirstTopicReader.bundled();
  private static final GazetteerRegionReader REGIONS = Readings.READER;
  private static final String PIER =
      "The council of Westmouth voted on Tuesday to rebuild the ferry pier that a storm destroyed"
          + " last winter, ending months of argument over who should pay for it. The opposition"
          + " called the vote a gift to the mayor before the election.";
  private static Transformer second;

  @BeforeAll
  static void load() throws IOException {
    second = Transformer.bundled();
  }

  @AfterAll
  static void close() {
    second.close();
  }

  @Test
  void read_firstReaderIsSure_isLeftToIt() {
    TokenisedCopy article = article("Council votes to rebuild pier", PIER);

    assertThat(readers(1.1).read(article))
        .isEqualTo(new FirstReaders(FIRST, REGIONS).read(article));
    assertThat(topics(1.1, article).reader()).isEqualTo(Reader.FIRST);
  }

  @Test
  void read_firstReaderDoubts_isReadByBoth() {
    TopicLabels labels = topics(0, article("Council votes to rebuild pier", PIER));

    assertThat(labels.reader()).isEqualTo(Reader.SECOND);
    assertThat(labels.topics()).hasSizeBetween(1, 3);
    assertThat(labels.doubt()).isCloseTo(1 - labels.topics().get(0).score(), within(1e-9));
  }

  // Our own articles; the quantised network answers alike on every processor.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          medtop:15000000 | Rovers win cup final | The striker scored twice as Rovers beat City on penalties in front of a full stadium on Saturday.
          medtop:07000000 | Trial of vaccine shows promise | Doctors at the hospital said that patients who got the new vaccine fell ill half as often as the others.
          medtop:02000000 | Former mayor jailed | The court sentenced the former mayor to six years in prison for fraud. Prosecutors had asked for eight.
          medtop:16000000 | Shelling goes on | Troops shelled the border town for a third day after the cease-fire collapsed, and rebels took two villages.
          medtop:17000000 | Snow and storms ahead | Forecasters expect heavy snow in the north and gusts of a hundred kilometres an hour on the coast by Sunday.
          """)
  void read_plainStories_areFiledWhereAnEditorWould(String code, String title, String body) {
    TopicLabels labels = topics(0, article(title, body));

    assertThat(labels.topics().get(0).concept().code()).isEqualTo(code);
  }

  @Test
  void read_evidence_standsWhereItSays() {
    TokenisedCopy article = article("Council votes to rebuild pier", PIER);

    List<TopicLabel> topics = topics(0, article).topics();

    assertThat(topics.get(0).evidence()).isNotEmpty();
    for (Evidence words : topics.get(0).evidence()) {
      assertThat(article.text().substring(words.start(), words.end())).isEqualTo(words.text());
    }
  }

  @Test
  void read_otherLanguageOrTooLittle_isNotAttempted() {
    TokenisedCopy spanish =
        TokenisedCopy.of(new Copy("", "El Congreso aprueba el presupuesto.", "", "es", ""));

    assertThat(topics(0, spanish).abstention())
        .isEqualTo(TopicLabels.Abstention.LANGUAGE_NOT_ATTEMPTED);
    assertThat(topics(0, article("", "Yes")).abstention())
        .isEqualTo(TopicLabels.Abstention.TOO_LITTLE_TEXT);
  }

  @Test
  void read_twice_countriesAreOnesThatNamesSpeakForWithTheirEvidence() {
    TokenisedCopy article =
        article("Kenya votes", "Voters in Nairobi queued on Tuesday, Kenya's commission said.");

    RegionLabels regions = readers(0).read(article).region();

    assertThat(regions.countries()).extracting(CountryLabel::code).containsExactly("KE");
    assertThat(regions.regions()).extracting(Region::code).containsExactly("014");
    assertThat(regions.countries().get(0).evidence())
        .isEqualTo(REGIONS.read(article).countries().get(0).evidence());
  }

  @Test
  void read_twiceWithoutAName_isAboutNowhere() {
    assertThat(readers(0).read(article("Council votes to rebuild pier", PIER)).region())
        .isEqualTo(new RegionLabels(List.of(), List.of()));
  }

  /** The dateline is cut off the text before it is labelled; its place still speaks. */
  @Test
  void read_twicePlaceInTheDatelineAlone_isItsCountry() {
    Copy copy =
        new Copy(
            "Government falls",
            "The prime minister resigned on Friday after parliament voted down his budget, the"
                + " national broadcaster said.",
            "NAIROBI, Kenya (AP) —",
            "en",
            "");

    assertThat(readers(0).read(TokenisedCopy.of(copy)).region().countries())
        .extracting(CountryLabel::code)
        .containsExactly("KE");
  }

  @Test
  void versions_nameBothReadersAndTheGazetteer() {
    assertThat(readers(0).topicVersion()).isEqualTo(FIRST.modelVersion() + "+s20261125-test");
    assertThat(readers(0).regionVersion()).isEqualTo(REGIONS.modelVersion());
  }

  @Test
  void requireTopics_ofADeskOfItsOwn_saysWhichIsUnknown() {
    assertThatThrownBy(() -> second.requireTopics(List.of(new Concept("desk:7", "harbour"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("desk:7");
  }

  private static BothReaders readers(double leastUnsureness) {
    try {
      return new BothReaders(
          FIRST,
          REGIONS,
          second,
          Joint.bundled(),
          JointCountries.bundled(),
          new SecondReaderRelease("s20261125-test", leastUnsureness));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static TopicLabels topics(double leastUnsureness, TokenisedCopy article) {
    return readers(leastUnsureness).read(article).topic();
  }

  private static TokenisedCopy article(String title, String body) {
    return TokenisedCopy.of(new Copy(title, body, "", "en", ""));
  }
}
