package io.github.copytaster.article.language;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import io.github.copytaster.article.Article;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a text, one of 90: by its script where that says enough, otherwise by langid-java
 * (docs/decisions/0031-language.md). Thread-safe.
 */
public final class LanguageDetector {

  private static final String ENGLISH = "en";
  private static final int SAMPLE = 240;
  private static final int LEAST_LETTERS = 12;
  private static final double LEAST_CONFIDENCE = 0.45;
  private static final int SHORT = 200;

  // Hardly any news is written in these, and short texts of their neighbours are taken for them.
  private static final Set<String> RARE =
      Set.of("an", "wa", "vo", "la", "oc", "br", "nn", "se", "zu", "qu", "jv");

  // The library's classifier keeps counts between calls, so each thread has its own.
  private final ThreadLocal<LangIdV3> classifiers = ThreadLocal.withInitial(LangIdV3::new);

  /**
   * The language of a text of any length; the first {@value #SAMPLE} signs are looked at. Below
   * {@value #SHORT} signs a close call is English.
   *
   * @return ISO 639-1, or {@link Article#UNKNOWN_LANGUAGE} if the text is too short or strange
   */
  public String detect(String text) {
    String sample = sample(text);
    if (PlainEnglish.isCertain(sample)) {
      return ENGLISH;
    }
    int letters = letters(sample);
    Optional<String> script = Scripts.language(sample);
    if (script.isPresent() && letters > 3) {
      return script.get();
    }
    if (letters < LEAST_LETTERS) {
      return Article.UNKNOWN_LANGUAGE;
    }
    LangIdV3 classifier = classifiers.get();
    DetectedLanguage best = classifier.classify(sample, true);
    if (RARE.contains(best.getLangCode())) {
      best = common(classifier);
    }
    if (best.getLangCode().equals(ENGLISH) && best.getConfidence() >= LEAST_CONFIDENCE) {
      return ENGLISH;
    }
    if (sample.length() < SHORT && ShortEnglish.isLikely(sample, behind(classifier))) {
      return ENGLISH;
    }
    if (best.getConfidence() < LEAST_CONFIDENCE) {
      return Article.UNKNOWN_LANGUAGE;
    }
    return best.getLangCode().equals("nb") ? "no" : best.getLangCode();
  }

  // How far English is from the best, as logarithms of likelihoods.
  private static double behind(LangIdV3 classifier) {
    double best = Double.NEGATIVE_INFINITY;
    double english = Double.NEGATIVE_INFINITY;
    for (DetectedLanguage language : classifier.rank(false)) {
      best = Math.max(best, language.getConfidence());
      english = language.getLangCode().equals(ENGLISH) ? language.getConfidence() : english;
    }
    return best - english;
  }

  private static int letters(String sample) {
    int letters = 0;
    for (int at = 0; at < sample.length(); at++) {
      letters += Character.isLetter(sample.charAt(at)) ? 1 : 0;
    }
    return letters;
  }

  private static DetectedLanguage common(LangIdV3 classifier) {
    double rest = 0;
    DetectedLanguage best = new DetectedLanguage(Article.UNKNOWN_LANGUAGE, 0);
    for (DetectedLanguage language : classifier.rank(true)) {
      if (!RARE.contains(language.getLangCode())) {
        rest += language.getConfidence();
        best = language.getConfidence() > best.getConfidence() ? language : best;
      }
    }
    return new DetectedLanguage(
        best.getLangCode(), rest > 0 ? (float) (best.getConfidence() / rest) : 0);
  }

  // The end of a word, so that no letter is cut in two.
  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int space = text.lastIndexOf(' ', SAMPLE);
    return text.substring(0, space > SAMPLE / 2 ? space : SAMPLE);
  }
}
