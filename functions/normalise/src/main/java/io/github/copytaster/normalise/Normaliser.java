package io.github.copytaster.normalise;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.fingerprint.Fingerprint;
import io.github.copytaster.aws.Json;
import io.github.copytaster.aws.event.ObjectEvent;
import io.github.copytaster.aws.objects.ArticleIdentity;
import io.github.copytaster.aws.objects.ObjectStore;
import io.github.copytaster.aws.objects.RejectionReport;
import io.github.copytaster.aws.objects.Source;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.aws.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Reads one dropped file and stores each article in it, or a report that says why there is none.
 */
final class Normaliser {

  private static final String JSON = "application/json";

  private final ObjectStore store;
  private final ArticleReader reader;
  private final String articleBucket;
  private final Telemetry telemetry;
  private final Executor threads = Writes.threads();

  Normaliser(ObjectStore store, ArticleReader reader, String articleBucket, Telemetry telemetry) {
    this.store = store;
    this.reader = reader;
    this.articleBucket = articleBucket;
    this.telemetry = telemetry;
  }

  void normalise(ObjectEvent event) throws IOException {
    if (event.key().endsWith("/")) {
      return; // a folder made in the console is an object of no bytes
    }
    Optional<InputStream> content = store.open(event.bucket(), event.key(), event.versionId());
    if (content.isEmpty()) {
      telemetry.count("VanishedFiles", 1);
      telemetry.info("vanished", Map.of("bucket", event.bucket(), "key", event.key()));
      return;
    }
    ArticleSink sink = new ArticleSink(Source.of(event));
    ReadOutcome outcome;
    try (InputStream stream = content.get()) {
      outcome = reader.read(stream, sink::accept);
    } finally {
      sink.writes.end();
    }
    report(sink, outcome);
  }

  private void report(ArticleSink sink, ReadOutcome outcome) throws IOException {
    if (outcome instanceof ReadOutcome.Rejected rejected) {
      telemetry.count("RejectedFiles", 1);
      write(sink, rejected.code().name(), rejected.message(), rejected.refused());
      return;
    }
    ReadOutcome.Read read = (ReadOutcome.Read) outcome;
    if (!read.refused().isEmpty()) {
      write(sink, "SOME_ITEMS", refusals(read.refused()), read.refused());
    }
    telemetry.count("Files", 1);
    telemetry.count("Articles", read.articles());
  }

  // "The rest of the file" is one refusal of many items: it is quoted and not counted as one.
  private static String refusals(List<ReadOutcome.Refusal> refused) {
    ReadOutcome.Refusal first = refused.get(0);
    String quoted = first.item() + ": " + first.message();
    return refused.size() == 1
        ? "refused " + quoted
        : "refused " + refused.size() + " parts of this file, first " + quoted;
  }

  private void write(
      ArticleSink sink, String code, String message, List<ReadOutcome.Refusal> refused)
      throws IOException {
    RejectionReport report =
        new RejectionReport(
            sink.source, ArticleReader.NORMALISER_VERSION, code, message, sink.count, refused);
    store.put(articleBucket, report.key(), Json.mapper().writeValueAsBytes(report), JSON);
    telemetry.info(
        "rejected",
        Map.of(
            "bucket", sink.source.bucket(),
            "key", sink.source.key(),
            "version_id", sink.source.versionId(),
            "sequencer", sink.source.sequencer(),
            "code", code));
  }

  /** Stores the articles of one file as they come. */
  private final class ArticleSink {
    private final Source source;
    private final Writes writes = new Writes(threads);
    private int count;

    ArticleSink(Source source) {
      this.source = source;
    }

    void accept(Article article) {
      StoredArticle stored = stored(article, count++);
      writes.begin(() -> write(stored));
    }

    private void write(StoredArticle stored) throws IOException {
      byte[] bytes = Json.mapper().writeValueAsBytes(stored);
      if (!store.putIfAbsent(articleBucket, stored.key(), bytes, JSON)) {
        // Same upload, other bytes: an improved normaliser read it again. The bucket is
        // versioned, so the former text is still there.
        store.put(articleBucket, stored.key(), bytes, JSON);
      }
      telemetry.info(
          "normalised",
          Map.of(
              "bucket", source.bucket(),
              "key", source.key(),
              "version_id", source.versionId(),
              "sequencer", source.sequencer(),
              "article_id", stored.articleId()));
    }

    private StoredArticle stored(Article article, int ordinal) {
      return new StoredArticle(
          ArticleIdentity.of(article.publisher().guid(), source.key(), ordinal),
          source.sequencer() + String.format(Locale.ROOT, "%06d", ordinal),
          source,
          ArticleReader.NORMALISER_VERSION,
          article,
          Fingerprint.of(article).bands());
    }
  }
}
