package io.github.copytaster.article;

/** Why a file, or one item of it, gives no article. The name is stored and is a metric. */
public enum RejectionCode {
  EMPTY,
  TOO_LARGE,
  TOO_DEEP,
  TOO_MANY_ITEMS,
  EXPANSION_RATIO,
  NOT_TEXT,
  ENCRYPTED,
  MALFORMED,
  NO_ARTICLE
}
