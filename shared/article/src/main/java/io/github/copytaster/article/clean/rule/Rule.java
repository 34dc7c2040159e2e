package io.github.copytaster.article.clean.rule;

/** One step of cleaning. */
public interface Rule {

  /** Takes out what this rule is about. */
  void apply(Copy copy);
}
