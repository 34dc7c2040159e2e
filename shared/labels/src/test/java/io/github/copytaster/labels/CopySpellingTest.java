package io.github.copytaster.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a typesetter may change in an article changes none of its labels, and moves its evidence.
 */
final class CopySpellingTest {

  private static final Labeller LABELLER = StandardLabeller.bundled();

  private static final List<String> SENTENCES =
      List.of(
          "Police in Nairobi said the driver's licence wasn't valid.",
          "The French minister met unions in Lyon, and Germany's chancellor stayed away.",
          "Shares fell as the central bank raised interest rates.",
          "The striker scored twice in the U.S. Open Cup final.",
          "\"We won't go,\" said the mayor - who'd lost the vote in Lima.",
          "Doctors at the hospital said 1,000 patients had been given the vaccine.");

  /** A story of a few sentences, and what may be done to its text. */
  record Story(String title, String body) {
    Copy copy() {
      return new Copy(title, body, "", "en", "");
    }
  }

  @Property(tries = 60, seed = "1")
  void label_blanksBehindTheText_changeNothing(
      @ForAll("stories") Story story, @ForAll @IntRange(min = 1, max = 40) int blanks) {
    for (String blank : List.of(" ", "\n", "\t", " \n", "\r\n", "\u00A0")) {
      assertThat(label(story.title(), story.body() + blank.repeat(blanks)))
          .isEqualTo(LABELLER.label(story.copy()));
    }
  }

  @Property(tries = 60, seed = "1")
  void label_lineEndsOfTheOtherSystem_sayTheSame(@ForAll("stories") Story story) {
    assertSaysTheSame(story, story.body().replace("\n", "\r\n"));
    assertSaysTheSame(story, story.body().replace("\n", "\n\n"));
  }

  @Property(tries = 60, seed = "1")
  void label_otherBlanks_sayTheSame(@ForAll("stories") Story story) {
    assertSaysTheSame(story, story.body().replace(" ", "\u00A0"));
    assertSaysTheSame(story, story.body().replace(" ", "\u2009"));
    assertSaysTheSame(story, story.body().replace(" ", "  "));
  }

  @Property(tries = 60, seed = "1")
  void label_typographersQuotes_sayTheSame(@ForAll("stories") Story story) {
    String typeset =
        story.body().replace("'", "’").replaceAll("\"([^\"]*)\"", "“$1”").replace(" - ", " – ");

    assertSaysTheSame(story, typeset);
  }

  /** Everything in front of a body moves the evidence, by exactly as much. */
  @Property(tries = 60, seed = "1")
  void label_emojiInFrontOfTheBody_movesTheEvidence(@ForAll("stories") Story story) {
    Labels plain = LABELLER.label(story.copy());
    Labels moved = label(story.title(), "🚢 " + story.body());
    int from = story.title().isEmpty() ? 0 : story.title().length() + 1;

    assertThat(evidence(moved).map(Evidence::text).toList())
        .isEqualTo(evidence(plain).map(Evidence::text).toList());
    assertThat(evidence(moved).map(Evidence::start).toList())
        .isEqualTo(
            evidence(plain)
                .map(each -> each.start() < from ? each.start() : each.start() + 3)
                .toList());
  }

  /** Offsets count in title, newline, body, which is what README.md tells readers of the table. */
  @Property(tries = 100, seed = "1")
  void label_evidence_standsWhereItSays(@ForAll("stories") Story story) {
    String text = story.title().isEmpty() ? story.body() : story.title() + "\n" + story.body();

    evidence(LABELLER.label(story.copy()))
        .forEach(
            each -> {
              assertThat(text.substring(each.start(), each.end())).isEqualTo(each.text());
              assertThat(each.text()).isNotBlank().isEqualTo(each.text().strip());
              assertThat(each.weight()).isPositive().isFinite();
            });
  }

  @Property(tries = 60, seed = "1")
  void label_further_scoresAreProbabilitiesAndTopicsDiffer(@ForAll("stories") Story story) {
    TopicLabels topic = LABELLER.label(story.copy()).topic();

    assertThat(topic.topics()).extracting(TopicLabel::concept).doesNotHaveDuplicates();
    assertThat(topic.topics()).allMatch(label -> label.score() >= 0 && label.score() <= 1);
    if (!topic.topics().isEmpty()) {
      assertThat(topic.doubt() + topic.topics().get(0).score()).isCloseTo(1, within(1e-9));
    }
  }

  /** A publisher of a country that there is not is a publisher of none. */
  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "UK", "gb", "GBR", " ", "France"})
  void label_homeThatIsNoCode_isNoHome(String home) {
    Copy without = new Copy("", "The mayor of Cambridge opened a bridge on Friday.", "", "en", "");
    Copy with = new Copy("", without.body(), "", "en", home);

    assertThat(LABELLER.label(with)).isEqualTo(LABELLER.label(without));
  }

  @Test
  void label_titleAloneOrBodyAlone_isRead() {
    String line = "Kenya's central bank raises interest rates in Nairobi as inflation climbs";

    Labels title = label(line, "");
    Labels body = label("", line);

    assertThat(title.region().countries().get(0).code()).isEqualTo("KE");
    assertThat(body.region().countries().get(0).code()).isEqualTo("KE");
    assertThat(title.topic().topics().get(0).concept().code()).isEqualTo("medtop:04000000");
    assertThat(evidence(title).allMatch(each -> each.end() <= line.length())).isTrue();
  }

  @Test
  void label_nothingAtAll_saysSo() {
    Labels labels = label("", "");

    assertThat(labels.topic().abstention()).isEqualTo(TopicLabels.Abstention.TOO_LITTLE_TEXT);
    assertThat(labels.topic().doubt()).isEqualTo(1);
    assertThat(labels.region().countries()).isEmpty();
    assertThat(labels.region().regions()).isEmpty();
  }

  private static Labels label(String title, String body) {
    return LABELLER.label(new Copy(title, body, "", "en", ""));
  }

  // The same labels and scores; evidence stands elsewhere and may hold the other signs.
  private static void assertSaysTheSame(Story story, String body) {
    Labels plain = LABELLER.label(story.copy());
    Labels other = label(story.title(), body);

    assertThat(topics(other)).isEqualTo(topics(plain));
    assertThat(other.topic().doubt()).isEqualTo(plain.topic().doubt());
    assertThat(countries(other)).isEqualTo(countries(plain));
    assertThat(evidence(other).count()).isEqualTo(evidence(plain).count());
  }

  private static List<String> topics(Labels labels) {
    return Stream.concat(labels.topic().topics().stream(), labels.topic().narrower().stream())
        .map(label -> label.concept().code() + " " + label.score())
        .toList();
  }

  private static List<String> countries(Labels labels) {
    return labels.region().countries().stream()
        .map(country -> country.code() + " " + country.score())
        .toList();
  }

  private static Stream<Evidence> evidence(Labels labels) {
    return Stream.concat(
        labels.topic().topics().stream().map(TopicLabel::evidence).flatMap(List::stream),
        labels.region().countries().stream().map(CountryLabel::evidence).flatMap(List::stream));
  }

  @Provide
  Arbitrary<Story> stories() {
    return Combinators.combine(
            Arbitraries.of("", "Kenya and Japan sign deal", "Rovers win cup final in Paris"),
            Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(8))
        .as((title, sentences) -> new Story(title, String.join("\n", sentences)));
  }
}
