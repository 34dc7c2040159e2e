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

  private static final int FULL_STRETCH = 600;

  private ArticleSigns() {}

  /** Writes the numbers to {@code row} from {@code at} on. */
  static void write(Passage text, Candidates candidates, Features features, float[] row, int at) {
    Tokens tokens = text.tokens();
    int end = Math.min(tokens.size(), text.bodyWord() + FULL_STRETCH);
    int early = Math.min(tokens.size(), text.bodyWord() + Zone.EARLY_WORDS);
    int[] counts = new int[8];
    for (int word = 0; word < end; word++) {
      int cue = text.cue(word);
      if ((cue & (Cues.SECOND_PERSON | Cues.FIRST_PERSON | Cues.GUIDE | Cues.REPORT)) != 0) {
        counts[0] += cue >> 10 & 1;
        counts[1] += cue >> 11 & 1;
        counts[2] += cue >> 12 & 1;
        counts[3] += cue >> 13 & 1;
        counts[4] += word < early ? cue >> 10 & 1 : 0;
        counts[5] += word < text.bodyWord() ? cue >> 12 & 1 : 0;
        counts[7] += word < early ? cue >> 13 & 1 : 0;
      }
    }
    int numbers = 0;
    for (int word = 0; word < early; word++) {
      numbers += tokens.isNumber(word) ? 1 : 0;
      counts[6] += tokens.isCapitalised(word) && !tokens.mayStartSentence(word) ? 1 : 0;
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
    row[next++] = per100(counts[0], end);
    row[next++] = per100(counts[1], end);
    row[next++] = per100(counts[2], end);
    row[next++] = per100(counts[3], end);
    row[next++] = per100(numbers, early);
    row[next++] = per100(counts[6], early);
    row[next++] = mentions == 0 ? 0 : doubt / mentions;
    row[next++] = per100(counts[4], early);
    row[next++] = counts[5];
    row[next++] = Features.log(text.bodyWord());
    row[next++] = per100(features.total(), tokens.size());
    row[next++] = per100(features.earlyTotal(), early);
    row[next] = per100(counts[7], early);
  }

  private static float per100(float count, int words) {
    return Features.log(100 * count / (words + 20));
  }
}
