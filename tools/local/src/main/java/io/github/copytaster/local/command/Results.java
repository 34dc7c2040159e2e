package io.github.copytaster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of each dropped file, read from where the handlers wrote it. */
final class Results {

  private final Map<String, Set<String>> articlesByFile;
  private final Map<String, ObjectNode> rejectionsByFile;
  private final ArticleTable table;

  private Results(
      Map<String, Set<String>> articlesByFile,
      Map<String, ObjectNode> rejectionsByFile,
      ArticleTable table) {
    this.articlesByFile = articlesByFile;
    this.rejectionsByFile = rejectionsByFile;
    this.table = table;
  }

  static Results of(EmbeddedStack stack, Clock clock) throws IOException {
    ObjectStore store = new S3ObjectStore(stack.s3());
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    for (String key : store.list(EmbeddedStack.ARTICLE_BUCKET, "articles/")) {
      StoredArticle stored = read(store, key, StoredArticle.class);
      articles
          .computeIfAbsent(stored.source().key(), unused -> new LinkedHashSet<>())
          .add(stored.articleId());
    }
    Map<String, ObjectNode> rejections = new LinkedHashMap<>();
    for (String key : store.list(EmbeddedStack.ARTICLE_BUCKET, "rejected/")) {
      RejectionReport report = read(store, key, RejectionReport.class);
      ObjectNode rejection = Json.mapper().createObjectNode();
      rejection.put("code", report.code()).put("message", report.message());
      rejections.put(report.source().key(), rejection);
    }
    return new Results(articles, rejections, stack.table(clock));
  }

  /** The items of one file, as the table holds them. */
  List<JsonNode> items(String file) {
    List<JsonNode> items = new ArrayList<>();
    for (String articleId : articlesByFile.getOrDefault(file, Set.of())) {
      table.get(articleId).map(ItemJson::of).ifPresent(items::add);
    }
    return items;
  }

  Optional<JsonNode> rejection(String file) {
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
