package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Gap;

/**
 * Grades a name by its neighbours: sure, doubtful ("Jordan" before another capital) or unlikely
 * ("Reading" at the start of a sentence). The cases come from the errors read for
 * research/region.md section 5.
 */
final class Grade {

  /** The words are no place here: they are not even counted. */
  static final int NO_PLACE = -1;

  private Grade() {}

  static int of(Passage text, Gazetteer gazetteer, int name, int first, int last, int usa) {
    if (text.zone(first) == Zone.DATELINE && gazetteer.kind(name).isLocal()) {
      return Mentions.SURE;
    }
    boolean blind = text.capitalsMeanNothing(first);
    int before = text.cueBefore(first);
    boolean needsContext = gazetteer.has(name, Gazetteer.ONLY_WITH_CONTEXT);
    if (needsContext) {
      boolean context =
          !blind
              && (before & Cues.INSIDE) != 0
              && !text.capitalAfter(last)
              && !gazetteer.has(name, Gazetteer.GIVEN_NAME);
      if (!context) {
        return NO_PLACE;
      }
    }
    boolean single = gazetteer.has(name, Gazetteer.SINGLE_WORD);
    PlaceKind kind = gazetteer.kind(name);
    boolean commonHere =
        single
            && !gazetteer.has(name, Gazetteer.ACRONYM)
            && kind != PlaceKind.CURRENCY
            && gazetteer.needsCapital(name, 0)
            && text.alsoSmall(first)
            && (gazetteer.has(name, Gazetteer.COMMON_WORD) || kind.isLocal());
    boolean person =
        single && (kind == PlaceKind.COUNTRY || kind.isLocal()) && text.isPerson(first);
    if (commonHere || person) {
      return Mentions.UNLIKELY;
    }
    int grade =
        blind
            ? blindly(gazetteer, name, kind, single)
            : byCapitals(text, gazetteer, name, kind, first, last, usa);
    return needsContext ? Math.max(grade, Mentions.DOUBTFUL) : grade;
  }

  private static int blindly(Gazetteer gazetteer, int name, PlaceKind kind, boolean single) {
    if (gazetteer.has(name, Gazetteer.COMMON_WORD) && kind != PlaceKind.COUNTRY) {
      return Mentions.UNLIKELY;
    }
    return single && gazetteer.has(name, Gazetteer.SMALL_TOWN) ? Mentions.DOUBTFUL : Mentions.SURE;
  }

  private static int byCapitals(
      Passage text, Gazetteer gazetteer, int name, PlaceKind kind, int first, int last, int usa) {
    int before = text.cueBefore(first);
    boolean single = gazetteer.has(name, Gazetteer.SINGLE_WORD);
    boolean afterTitle =
        (before & Cues.TITLE) != 0 && first > 0 && text.tokens().isCapitalised(first - 1);
    if (afterTitle && (kind.isLocal() || (kind == PlaceKind.COUNTRY && single))) {
      return Mentions.UNLIKELY;
    }
    boolean afterGivenName = (before & Cues.GIVEN_NAME) != 0 && text.capitalBefore(first);
    boolean commonWord = gazetteer.has(name, Gazetteer.COMMON_WORD);
    boolean personal = gazetteer.has(name, Gazetteer.GIVEN_NAME | Gazetteer.FAMILY_NAME);
    if (kind.isLocal() && single) {
      return local(text, gazetteer, name, kind, first, last, afterGivenName, personal);
    }
    if (kind == PlaceKind.COUNTRY && single) {
      boolean mayMislead = commonWord || gazetteer.has(name, Gazetteer.GIVEN_NAME);
      boolean person = afterGivenName || (mayMislead && text.capitalAfter(last));
      return person ? Mentions.DOUBTFUL : Mentions.SURE;
    }
    if (kind == PlaceKind.DEMONYM
        && gazetteer.country(name, 0) == usa
        && (before & Cues.CONTINENT_PART) != 0) {
      return Mentions.UNLIKELY;
    }
    if ((kind == PlaceKind.COMPANY || kind == PlaceKind.INSTITUTION) && single) {
      return company(text, first, commonWord, afterGivenName);
    }
    if (kind == PlaceKind.LEADER && single) {
      if (commonWord && text.tokens().mayStartSentence(first)) {
        return Mentions.UNLIKELY;
      }
      return afterGivenName && (commonWord || personal) ? Mentions.DOUBTFUL : Mentions.SURE;
    }
    return Mentions.SURE;
  }

  // "Ford" may be a president, "Target" the start of a sentence.
  private static int company(Passage text, int first, boolean commonWord, boolean afterGivenName) {
    if (afterGivenName) {
      return Mentions.UNLIKELY;
    }
    return commonWord && text.tokens().mayStartSentence(first) ? Mentions.DOUBTFUL : Mentions.SURE;
  }

  private static int local(
      Passage text,
      Gazetteer gazetteer,
      int name,
      PlaceKind kind,
      int first,
      int last,
      boolean afterGivenName,
      boolean personal) {
    int before = text.cueBefore(first);
    int next = last + 1;
    boolean comma = next < text.tokens().size() && text.tokens().gap(next) == Gap.COMMA;
    boolean town = kind == PlaceKind.LARGE_CITY || kind == PlaceKind.CITY;
    if (afterGivenName) {
      return Mentions.UNLIKELY;
    }
    if (text.capitalBefore(first)
        && (before & Cues.DIRECTION) == 0
        && !comma
        && !gazetteer.has(name, Gazetteer.ACRONYM)) {
      return Mentions.DOUBTFUL;
    }
    if (text.capitalAfter(last) && (personal || town)) {
      return Mentions.DOUBTFUL;
    }
    boolean commonWord = gazetteer.has(name, Gazetteer.COMMON_WORD);
    if (commonWord && ((before & Cues.LOCATIVE) == 0 || text.tokens().mayStartSentence(first))) {
      return Mentions.UNLIKELY;
    }
    return Mentions.SURE;
  }
}
