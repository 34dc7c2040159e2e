package io.github.copytaster.article.wire;

/** Where a text comes from: the less that promises, the more the text must show to be a story. */
public enum Source {
  /** A wire or feed, whose format says that this is the story. */
  WIRE,
  /** Plain lines, between which headline and junk still stand. */
  TEXT,
  /** A page, which may be any page: a front page, a form, a domain's placeholder. */
  PAGE,
  /** A page whose publisher says in its structured data that it is one article. */
  ARTICLE_PAGE
}
