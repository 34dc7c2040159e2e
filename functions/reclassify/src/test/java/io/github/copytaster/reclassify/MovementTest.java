package io.github.copytaster.reclassify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TopicLabels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class MovementTest {

  private static final LabelledArticle NOW = Stories.labelled("00A1", "v2", "medtop:11000000");

  @Test
  void of_otherTopicAndCountries_namesBothSides() {
    Movement moved =
        Movement.of(
            Map.of(
                Attributes.TOPICS, labels("name", "conflict", "politics"),
                Attributes.COUNTRIES, labels("code", "FR", "DE")),
            NOW);

    assertThat(moved.articleId()).isEqualTo(NOW.stored().articleId());
    assertThat(moved.title()).isEqualTo("Harbour town votes to rebuild its pier");
    assertThat(moved.topicBefore()).isEqualTo("conflict");
    assertThat(moved.topicAfter()).isEqualTo("name of medtop:11000000");
    assertThat(moved.countriesBefore()).isEqualTo("FR,DE");
    assertThat(moved.countriesAfter()).isEqualTo("GB");
    assertThat(moved.changed()).isTrue();
  }

  // Further topics come and go with every model; a report of each would hide what matters.
  @Test
  void of_otherFurtherTopic_isNoChange() {
    Movement moved =
        Movement.of(
            Map.of(
                Attributes.TOPICS, labels("name", "name of medtop:11000000", "sport"),
                Attributes.COUNTRIES, labels("code", "GB")),
            NOW);

    assertThat(moved.changed()).isFalse();
  }

  @Test
  void of_otherOrderOfCountries_isAChange() {
    Movement moved =
        Movement.of(
            Map.of(
                Attributes.TOPICS, labels("name", "name of medtop:11000000"),
                Attributes.COUNTRIES, labels("code", "IE", "GB")),
            NOW);

    assertThat(moved.topicChanged()).isFalse();
    assertThat(moved.countriesChanged()).isTrue();
  }

  @Test
  void of_noLabelOnEitherSide_saysNone() {
    Labels nothing =
        new Labels(
            TopicLabels.none(TopicLabels.Abstention.NOT_SURE),
            new RegionLabels(List.of(), List.of()),
            "en");

    Movement moved =
        Movement.of(Map.of(), new LabelledArticle(Stories.stored("00A1"), nothing, "v2"));

    assertThat(moved.topicBefore()).isEqualTo("none").isEqualTo(moved.topicAfter());
    assertThat(moved.countriesBefore()).isEqualTo("none").isEqualTo(moved.countriesAfter());
    assertThat(moved.changed()).isFalse();
  }

  // Two hundred of them stand in a report.
  @Test
  void of_titleOfAMegabyte_isCut() {
    StoredArticle usual = Stories.stored("00A1");
    Article article = usual.article();
    StoredArticle endless =
        new StoredArticle(
            usual.articleId(),
            usual.sequence(),
            usual.source(),
            usual.normaliserVersion(),
            new Article(
                "Pier ".repeat(200_000),
                article.paragraphs(),
                article.leadPrefix(),
                article.dropped(),
                article.published(),
                article.byline(),
                article.agency(),
                article.dateline(),
                article.language(),
                article.publisher()),
            usual.fingerprint());

    Movement moved = Movement.of(Map.of(), new LabelledArticle(endless, NOW.labels(), "v2"));

    assertThat(moved.title()).hasSize(200).startsWith("Pier Pier").endsWith("…");
  }

  private static AttributeValue labels(String field, String... values) {
    return AttributeValue.fromL(
        Arrays.stream(values)
            .map(value -> AttributeValue.fromM(Map.of(field, AttributeValue.fromS(value))))
            .toList());
  }
}
