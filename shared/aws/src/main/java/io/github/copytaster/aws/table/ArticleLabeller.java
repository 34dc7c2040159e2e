package io.github.copytaster.aws.table;

import io.github.copytaster.article.Article;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Labeller;

/** Puts a stored article before the labeller. */
public final class ArticleLabeller {

  private final Labeller labeller;
  private final String homeCountry;

  /**
   * @param homeCountry ISO 3166-1 alpha-2 of the desk's publisher, "" for none
   */
  public ArticleLabeller(Labeller labeller, String homeCountry) {
    this.labeller = labeller;
    this.homeCountry = homeCountry;
  }

  public LabelledArticle label(StoredArticle stored) {
    return new LabelledArticle(
        stored, labeller.label(copy(stored.article(), homeCountry)), labeller.modelVersion());
  }

  public String modelVersion() {
    return labeller.modelVersion();
  }

  /** The article as the readers see it; evidence offsets count in its {@link Copy#text()}. */
  public static Copy copy(Article article, String homeCountry) {
    return new Copy(
        article.title(), article.body(), article.leadPrefix(), article.language(), homeCountry);
  }
}
