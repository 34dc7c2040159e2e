package io.github.copytaster.aws.objects;

import io.github.copytaster.article.ReadOutcome.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the person who dropped a file needs to know: written to {@code rejected/<key>.json} when
 * nothing, or not everything, in the file became an article.
 *
 * @param source the upload
 * @param normaliserVersion of the code that refused it
 * @param code why; "SOME_ITEMS" when other items of the file did become articles
 * @param message what was expected and what was found
 * @param articles how many articles the file gave all the same
 * @param refused the single items refused
 */
public record RejectionReport(
    Source source,
    String normaliserVersion,
    String code,
    String message,
    int articles,
    List<Refusal> refused) {

  // S3's own limit, in bytes.
  private static final int LONGEST_KEY = 1024;

  public RejectionReport {
    refused = List.copyOf(refused);
  }

  /** Where it lies in the article bucket: under the file's key, if that leaves room enough. */
  public String key() {
    String key = "rejected/" + source.key() + ".json";
    return key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY
        ? key
        : "rejected/" + ArticleIdentity.of("", source.key(), 0) + ".json";
  }
}
