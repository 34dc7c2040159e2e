package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Tokens;
import java.util.List;

/**
 * What tells an article about somewhere from one about nowhere in particular, apart from the names:
 * how much of it is geography, whether it talks to its reader, whether it reports.
 */
final class ArticleSigns {

  static final List<String> NAMES =
      List.of(
          "words",
          "allMass",
          "bestMass",
          "secondMass",
          "earlyMass",
          "titleMass",
          "secondPerson",
          "firstPerson",
          "guide",
          "report",
          "numbers",
          "capitals",
          "doubtShare",
          "secondPersonEarly",
          "guideTitle",
          "titleWords",
          "massPerWord",
          "earlyMassPerWord",
          "reportEarly");

  static final int SIZE = 19;

  /** Words of the body that are looked at: what a text is shows in its first page. */
  private static final int FULL_STRETCH = 600;

  private static final int SECOND_PERSON = 0;
  private static final int FIRST_PERSON = 1;
  private static final int GUIDE = 2;
  private static final int REPORT = 3;
  private static final int SECOND_PERSON_EARLY = 4;
  private static final int GUIDE_TITLE = 5;
  private static final int CAPITALS_EARLY = 6;
  private static final int REPORT_EARLY = 7;
  private static final int COUNTS = 8;

  private ArticleSigns() {}

  /** Writes the numbers to {@code row} from {@code at} on. */
  static void write(Passage text, Candidates candidates, Features features, float[] row, int at) {
    Tokens tokens = text.tokens();
    int end = Math.min(tokens.size(), text.bodyWord() + FULL_STRETCH);
    int early = Math.min(tokens.size(), text.bodyWord() + Zone.EARLY_WORDS);
    int[] counts = new int[COUNTS];
    for (int word = 0; word < end; word++) {
      int cue = text.cue(word);
      if ((cue & (Cues.SECOND_PERSON | Cues.FIRST_PERSON | Cues.GUIDE | Cues.REPORT)) != 0) {
        int you = one(cue, Cues.SECOND_PERSON);
        int guide = one(cue, Cues.GUIDE);
        int report = one(cue, Cues.REPORT);
        counts[SECOND_PERSON] += you;
        counts[FIRST_PERSON] += one(cue, Cues.FIRST_PERSON);
        counts[GUIDE] += guide;
        counts[REPORT] += report;
        counts[SECOND_PERSON_EARLY] += word < early ? you : 0;
        counts[GUIDE_TITLE] += word < text.bodyWord() ? guide : 0;
        counts[REPORT_EARLY] += word < early ? report : 0;
      }
    }
    int numbers = 0;
    for (int word = 0; word < early; word++) {
      numbers += tokens.isNumber(word) ? 1 : 0;
      counts[CAPITALS_EARLY] +=
          tokens.isCapitalised(word) && !tokens.mayStartSentence(word) ? 1 : 0;
    }
    float titleMass = 0;
    float doubt = 0;
    float mentions = 0;
    for (int one = 0; one < candidates.size(); one++) {
      for (PlaceKind kind : PlaceKind.values()) {
        titleMass += candidates.grid[one][kind.index() * Zone.COUNT];
      }
      doubt += candidates.doubt[one];
      mentions += candidates.count[one];
    }
    int next = at;
    row[next++] = Features.log(tokens.size());
    row[next++] = Features.log(features.total());
    row[next++] = Features.log(features.bestMass());
    row[next++] = Features.log(features.secondMass());
    row[next++] = Features.log(features.earlyTotal());
    row[next++] = Features.log(titleMass);
    row[next++] = per100(counts[SECOND_PERSON], end);
    row[next++] = per100(counts[FIRST_PERSON], end);
    row[next++] = per100(counts[GUIDE], end);
    row[next++] = per100(counts[REPORT], end);
    row[next++] = per100(numbers, early);
    row[next++] = per100(counts[CAPITALS_EARLY], early);
    row[next++] = mentions == 0 ? 0 : doubt / mentions;
    row[next++] = per100(counts[SECOND_PERSON_EARLY], early);
    row[next++] = counts[GUIDE_TITLE];
    row[next++] = Features.log(text.bodyWord());
    row[next++] = per100(features.total(), tokens.size());
    row[next++] = per100(features.earlyTotal(), early);
    row[next] = per100(counts[REPORT_EARLY], early);
  }

  private static int one(int cue, int bit) {
    return (cue & bit) == 0 ? 0 : 1;
  }

  // The 20 keep one word of a headline from counting as five in a hundred.
  private static float per100(float count, int words) {
    return Features.log(100 * count / (words + 20));
  }
}
