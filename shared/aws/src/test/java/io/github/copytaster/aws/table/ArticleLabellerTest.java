package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.StandardLabeller;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a stored article to its labels, with the models that ship. */
final class ArticleLabellerTest {

  private static final ArticleLabeller LABELLER =
      new ArticleLabeller(StandardLabeller.bundled(), "GB");

  @Test
  void copy_article_isTitleBodyAndWhatStoodBeforeIt() {
    Article article = Stories.article(PublisherData.NONE);

    assertThat(ArticleLabeller.copy(article, "GB"))
        .isEqualTo(new Copy(article.title(), article.body(), article.leadPrefix(), "en", "GB"));
  }

  /** README.md tells readers of the table how to find the words: title, newline, body. */
  @Test
  void label_evidence_isFoundInTheStoredText() {
    LabelledArticle labelled = LABELLER.label(Stories.stored("00A1"));
    Article article = labelled.stored().article();
    String text = article.title() + "\n" + String.join("\n", article.paragraphs());

    List<Evidence> evidence = evidence(labelled.labels());
    assertThat(evidence).isNotEmpty();
    for (Evidence each : evidence) {
      assertThat(text.substring(each.start(), each.end())).isEqualTo(each.text());
    }
  }

  @Test
  void label_sameArticleTwice_isTheSameItem() {
    LabelledArticle one = LABELLER.label(Stories.stored("00A1"));
    LabelledArticle other = LABELLER.label(Stories.stored("00A1"));

    assertThat(ItemWriter.labels(one)).isEqualTo(ItemWriter.labels(other));
    assertThat(one.modelVersion()).isEqualTo(LABELLER.modelVersion());
  }

  /** A score in the table has four digits at most and is no more than one. */
  @Test
  void labels_scores_areShortNumbersUpToOne() {
    ItemWriter.labels(LABELLER.label(Stories.stored("00A1")))
        .getOrDefault(Attributes.TOPICS, Values.list(List.of()))
        .l()
        .forEach(
            topic -> {
              String score = topic.m().getOrDefault("score", Values.whole(-1)).n();
              assertThat(score).matches("[01]\\.\\d{1,4}");
              assertThat(Double.parseDouble(score)).isBetween(0.0, 1.0);
            });
  }

  private static List<Evidence> evidence(Labels labels) {
    return Stream.concat(
            labels.topic().topics().stream().flatMap(topic -> topic.evidence().stream()),
            labels.region().countries().stream().map(CountryLabel::evidence).flatMap(List::stream))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK", "gb", "GBR", "Britain", "EU"})
  void new_homeCountryThatIsNoCode_saysWhatWasExpected(String country) {
    Labeller labeller = StandardLabeller.bundled();

    assertThatThrownBy(() -> new ArticleLabeller(labeller, country))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COPYTASTER_HOME_COUNTRY")
        .hasMessageContaining("\"" + country + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GB", "XK", "TW"})
  void new_homeCountryByItsCode_isTaken(String country) {
    assertThat(new ArticleLabeller(StandardLabeller.bundled(), country).modelVersion())
        .isNotEmpty();
  }
}
