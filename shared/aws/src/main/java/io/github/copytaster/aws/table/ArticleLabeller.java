package io.github.copytaster.aws.table;

import io.github.copytaster.article.Article;
import io.github.copytaster.aws.objects.StoredArticle;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.Labeller;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/** Puts a stored article before the labeller. */
public final class ArticleLabeller {

  private final Labeller labeller;
  private final String homeCountry;

  /**
   * @param homeCountry ISO 3166-1 alpha-2 of the desk's publisher, "" for none
   * @throws IllegalArgumentException if it is no such code; "UK" was ignored without a word
   */
  public ArticleLabeller(Labeller labeller, String homeCountry) {
    if (!homeCountry.isEmpty() && !isCode(homeCountry)) {
      throw new IllegalArgumentException(
          "COPYTASTER_HOME_COUNTRY: expected an ISO 3166-1 alpha-2 code such as GB, or nothing; found \""
              + homeCountry
              + "\"");
    }
    this.labeller = labeller;
    this.homeCountry = homeCountry;
  }

  // Kosovo has a code by custom only.
  private static boolean isCode(String country) {
    return country.equals("XK")
        || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(country);
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
