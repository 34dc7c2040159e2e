package io.github.copytaster.labels.topic;

import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Tokens;

/**
 * The known words of one article, each once, with how much it counts. A headline's word counts
 * double and the second "goal" less than the first; the squares of all values sum to one. Only the
 * headline and the first {@value #BODY_WORDS} words of the body are read: news says what it is
 * about at the top.
 */
public final class WordBag {

  private static final int BODY_WORDS = 400;
  private static final int TITLE_WORDS = 60;
  private static final int TITLE_COUNT = 2;
  private static final int BRIEF_WORDS = 80;
  private static final int MEMBERS = BODY_WORDS + TITLE_WORDS;
  private static final int SLOTS = 1024;
  private static final float[] DAMPED = damped(BODY_WORDS + TITLE_COUNT * TITLE_WORDS);

  private final int[] rows = new int[MEMBERS];

  // Counts first, then what they are worth. Little memory on purpose: to clear it takes time too.
  private final float[] values = new float[MEMBERS];
  private final int[] tokenMembers;
  private final short[] slots = new short[SLOTS];
  private int size;
  private int wordsRead;
  private int wordsKnown;
  private boolean untitled;

  private WordBag(int tokens) {
    this.tokenMembers = new int[tokens];
  }

  /** Reads an article's words by a vocabulary. */
  public static WordBag of(TokenisedCopy article, Vocabulary vocabulary) {
    WordBag bag = new WordBag(Math.min(article.tokens().size(), BODY_WORDS + TITLE_WORDS));
    bag.read(article.tokens(), article.bodyStart(), vocabulary);
    bag.untitled = article.bodyStart() == 0;
    bag.weigh();
    return bag;
  }

  /** How many different known words. */
  public int size() {
    return size;
  }

  /** Row of the {@code member}-th known word in the vocabulary. */
  public int row(int member) {
    return rows[member];
  }

  /** What it counts, above 0, at most 1. */
  public float value(int member) {
    return values[member];
  }

  /** How many words were read, known or not, numbers left out. */
  public int wordsRead() {
    return wordsRead;
  }

  /** Whether it is a brief: short and without a headline. Desks file those by other habits. */
  public boolean isBrief() {
    return untitled && wordsRead < BRIEF_WORDS;
  }

  /** Share of the words read that are known, 0 to 1. */
  public double shareKnown() {
    return wordsRead == 0 ? 0 : (double) wordsKnown / wordsRead;
  }

  /** How many tokens of the article were looked at, from its first. */
  int tokensSeen() {
    return tokenMembers.length;
  }

  /** Which member a token is, or -1 if it is unknown or was passed over. */
  int memberOfToken(int token) {
    return tokenMembers[token] - 1;
  }

  private void read(Tokens tokens, int bodyStart, Vocabulary vocabulary) {
    int[] tokenRows = new int[tokenMembers.length];
    vocabulary.rows(tokens, tokenRows);
    int body = 0;
    while (body < tokenRows.length && tokens.start(body) < bodyStart) {
      body++;
    }
    read(tokens, tokenRows, 0, Math.min(body, TITLE_WORDS), TITLE_COUNT);
    read(tokens, tokenRows, body, Math.min(tokenRows.length, body + BODY_WORDS), 1);
  }

  private void read(Tokens tokens, int[] tokenRows, int from, int to, int count) {
    for (int token = from; token < to; token++) {
      if (tokens.isNumber(token)) {
        continue;
      }
      wordsRead++;
      if (tokenRows[token] != Vocabulary.UNKNOWN) {
        wordsKnown++;
        int member = memberOf(tokenRows[token]);
        values[member] += count;
        tokenMembers[token] = member + 1;
      }
    }
  }

  private int memberOf(int row) {
    int slot = (row * 0x9E3779B9) >>> 22;
    while (slots[slot] != 0) {
      if (rows[slots[slot] - 1] == row) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    rows[size] = row;
    slots[slot] = (short) ++size;
    return size - 1;
  }

  private void weigh() {
    float squares = 0;
    for (int member = 0; member < size; member++) {
      values[member] = DAMPED[(int) values[member]];
      squares += values[member] * values[member];
    }
    float scale = size == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int member = 0; member < size; member++) {
      values[member] *= scale;
    }
  }

  // StrictMath: the same answer on every platform. Math.sqrt is exact everywhere.
  private static float[] damped(int most) {
    float[] damped = new float[most + 1];
    for (int count = 1; count <= most; count++) {
      damped[count] = (float) (1 + StrictMath.log(count));
    }
    return damped;
  }
}
