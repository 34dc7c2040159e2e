package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Gap;
import io.github.copytaster.labels.text.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in an article's words: one pass, longest name first, the first book that knows a
 * name before the others. Holds no state of an article.
 */
final class Matcher {

  /** Words of "in the south of" before a name. */
  private static final int LONGEST_PLACING = 3;

  private final List<Gazetteer> books;
  private final int unitedStates;
  private final Set<Integer> namesakeCountries;

  Matcher(List<Gazetteer> books, Regions regions) {
    this.books = List.copyOf(books);
    unitedStates = regions.number("US");
    namesakeCountries = Set.of(unitedStates, regions.number("CA"), regions.number("AU"));
  }

  /** Adds every name in {@code text} to {@code mentions}. */
  void match(Passage text, Mentions mentions) {
    Tokens tokens = text.tokens();
    int at = 0;
    while (at < tokens.size()) {
      at = canStart(text, at) ? nameAt(text, at, mentions) : at + 1;
    }
  }

  // Nearly every word of running text is in small letters and starts no name: it costs one look-up.
  private boolean canStart(Passage text, int at) {
    Tokens tokens = text.tokens();
    return tokens.isCapitalised(at)
        || tokens.isUncased(at)
        || text.anyCase()
        || books.size() > 1
        || (text.cue(at) & Cues.STARTS_SMALL) != 0;
  }

  private int nameAt(Passage text, int at, Mentions mentions) {
    int book = -1;
    int name = -1;
    int last = -1;
    for (int each = 0; each < books.size(); each++) {
      long found = longest(books.get(each), text, at);
      if (found >= 0 && (int) (found >>> 32) > last) {
        last = (int) (found >>> 32);
        name = (int) found;
        book = each;
      }
    }
    if (name < 0) {
      return at + 1;
    }
    Gazetteer gazetteer = books.get(book);
    if (gazetteer.meanings(name) == 0) {
      return last + 1;
    }
    PlaceKind kind = gazetteer.kind(name);
    if (kind == PlaceKind.CURRENCY
        && gazetteer.has(name, Gazetteer.COMMON_WORD)
        && !text.afterAmount(at)) {
      return at + 1;
    }
    boolean mayPair = kind.isLocal() || kind == PlaceKind.COUNTRY;
    long pair = mayPair ? pair(text, gazetteer, name, last + 1) : -1;
    int country = pair < 0 ? Mentions.ALONE : (int) pair;
    int grade = pair >= 0 ? Mentions.SURE : grade(text, book, name, at, last);
    if (grade == Grade.NO_PLACE) {
      return at + 1;
    }
    mentions.add(at, last, book, name, country, grade, text.zone(at), manner(text, at, last));
    return pair < 0 ? last + 1 : (int) (pair >>> 32) + 1;
  }

  private int grade(Passage text, int book, int name, int first, int last) {
    Gazetteer gazetteer = books.get(book);
    int grade = Grade.of(text, gazetteer, name, first, last, unitedStates);
    // In another language an English village or province is more often a word: "Para", "Como".
    boolean own = book < books.size() - 1 || books.size() == 1;
    PlaceKind kind = gazetteer.kind(name);
    boolean lesser = kind == PlaceKind.CITY || kind == PlaceKind.ADMIN1;
    boolean doubtful = !own && lesser && gazetteer.has(name, Gazetteer.SINGLE_WORD);
    return grade == Mentions.SURE && doubtful ? Mentions.DOUBTFUL : grade;
  }

  /**
   * The longest name from a word on: its last word in the high half, the name in the low; or -1.
   */
  private static long longest(Gazetteer gazetteer, Passage text, int at) {
    Tokens tokens = text.tokens();
    long key = Gazetteer.EMPTY;
    long found = -1;
    for (int word = at; word < tokens.size(); word++) {
      if (word > at && !joins(text, word)) {
        break;
      }
      key = Gazetteer.extend(key, tokens.hash(word));
      int value = gazetteer.look(key);
      int name = Gazetteer.name(value);
      if (name >= 0 && writtenAs(gazetteer, name, text, at, word)) {
        found = ((long) word << 32) | name;
      }
      if (!Gazetteer.goesOn(value)) {
        break;
      }
    }
    return found >= 0 || gazetteer.stems().isEmpty() ? found : stem(gazetteer, text, at);
  }

  private static long stem(Gazetteer gazetteer, Passage text, int at) {
    int name = gazetteer.stems().find(text.text(), text.tokens(), at);
    boolean found = name != Stems.NONE && writtenAs(gazetteer, name, text, at, at);
    return found ? ((long) at << 32) | name : -1;
  }

  // Words of one name may stand apart by a space, a hyphen or an apostrophe; by a full stop only
  // after a short word ("St. Petersburg", "N. Korea") or without a space ("Amazon.com").
  private static boolean joins(Passage text, int word) {
    Tokens tokens = text.tokens();
    int end = tokens.end(word - 1);
    return switch (tokens.gap(word)) {
      case NONE, SPACE, HYPHEN, APOSTROPHE -> true;
      case DOT -> end - tokens.start(word - 1) <= 2 || tokens.start(word) - end == 1;
      case OTHER -> isInsideName(text.text().substring(end, tokens.start(word)));
      default -> false;
    };
  }

