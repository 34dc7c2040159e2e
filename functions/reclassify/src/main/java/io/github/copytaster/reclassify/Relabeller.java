package io.github.copytaster.reclassify;

import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.objects.UnreadableArticleException;
import io.github.copytaster.aws.queue.SecondReading;
import io.github.copytaster.aws.table.ArticleLabeller;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.aws.table.Attributes;
import io.github.copytaster.aws.table.LabelledArticle;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the articles of one stale shard again. */
final class Relabeller {

  private static final int PAGE = 50;

  private final ObjectStore store;
  private final String articleBucket;
  private final ArticleTable table;
  private final ArticleLabeller labeller;
  private final SecondReading secondReading;
  private final Telemetry telemetry;

  Relabeller(
      ObjectStore store,
      String articleBucket,
      ArticleTable table,
      ArticleLabeller labeller,
      SecondReading secondReading,
      Telemetry telemetry) {
    this.store = store;
    this.articleBucket = articleBucket;
    this.table = table;
    this.labeller = labeller;
    this.secondReading = secondReading;
    this.telemetry = telemetry;
  }

  /**
   * How far it came.
   *
   * @param part what was done
   * @param after article id to go on from
   * @param drained whether the end of the shard was reached
   */
  record Progress(RunPart part, String after, boolean drained) {}

  /**
   * Goes on page by page while {@code timeLeft}; always does at least one page, so that every
   * invocation gets somewhere.
   */
  Progress relabel(RelabelRequest request, BooleanSupplier timeLeft) throws IOException {
    RunPart done = RunPart.NOTHING;
    String after = request.after();
    do {
      ArticleTable.Page page =
          table.page(
              Attributes.BY_MODEL,
              Attributes.MODEL_SHARD,
              request.modelShard(),
              startKey(request.modelShard(), after),
              PAGE);
      for (Map<String, AttributeValue> entry : page.items()) {
        after = text(entry, Attributes.ARTICLE_ID);
        done = done.plus(one(after, request));
      }
      if (page.next().isEmpty()) {
        return new Progress(done, after, true);
      }
      after = text(page.next(), Attributes.ARTICLE_ID);
    } while (timeLeft.getAsBoolean());
    return new Progress(done, after, false);
  }

  private RunPart one(String articleId, RelabelRequest request) throws IOException {
    Optional<Map<String, AttributeValue>> found = table.get(articleId);
    // The index lags behind the table: this article may have left the shard already.
    if (found.isEmpty()
        || !text(found.get(), Attributes.MODEL_SHARD).equals(request.modelShard())) {
      return RunPart.oneLost();
    }
    Map<String, AttributeValue> old = found.get();
    boolean human = text(old, Attributes.LABELLED_BY).equals(Attributes.HUMAN);
    if (human && !request.isEmbargoed()) {
      return leftAlone(old, request, RunPart.oneLost());
    }
    try {
      Optional<StoredArticle> stored =
          StoredArticle.open(store, articleBucket, text(old, Attributes.TEXT_KEY), "");
      if (stored.isEmpty()) {
        return leftAlone(old, request, RunPart.oneMissing());
      }
      return human ? corrected(old, stored.get(), request) : again(old, stored.get(), request);
    } catch (UnreadableArticleException broken) {
      // One broken object must not keep every article behind it in its shard from being read.
      telemetry.info(
          "unreadable-article", Map.of("article_id", articleId, "error", broken.getMessage()));
      return RunPart.oneFailed(articleId);
    }
  }

  /** An article that a person labelled waits here for the end of its embargo only. */
  private RunPart corrected(
      Map<String, AttributeValue> old, StoredArticle stored, RelabelRequest request) {
    if (!request.dryRun()) {
      table.endEmbargoOfHuman(stored, old);
    }
    return RunPart.oneUnchanged();
  }

  private RunPart again(
      Map<String, AttributeValue> old, StoredArticle stored, RelabelRequest request)
      throws IOException {
    LabelledArticle now = labeller.label(stored);
    if (request.dryRun()) {
      return RunPart.of(Movement.of(old, now));
    }
    // Before the labels are stored: stored and not handed on, it would have left the shard and
    // never be met again. The second reader's labels win whichever comes first.
    if (!ArticleTable.isBetter(old, now)) {
      secondReading.handOn(now);
    }
    return switch (table.relabel(now, old)) {
      case STORED -> RunPart.of(Movement.of(old, now));
      case BETTER_KEPT, ALREADY_THERE -> RunPart.oneUnchanged();
      case LOST, TEXT_RENEWED -> RunPart.oneLost();
    };
  }

  private RunPart leftAlone(
      Map<String, AttributeValue> old, RelabelRequest request, RunPart counted) {
    if (!request.dryRun()) {
      table.leaveQueue(old);
    }
    return counted;
  }

  private static Map<String, AttributeValue> startKey(String modelShard, String after) {
    if (after.isEmpty()) {
      return Map.of();
    }
    return Map.of(
        Attributes.ARTICLE_ID, AttributeValue.fromS(after),
        Attributes.MODEL_SHARD, AttributeValue.fromS(modelShard));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }
}
