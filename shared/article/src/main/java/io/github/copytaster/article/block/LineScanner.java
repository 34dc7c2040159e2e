package io.github.copytaster.article.block;

import java.util.Arrays;

/** Counts over one line in one pass; reused from line to line. Not thread-safe. */
final class LineScanner {

  private static final int LONG_WORD = 4;
  private static final int SHORT_WORD = 3;
  private static final int LONG_STOPLESS = 60;

  /** Also those of Urdu, Hindi, Burmese, Khmer, Amharic and Armenian. */
  private static final String STOPS = ".!?…。！？;؟۔।॥။។៕።։";

  private static final String OPENING_AND_CLOSING_QUOTES = "\"“”«»„「」";

  String text = "";
  int letters;
  int capitals;
  int digits;
  int punctuation;
  int commas;
  int quotes;
  int sentences;
  int wordCount;
  int capitalisedWords;
  int shortWords;
  int wordLetters;
  int ideographs;

  /** A hash of its words in which every number is the same. */
  int shape;

  boolean hasTime;
  boolean hasYear;
  boolean hasAddress;
  boolean hasSeparator;

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int CAPITAL = 4;
  private static final int MARK = 8;
  private static final byte[] ASCII = ascii();

  private char[] signs = new char[1024];
  private int[] words = new int[256];
  private int[] lengths = new int[256];

  /** Reads a line. */
  void scan(String line) {
    clear(line);
    int hash = 0;
    int start = -1;
    int length = line.length();
    signs = signs.length < length ? new char[length * 2] : signs;
    line.getChars(0, length, signs, 0);
    for (int at = 0; at < length; at++) {
      char sign = signs[at];
      int kind = sign < 128 ? ASCII[sign] : kind(sign);
      if ((kind & (LETTER | DIGIT)) != 0) {
        if (start < 0) {
          start = at;
          hash = 0;
          capitalisedWords += kind >> 2;
        }
        if ((kind & LETTER) != 0) {
          letters++;
          capitals += kind >> 2;
          ideographs += isIdeograph(sign) ? 1 : 0;
          char lower = lower(sign);
          hash = hash * 31 + lower;
          shape = shape * 31 + lower;
        } else {
          digits++;
          hash = hash * 31 + '0';
          boolean number = at > 0 && isDigit(signs[at - 1]);
          shape = number ? shape : shape * 31 + '0';
        }
      } else {
        if (start >= 0) {
          endWord(start, at, hash);
          start = -1;
        }
        if (kind == MARK) {
          mark(sign, at > 0 ? signs[at - 1] : 0, at);
        }
      }
    }
    if (start >= 0) {
      endWord(start, length, hash);
    }
  }

  private void clear(String line) {
    text = line;
    letters = 0;
    capitals = 0;
    digits = 0;
    punctuation = 0;
    commas = 0;
    quotes = 0;
    sentences = 0;
    wordCount = 0;
    capitalisedWords = 0;
    shortWords = 0;
    wordLetters = 0;
    ideographs = 0;
    shape = 0;
    hasTime = false;
    hasYear = false;
    hasAddress = false;
    hasSeparator = false;
  }

