package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Gap;
import io.github.copytaster.labels.text.Tokens;

/**
 * The words that an article uses as parts of a person's name, "Jordan Pickering", "Michael Jordan",
 * or as somebody who does what only people do, "Jordan scored". The same word alone means that
 * person again, unless the body also says "in Jordan".
 */
final class People {

  private final WordSet named = WordSet.ofArticle();
  private final WordSet placed = WordSet.ofArticle();

  /** Looks at a capitalised word of the body and the one before it. */
  void look(Tokens tokens, int[] cues, int word) {
    int before = cues[word - 1];
    if ((before & Cues.LOCATIVE) != 0) {
      placed.add(tokens.hash(word));
    }
    boolean together = tokens.isCapitalised(word - 1) && tokens.gap(word) == Gap.SPACE;
    if (!together || (cues[word] & Cues.CALENDAR) != 0) {
      return;
    }
    if ((before & Cues.GIVEN_NAME) != 0) {
      named.add(tokens.hash(word));
    }
    if ((before & (Cues.GIVEN_NAME | Cues.PLACE_AND_NAME)) != 0) {
      named.add(tokens.hash(word - 1));
    }
  }

  /** Looks at the word before one like "scored", in the title too: "Jordan scored". */
  void lookAtDeed(Tokens tokens, int[] cues, int deed) {
    int doer = deed - 1;
    boolean mayBeName = (cues[doer] & Cues.PLACE_AND_NAME) != 0 && tokens.isCapitalised(doer);
    if (mayBeName && tokens.gap(deed) == Gap.SPACE && !tokens.isPossessive(doer)) {
      named.add(tokens.hash(doer));
    }
  }

  boolean has(long hash) {
    return named.has(hash) && !placed.has(hash);
  }
}
