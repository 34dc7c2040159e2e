package io.github.copytaster.labels.region;

import io.github.copytaster.labels.EnglishCheck;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Readers by language. English names are known in every one; a further language's are loaded when
 * the first article in it comes. A language without names of its own gets all that share its
 * script.
 */
final class Languages {

  private static final List<String> LATIN = List.of("es", "fr", "de", "pt", "it", "tr");
  private static final List<String> CYRILLIC = List.of("ru");
  private static final List<String> ARABIC = List.of("ar");

  private final Regions regions;
  private final Gazetteer english;
  private final Cues cues;
  private final Map<String, Gazetteer> books = new ConcurrentHashMap<>();
  private final Map<List<String>, PlaceReader> readers = new ConcurrentHashMap<>();

  Languages(Regions regions) {
    this.regions = regions;
    GazetteerBuilder builder = new GazetteerBuilder(regions);
    CuratedNames.addTo(builder);
    Resource.lines("en.tsv.gz").forEach(builder::add);
    english = builder.build();
    cues = Cues.bundled(builder.smallStarts());
  }

  /** The reader for an article, by its language, or by its script if the language has no book. */
  PlaceReader reader(TokenisedCopy article) {
    return readers.computeIfAbsent(booksFor(article), this::load);
  }

  // Every further book makes false names of English words ("check" begins a Czech in one of them),
  // so text of unknown language that looks English is read as English.
  private static List<String> booksFor(TokenisedCopy article) {
    if (EnglishCheck.isEnglish(article)) {
      return List.of();
    }
    String language = article.copy().language();
    if (LATIN.contains(language) || CYRILLIC.contains(language) || ARABIC.contains(language)) {
      return List.of(language);
    }
    return switch (script(article.text())) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      default -> List.of();
    };
  }

  private static Character.UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }

  private PlaceReader load(List<String> languages) {
    List<Gazetteer> all = new ArrayList<>();
    for (String language : languages) {
      all.add(books.computeIfAbsent(language, this::book));
    }
    all.add(english);
    return new PlaceReader(all, cues, regions);
  }

  private Gazetteer book(String language) {
    GazetteerBuilder builder = new GazetteerBuilder(regions);
    Resource.lines(language + ".tsv.gz").forEach(builder::add);
    return builder.build();
  }
}
