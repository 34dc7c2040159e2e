package io.github.copytaster.aws.objects;

import java.io.IOException;

/** An object of the article bucket that is there and is no normalised article: no retry helps. */
public final class UnreadableArticleException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableArticleException(String bucket, String key, Throwable cause) {
    super(
        "expected a normalised article, found something else in s3://" + bucket + "/" + key, cause);
  }
}
