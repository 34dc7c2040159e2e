package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.RejectionReport;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.table.ArticleTable;
import io.github.copytaster.local.stack.EmbeddedStack;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of each dropped file, read from where the handlers wrote it. */
final class Results {

  // By file, the id of each article and its place in the file.
  private final Map<String, Map<String, Integer>> articlesByFile;
  private final Map<String, RejectionReport> rejectionsByFile;
  private final ArticleTable table;

  private Results(
      Map<String, Map<String, Integer>> articlesByFile,
      Map<String, RejectionReport> rejectionsByFile,
      ArticleTable table) {
    this.articlesByFile = articlesByFile;
    this.rejectionsByFile = rejectionsByFile;
    this.table = table;
  }

  static Results of(EmbeddedStack stack, Clock clock) throws IOException {
    ObjectStore store = new S3ObjectStore(stack.s3());
    Map<String, Map<String, Integer>> articles = new LinkedHashMap<>();
    for (String key : store.list(EmbeddedStack.ARTICLE_BUCKET, "articles/")) {
      StoredArticle stored = read(store, key, StoredArticle.class);
      // The uploads of one article are listed in their order: the last one's place counts.
      articles
          .computeIfAbsent(stored.source().key(), unused -> new LinkedHashMap<>())
          .put(stored.articleId(), place(stored.sequence()));
    }
    Map<String, RejectionReport> rejections = new LinkedHashMap<>();
    for (String key : store.list(EmbeddedStack.ARTICLE_BUCKET, "rejected/")) {
      RejectionReport report = read(store, key, RejectionReport.class);
      rejections.put(report.source().key(), report);
    }
    return new Results(articles, rejections, stack.table(clock));
  }

  // The bucket lists articles by their ids, which are hashes; behind the upload's sequencer stands
  // the place in the file, of six digits.
  private static int place(String sequence) {
    return Integer.parseInt(sequence.substring(sequence.length() - 6));
  }

  /** The items of one file in its order, as the table holds them. */
  List<JsonNode> items(String file) {
    return articlesByFile.getOrDefault(file, Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .flatMap(article -> table.get(article.getKey()).map(ItemJson::of).stream())
        .toList();
  }

  /** Why nothing, or not everything, of a file became an item. */
  Optional<RejectionReport> rejection(String file) {
    return Optional.ofNullable(rejectionsByFile.get(file));
  }

  private static <T> T read(ObjectStore store, String key, Class<T> type) throws IOException {
    Optional<InputStream> content = store.open(EmbeddedStack.ARTICLE_BUCKET, key, "");
    if (content.isEmpty()) {
      throw new IOException(key + " was listed and is gone");
    }
    try (InputStream stream = content.get()) {
      return Json.mapper().readValue(stream, type);
    }
  }
}
