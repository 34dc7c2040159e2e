package io.github.copytaster.labels;

import io.github.copytaster.labels.text.Tokens;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether an article is English. The cleaner's word counts where it gave one; text of unknown
 * language ("und") is English if English's commonest words are in it and other languages' are not.
 */
public final class EnglishCheck {

  private static final Set<Long> ENGLISH =
      hashes(
          "the of and to in that is was for it with as his on be at by had not are but from have"
              + " they which their has will were after its an a he she said over");
  private static final Set<Long> FOREIGN =
      hashes(
          "el los las que del una por le les des du est et dans der die das und den von ist il di"
              + " che della os da em uma het een van och att som og bir ve");
  private static final int SAMPLE = 120;
  private static final int HEADLINE = 12;
  private static final double LEAST_SHARE = 0.12;

  private EnglishCheck() {}

  /** Whether to read an article as English. */
  public static boolean isEnglish(TokenisedCopy article) {
    String language = article.copy().language();
    return language.equals("en") || (language.equals("und") && looksEnglish(article));
  }

  private static boolean looksEnglish(TokenisedCopy article) {
    Tokens tokens = article.tokens();
    int words = Math.min(tokens.size(), SAMPLE);
    int english = 0;
    int foreign = 0;
    int latin = 0;
    for (int word = 0; word < words; word++) {
      // Latin letters end at U+024F.
      latin += article.text().charAt(tokens.start(word)) < 0x250 ? 1 : 0;
      english += ENGLISH.contains(tokens.hash(word)) ? 1 : 0;
      foreign += FOREIGN.contains(tokens.hash(word)) ? 1 : 0;
    }
    if (words == 0 || latin * 2 < words) {
      return false;
    }
    // A headline may have no function word at all; then only a foreign one speaks against English.
    return words <= HEADLINE
        ? foreign <= english
        : english >= LEAST_SHARE * words && english > foreign;
  }

  private static Set<Long> hashes(String words) {
    return Stream.of(words.split(" ")).map(Tokens::hashOf).collect(Collectors.toUnmodifiableSet());
  }
}
