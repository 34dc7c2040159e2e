package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Gap;
import io.github.copytaster.labels.text.Tokens;

/**
 * The words of one text with what the readers of it ask about each: its cues, its zone, whether
 * letter case says anything.
 */
final class Passage {

  /** Above this share of capitalised words a headline is in title case. */
  private static final double TITLE_CASE = 0.6;

  private static final int CASE_SAMPLE = 60;

  private final String text;
  private final Tokens tokens;
  private final int[] cues;
  private final int bodyWord;
  private final int datelineEnd;
  private final boolean dateline;
  private final boolean capitals;
  private final boolean titleCase;
  private final WordSet smallWords = WordSet.ofArticle();
  private final People people = new People();

  /**
   * @param bodyStart offset of the body in the text
   * @param datelineEnd offset behind the body's dateline; {@code bodyStart} if it has none
   * @param dateline whether the whole text is what stood before a body
   */
  Passage(String text, Tokens tokens, Cues book, int bodyStart, int datelineEnd, boolean dateline) {
    this.text = text;
    this.tokens = tokens;
    this.dateline = dateline;
    cues = new int[tokens.size()];
    int body = 0;
    for (int word = 0; word < cues.length; word++) {
      long hash = tokens.hash(word);
      cues[word] = book.of(hash);
      if ((cues[word] & Cues.DEED) != 0 && word > 0) {
        people.lookAtDeed(tokens, cues, word);
      }
      if (tokens.start(word) < bodyStart) {
        body = word + 1;
      } else if (!tokens.isCapitalised(word)) {
        smallWords.add(hash);
      } else if (word > body) {
        people.look(tokens, cues, word);
      }
    }
    bodyWord = body;
    int datelineWord = body;
    while (datelineWord < cues.length && tokens.start(datelineWord) < datelineEnd) {
      datelineWord++;
    }
    this.datelineEnd = datelineWord;
    capitals = share(body, true) > TITLE_CASE;
    titleCase = shareOf(0, body, false) > TITLE_CASE;
  }

  private double share(int from, boolean all) {
    return shareOf(from, Math.min(tokens.size(), from + CASE_SAMPLE), all);
  }

  private double shareOf(int from, int to, boolean all) {
    int count = 0;
    for (int word = from; word < to; word++) {
      if (all ? tokens.isAllCapitals(word) : tokens.isCapitalised(word)) {
        count++;
      }
    }
    return to - from < 4 ? 0 : (double) count / (to - from);
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Number of the body's first word. */
  int bodyWord() {
    return bodyWord;
  }

  int cue(int word) {
    return cues[word];
  }

  /** Whether the body is written in capitals, as old wires are, so that case says nothing. */
  boolean anyCase() {
    return capitals;
  }

  /** Whether a capital beside this word says nothing: in capitals, or in a title-case headline. */
  boolean capitalsMeanNothing(int word) {
    return capitals || (titleCase && word < bodyWord);
  }

  /** Whether the body has this word in small letters too: then it is a common word here. */
  boolean alsoSmall(int word) {
    return smallWords.has(tokens.hash(word));
  }

  /** Whether the body uses this word as the name of a person and never as a place. */
  boolean isPerson(int word) {
    return people.has(tokens.hash(word));
  }

  Zone zone(int word) {
    if (dateline) {
      return Zone.DATELINE;
    }
    if (word < bodyWord) {
      return Zone.TITLE;
    }
    return word < datelineEnd ? Zone.DATELINE : Zone.ofBodyWord(word - bodyWord);
  }

  /** Whether a number or "million" stands right before. */
  boolean afterAmount(int word) {
    return word > 0 && (tokens.isNumber(word - 1) || (cues[word - 1] & Cues.AMOUNT) != 0);
  }

  /** Whether a capitalised word, no day or month, stands right before on the same line. */
  boolean capitalBefore(int word) {
    return word > 0
        && tokens.isCapitalised(word - 1)
        && (cues[word - 1] & Cues.CALENDAR) == 0
        && (tokens.gap(word) == Gap.SPACE || tokens.gap(word) == Gap.HYPHEN);
  }

  /** Whether a capitalised word, no day or month, follows on the same line. */
  boolean capitalAfter(int word) {
    int next = word + 1;
    return next < tokens.size()
        && tokens.isCapitalised(next)
        && (cues[next] & Cues.CALENDAR) == 0
        && (tokens.gap(next) == Gap.SPACE || tokens.gap(next) == Gap.HYPHEN);
  }

  int cueBefore(int word) {
    return word == 0 ? 0 : cues[word - 1];
  }
}
