package io.github.copytaster.article.wire.mail;

import io.github.copytaster.article.wire.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A newsletter that has but the beginnings of stories, a link below each. */
final class Teasers {

  private static final int LEAST = 3;
  private static final int MOST_WORDS = 90;
  private static final Pattern LINK =
      Pattern.compile(
          "(?iu)[^\\p{L}]{0,4}(?:(?:read (?:more|on|the (?:full )?(?:story|article))|full (?:story|article)|continue reading"
              + "|weiterlesen|mehr (?:lesen|dazu)|zum artikel|lire (?:la suite|l['’]article|plus)|leer más|seguir leyendo"
              + "|ler mais|leia mais|leggi (?:tutto|di più|l['’]articolo)|lees (?:meer|verder)|läs mer|les mer|læs mere"
              + "|lue lisää|czytaj (?:więcej|dalej)|číst dál|читать (?:далее|полностью)|devamını oku|اقرأ المزيد)(?!\\p{L}).{0,80}"
              + "|[<(\\[]?https?://\\S{1,500}[>)\\]]?)\\s{0,3}");

  private Teasers() {}

  /** What the text is, if it is such: a link at least every so many words, from the first on. */
  static Optional<String> kind(String text) {
    List<String> lines = text.lines().toList();
    int links = 0;
    int words = 0;
    for (String line : lines) {
      if (LINK.matcher(line).matches()) {
        links += words > 0 ? 1 : 0;
        words = 0;
        continue;
      }
      words += Words.count(line);
      if (words > MOST_WORDS) {
        return Optional.empty();
      }
    }
    return links >= LEAST
        ? Optional.of("a newsletter of " + links + " teasers with links to stories")
        : Optional.empty();
  }
}
