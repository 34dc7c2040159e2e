package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.aws.fake.Stories;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Labels;
import io.github.copytaster.labels.Reader;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TopicLabels;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ItemWriterTest {

  @Test
  void text_story_carriesItsSourceAndNoBody() {
    StoredArticle stored = Stories.stored("0055AED6DCD90281E5");

    Map<String, AttributeValue> item = ItemWriter.text(stored, "2026-01-12T16:05:00Z");

    assertThat(item)
        .containsEntry(Attributes.TITLE, Values.text("Harbour town votes to rebuild its pier"))
        .containsEntry(Attributes.TEXT_KEY, Values.text(stored.key()))
        .containsEntry(Attributes.AGENCY, Values.text("PA"))
        .containsEntry(Attributes.PUBLISHED_AT, Values.text("2026-01-12T16:03:00Z"))
        .containsEntry(Attributes.INGESTED_AT, Values.text("2026-01-12T16:05:00Z"))
        .doesNotContainKeys(Attributes.EMBARGO, Attributes.PUBLISHER_GUID, "body", "text");
    assertThat(item.get(Attributes.SOURCE)).asString().contains("desk/harbour.txt", "v1");
  }

  @Test
  void text_longBody_isCutToALeadWithoutHalfACharacter() {
    StoredArticle stored = withBody("x".repeat(279) + "😀 and more");

    assertThat(lead(stored)).isEqualTo("x".repeat(279));
    assertThat(lead(withBody("x".repeat(278) + "😀 and more"))).isEqualTo("x".repeat(278) + "😀");
  }

  /**
   * A title of a megabyte, as a broken feed gives it, made an item that DynamoDB refuses (400 KB):
   * the article became a dead letter.
   */
  @Test
  void text_hugeFields_areCutSoThatTheItemFits() {
    String huge = "x".repeat(1 << 20);
    PublisherData publisher =
        new PublisherData(
            huge,
            huge,
            PublisherData.Status.USABLE,
            "",
            Collections.nCopies(5000, "medtop:11000000"),
            List.of(huge),
            Collections.nCopies(5000, huge),
            "");
    StoredArticle stored = Stories.stored("00A1", publisher);
    Article article =
        new Article(
            huge,
            List.of(huge),
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            huge,
            huge,
            "",
            "en",
            publisher);
    StoredArticle big =
        new StoredArticle(
            stored.articleId(), stored.sequence(), stored.source(), "1", article, List.of());

    assertThat(ItemWriter.text(big, "now").toString()).hasSizeLessThan(250_000);
    assertThat(ItemWriter.text(big, "now").get(Attributes.TITLE)).asString().contains("…");
  }

  @Test
  void labels_ofEachKind_carryCodeNameScoreAndEvidence() {
    Map<String, AttributeValue> item =
        ItemWriter.labels(Stories.labelled("00A1", "v2", "medtop:11000000"));

    assertThat(item.get(Attributes.TOPICS))
        .asString()
        .contains("medtop:11000000", "0.91", "council");
    assertThat(item.get(Attributes.COUNTRIES)).asString().contains("GB", "0.8");
    assertThat(item.get(Attributes.REGION)).asString().contains("154", "Northern Europe");
    assertThat(item)
        .containsEntry(Attributes.MODEL_VERSION, Values.text("v2"))
        .containsEntry(Attributes.LABELLED_BY, Values.text(Attributes.MACHINE))
        .containsEntry(Attributes.READER_RANK, Values.whole(1));
  }

  @Test
  void labels_abstention_saysWhyAndLeavesNoRegion() {
    LabelledArticle nowhere =
        new LabelledArticle(
            Stories.stored("00A1"),
            new Labels(
                new TopicLabels(
                    List.of(), List.of(), TopicLabels.Abstention.NOT_SURE, 0.9, Reader.SECOND),
                new RegionLabels(List.of(), List.of()),
                "en"),
            "v2");

    assertThat(ItemWriter.labels(nowhere))
        .containsEntry(Attributes.ABSTENTION, Values.text("NOT_SURE"))
        .containsEntry(Attributes.READER, Values.text("second"))
        .doesNotContainKeys(Attributes.REGION, Attributes.SUBTOPIC);
  }

  private static String lead(StoredArticle stored) {
    return ItemWriter.text(stored, "now").getOrDefault(Attributes.LEAD, Values.text("")).s();
  }

  private static StoredArticle withBody(String body) {
    StoredArticle stored = Stories.stored("00A1");
    Article article =
        new Article(
            "",
            List.of(body),
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "",
            "en",
            PublisherData.NONE);
    return new StoredArticle(
        stored.articleId(), stored.sequence(), stored.source(), "1", article, List.of());
  }
}