  private void endWord(int start, int end, int hash) {
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, wordCount * 2);
      lengths = Arrays.copyOf(lengths, wordCount * 2);
    }
    int length = end - start;
    words[wordCount] = Hashes.mix(hash);
    lengths[wordCount] = length;
    wordCount++;
    shortWords += length <= SHORT_WORD ? 1 : 0;
    wordLetters += length;
    if (length == 4) {
      char century = signs[start];
      char decade = signs[start + 1];
      hasYear |= (century == '1' && decade == '9') || (century == '2' && decade == '0');
    }
    hasAddress |= length == 4 && text.startsWith("http", start);
    hasAddress |= length == 3 && text.startsWith("www.", start);
  }

  private static int kind(char sign) {
    int capital = isCapital(sign) ? CAPITAL : 0;
    if (isLetter(sign)) {
      return LETTER | capital;
    }
    return isDigit(sign) ? DIGIT | capital : MARK;
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char sign = 0; sign < kinds.length; sign++) {
      kinds[sign] = (byte) (sign == ' ' ? 0 : kind(sign));
    }
    return kinds;
  }

  private void mark(char sign, char previous, int at) {
    switch (sign) {
      case '.', '!', '?', '。', '！', '？', '؟', '।' -> {
        punctuation++;
        sentences += at + 1 >= text.length() || !isLetter(text.charAt(at + 1)) ? 1 : 0;
      }
      case ',', '、', '，', '،' -> {
        punctuation++;
        commas++;
      }
      case ';' -> punctuation++;
      case ':' -> {
        punctuation++;
        hasTime |= isDigit(previous) && at + 1 < text.length() && isDigit(text.charAt(at + 1));
      }
      case '|', '›' -> hasSeparator = true;
      case '@' -> hasAddress = true;
      default -> quotes += OPENING_AND_CLOSING_QUOTES.indexOf(sign) >= 0 ? 1 : 0;
    }
  }

  /** All words in order. */
  int[] words() {
    return Arrays.copyOf(words, wordCount);
  }

  /** Words and neighbouring pairs. */
  int[] terms() {
    int[] terms = new int[Math.max(0, wordCount * 2 - 1)];
    for (int at = 0; at < wordCount; at++) {
      terms[at] = words[at];
      if (at > 0) {
        terms[wordCount + at - 1] = Hashes.pair(words[at - 1], words[at]);
      }
    }
    return terms;
  }

  /** Words that say what the line is about. */
  int[] content() {
    int[] content = new int[wordCount];
    int found = 0;
    for (int at = 0; at < wordCount; at++) {
      if (lengths[at] >= LONG_WORD && !StopWords.contains(words[at])) {
        content[found++] = words[at];
      }
    }
    return Arrays.copyOf(content, found);
  }

  /** Pairs of signs, for scripts without spaces. */
  int[] pairs() {
    int[] pairs = new int[Math.max(0, text.length() - 1)];
    for (int at = 0; at + 1 < text.length(); at++) {
      pairs[at] = Hashes.mix(text.charAt(at) * 31 + text.charAt(at + 1));
    }
    return pairs;
  }

  static boolean endsSentence(String line) {
    int at = line.length() - 1;
    while (at > 0 && "\"”’»」)'].".indexOf(line.charAt(at)) >= 0 && line.charAt(at) != '.') {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char last = line.charAt(at);
    // Thai and Lao write no full stop: a long line is one or more sentences.
    boolean stopless = last >= '\u0e00' && last <= '\u0eff' && line.length() >= LONG_STOPLESS;
    return stopless || STOPS.indexOf(last) >= 0;
  }

  static boolean isLetter(char sign) {
    return sign < 128
        ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_'
        : Character.isLetter(sign)
            || Character.isSurrogate(sign)
            || Character.getType(sign) == Character.NON_SPACING_MARK
            || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(char sign) {
    return sign < 128 ? sign >= '0' && sign <= '9' : Character.isDigit(sign);
  }

  private static boolean isCapital(char sign) {
    return sign < 128 ? sign >= 'A' && sign <= 'Z' : Character.isUpperCase(sign);
  }

  /**
   * A sign of a script that does not part its words: ideographs, kana, Thai, Lao, Burmese, Khmer.
   */
  static boolean isIdeograph(char sign) {
    return sign >= '\u0e00'
        && ((sign >= '\u3040' && sign <= '\u9fff')
            || (sign >= '\uac00' && sign <= '\ud7af')
            || (sign <= '\u0eff' && Character.isLetter(sign))
            || (sign >= '\u1000' && sign <= '\u109f' && Character.isLetter(sign))
            || (sign >= '\u1780' && sign <= '\u17ff' && Character.isLetter(sign)));
  }

  private static char lower(char sign) {
    return sign < 128 ? (char) (sign | 0x20) : Character.toLowerCase(sign);
  }
}
