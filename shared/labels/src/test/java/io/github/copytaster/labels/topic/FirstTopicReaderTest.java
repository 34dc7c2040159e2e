package io.github.copytaster.labels.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.TopicLabel;
import io.github.copytaster.labels.TopicLabels;
import io.github.copytaster.labels.TopicLabels.Abstention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FirstTopicReaderTest {

  private static final FirstTopicReader READER = new FirstTopicReader(TinyModel.model());

  @Test
  void read_oneTopicsWords_thatTopicAndItsNarrowerConcept() {
    TopicLabels labels = read("Late goal", "The striker won the match");

    assertThat(codes(labels.topics())).containsExactly("own:sport");
    assertThat(codes(labels.narrower())).containsExactly("own:football");
    assertThat(labels.abstention()).isEqualTo(Abstention.NONE);
    assertThat(labels.doubt()).isCloseTo(1 - labels.topics().get(0).score(), offset());
  }

  @Test
  void read_wordsOfTwoTopics_bothTheLikelierFirst() {
    TopicLabels labels = read("Club sold", "A striker, a goal, the bank, rates");

    assertThat(codes(labels.topics())).hasSize(2).containsExactly("own:money", "own:sport");
    assertThat(labels.topics().get(0).score()).isGreaterThan(labels.topics().get(1).score());
  }

  @Test
  void read_briefWithoutHeadline_byTheOutputsForBriefs() {
    TopicLabels titled = read("Goal", "The striker won the match");
    TopicLabels brief = read("", "Goal. The striker won the match");

    assertThat(codes(titled.topics())).containsExactly("own:sport");
    assertThat(codes(brief.topics())).containsExactly("own:money");
  }

  @Test
  void read_neighbouringWords_onePhraseWithItsPlace() {
    TopicLabels labels = read("", ("The bank held interest rates. " + "padding ".repeat(90)));

    Evidence first = labels.topics().get(0).evidence().get(0);
    assertThat(first.text()).isEqualTo("interest rates");
    assertThat(first.start()).isEqualTo("The bank held ".length());
    assertThat(first.kind()).isEqualTo("phrase");
  }

  @Test
  void read_wordsAcrossASentenceEnd_notOnePhrase() {
    TopicLabels labels = read("Money", "They paid interest. Rates fell at the bank");

    assertThat(labels.topics().get(0).evidence())
        .extracting(Evidence::text)
        .containsExactlyInAnyOrder("interest", "Rates", "bank");
  }

  @Test
  void read_wordTwice_evidenceOnce() {
    TopicLabels labels = read("Goal after goal", "Another goal and a striker");

    assertThat(labels.topics().get(0).evidence())
        .extracting(evidence -> evidence.text().toLowerCase(java.util.Locale.ROOT))
        .containsExactlyInAnyOrder("goal", "striker");
  }

  @Test
  void read_evidence_neverSpeaksAgainstItsTopic() {
    TopicLabels labels = read("Goal", "The striker met the bank about interest rates");

    for (TopicLabel topic : labels.topics()) {
      assertThat(topic.evidence()).allMatch(evidence -> evidence.weight() > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "de", "ar"})
  void read_otherLanguage_notAttempted(String language) {
    TopicLabels labels =
        READER.read(TokenisedCopy.of(new Copy("Goal", "The striker won", "", language, "")));

    assertThat(labels.abstention()).isEqualTo(Abstention.LANGUAGE_NOT_ATTEMPTED);
    assertThat(labels.topics()).isEmpty();
    assertThat(labels.doubt()).isEqualTo(1);
  }

  @Test
  void read_twoWords_tooLittle() {
    assertThat(read("Goal", "striker").abstention()).isEqualTo(Abstention.TOO_LITTLE_TEXT);
  }

  @Test
  void read_noKnownWord_tooLittle() {
    assertThat(read("Zzyzx", "qwertz uiopü asdfgh").abstention())
        .isEqualTo(Abstention.TOO_LITTLE_TEXT);
  }

  @Test
  void read_firstTopicBelowTheLeast_notSureAndNoTopic() {
    Calibration strict =
        new Calibration(
            new double[DoubtSigns.COUNT],
            1,
            new double[2],
            new double[] {0.3, 0.3},
            new double[] {0, 1, 0},
            0,
            0.6);
    TopicLabels labels =
        new FirstTopicReader(TinyModel.model(strict))
            .read(article("Goal", "The striker won the match"));

    assertThat(labels.abstention()).isEqualTo(Abstention.NOT_SURE);
    assertThat(labels.topics()).isEmpty();
    assertThat(labels.doubt()).isEqualTo(0.5);
  }

  @Test
  void read_narrowerBelowItsThreshold_none() {
    Calibration plain = Calibration.none(2);
    Calibration strict =
        new Calibration(
            plain.first(),
            plain.further(),
            plain.furtherBiases(),
            plain.furtherThresholds(),
            new double[] {-20, 0, 0},
            0.5,
            0);
    TopicLabels labels =
        new FirstTopicReader(TinyModel.model(strict))
            .read(article("Goal", "The striker won the match"));

    assertThat(labels.topics()).isNotEmpty();
    assertThat(labels.narrower()).isEmpty();
  }

  private static TopicLabels read(String title, String body) {
    return READER.read(article(title, body));
  }

  private static TokenisedCopy article(String title, String body) {
    return TokenisedCopy.of(new Copy(title, body, "", "en", ""));
  }

  private static List<String> codes(List<TopicLabel> labels) {
    return labels.stream().map(label -> label.concept().code()).toList();
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1e-12);
  }
}