  // "People's Republic of China", "Magistrates' Court", "AT&T", "Marks & Spencer".
  private static boolean isInsideName(String between) {
    return switch (between) {
      case "'s ", "’s ", "' ", "’ ", "&", " & " -> true;
      default -> false;
    };
  }

  private static boolean writtenAs(
      Gazetteer gazetteer, int name, Passage text, int first, int last) {
    Tokens tokens = text.tokens();
    if (text.anyCase()) {
      return true;
    }
    if (gazetteer.has(name, Gazetteer.ACRONYM)) {
      return tokens.isAllCapitals(first);
    }
    for (int word = first; word <= last; word++) {
      if (gazetteer.needsCapital(name, word - first)
          && !tokens.isCapitalised(word)
          && !tokens.isUncased(word)) {
        return false;
      }
    }
    // "US" is no "Us", and "IS", "ALA" or "DAR" in capitals are no towns.
    boolean shortCapitals =
        first == last
            && tokens.isAllCapitals(first)
            && tokens.end(first) - tokens.start(first) <= 3;
    return !shortCapitals;
  }

  /** "Paris, Texas": the last word of the state in the high half, its country in the low; or -1. */
  private long pair(Passage text, Gazetteer gazetteer, int city, int next) {
    Tokens tokens = text.tokens();
    if (next >= tokens.size() || tokens.gap(next) != Gap.COMMA || !tokens.isCapitalised(next)) {
      return -1;
    }
    int cue = text.cue(next);
    boolean abbreviated =
        (cue & Cues.STATE_AP) != 0
            || ((cue & Cues.STATE_POSTAL) != 0 && tokens.isAllCapitals(next));
    boolean town = gazetteer.kind(city).isLocal();
    if (abbreviated) {
      return town || closes(tokens, next) ? ((long) next << 32) | unitedStates : -1;
    }
    for (Gazetteer each : books) {
      long found = longest(each, text, next);
      if (found >= 0) {
        int country =
            town
                ? pairedCountry(gazetteer, city, each, (int) found)
                : stateOfNamesake(each, (int) found);
        if (country >= 0 && (town || closes(tokens, (int) (found >>> 32)))) {
          return (found & 0xFFFFFFFF00000000L) | country;
        }
      }
    }
    return -1;
  }

  // "Lebanon, Indiana, will" and "Lebanon, Ind." name a town; "Mexico, California and Texas" and
  // "Mexico, California, Texas" go on listing.
  private static boolean closes(Tokens tokens, int state) {
    int next = state + 1;
    if (next >= tokens.size()) {
      return true;
    }
    return tokens.gap(next) == Gap.COMMA
        ? !tokens.isCapitalised(next)
        : tokens.gap(next) != Gap.SPACE;
  }

  // A town called like a country is one of America's.
  private int stateOfNamesake(Gazetteer book, int state) {
    boolean american =
        book.kind(state) == PlaceKind.ADMIN1 && book.country(state, 0) == unitedStates;
    return american ? unitedStates : -1;
  }

  // A country right after the comma settles it even for a town we do not know there ("Springfield,
  // Canada"); a state or province does if it shares a country with the town, or is one of those
  // that have a London, a Perth and a Newcastle of their own.
  private int pairedCountry(Gazetteer cityBook, int city, Gazetteer stateBook, int state) {
    PlaceKind kind = stateBook.kind(state);
    if (kind != PlaceKind.COUNTRY && kind != PlaceKind.ADMIN1) {
      return -1;
    }
    for (int one = 0; one < stateBook.meanings(state); one++) {
      for (int other = 0; other < cityBook.meanings(city); other++) {
        if (stateBook.country(state, one) == cityBook.country(city, other)) {
          return stateBook.country(state, one);
        }
      }
    }
    boolean settles =
        kind == PlaceKind.COUNTRY || namesakeCountries.contains(stateBook.country(state, 0));
    return settles ? stateBook.country(state, 0) : -1;
  }

  // "in Lebanon", "in southern Lebanon", "in the western Czech Republic".
  private static boolean isPlaced(Passage text, int first) {
    for (int word = first - 1; word >= Math.max(0, first - LONGEST_PLACING); word--) {
      if (text.tokens().mayStartSentence(word + 1)) {
        return false;
      }
      int cue = text.cue(word);
      if ((cue & Cues.LOCATIVE) != 0) {
        return true;
      }
      if ((cue & Cues.DIRECTION) == 0) {
        return false;
      }
    }
    return false;
  }

  private static int manner(Passage text, int first, int last) {
    Tokens tokens = text.tokens();
    int how = 0;
    if (tokens.isPossessive(last)) {
      how |= Mentions.POSSESSIVE;
    }
    if (isPlaced(text, first)) {
      how |= Mentions.AFTER_LOCATIVE;
    }
    if (tokens.mayStartSentence(first)) {
      how |= Mentions.STARTS_SENTENCE;
    }
    int next = last + 1;
    if (next < tokens.size() && tokens.gap(next) == Gap.SPACE && tokens.isCapitalised(next)) {
      how |= Mentions.BEFORE_CAPITAL;
    }
    if ((next < tokens.size() && tokens.gap(next) == Gap.COMMA) || tokens.gap(first) == Gap.COMMA) {
      how |= Mentions.LISTED;
    }
    return how;
  }
}
