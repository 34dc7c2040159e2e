package io.github.copytaster.article.block;

/**
 * What one pass over a block's text tells about it. Language-neutral: scripts without spaces are
 * counted in signs, 1.6 of them about a word (research/normalise.md 2b).
 */
final class Line {

  private static final int MOST_OF_HEADING = 10;

  final String text;

  /** Words, or their equivalent in a script without spaces. */
  final float words;

  final float logWords;
  final boolean endsSentence;
  final int letters;
  final int capitals;
  final int digits;
  final int punctuation;
  final int commas;
  final int quotes;
  final int sentences;
  final int capitalisedWords;
  final int shortWords;
  final int spacedWords;
  final int wordLetters;
  final boolean hasTime;
  final boolean hasYear;
  final boolean hasAddress;
  final boolean hasSeparator;
  final int boilerplate;

  /** A hash of its words in which every number is the same. */
  final int shape;

  /** Whether it is short and may be a heading of readers' comments. */
  final boolean speaksOfComments;

  /** Whether it is short and may be a heading of links to other stories. */
  final boolean speaksOfOthers;

  /** Hashes of all words and, where {@code bigrams}, of neighbouring pairs. */
  final int[] terms;

  /** Hashes of the words of four letters and more, or of the pairs of signs. */
  final int[] content;

  final float lexicalScore;

  Line(LineScanner scan, WordWeights lexicon) {
    text = scan.text;
    boolean spaceless = scan.ideographs * 5 >= text.length();
    words = spaceless ? scan.ideographs / 1.6f : scan.wordCount;
    logWords = LineFeatures.log(words);
    endsSentence = LineScanner.endsSentence(text);
    letters = scan.letters;
    capitals = scan.capitals;
    digits = scan.digits;
    punctuation = scan.punctuation;
    commas = scan.commas;
    quotes = scan.quotes;
    sentences = scan.sentences;
    capitalisedWords = scan.capitalisedWords;
    shortWords = scan.shortWords;
    spacedWords = scan.wordCount;
    wordLetters = scan.wordLetters;
    hasTime = scan.hasTime;
    hasYear = scan.hasYear;
    hasAddress = scan.hasAddress;
    hasSeparator = scan.hasSeparator;
    shape = scan.shape;
    content = spaceless ? scan.pairs() : scan.content();
    terms = spaceless ? content : scan.terms();
    int[] inOrder = scan.words();
    int[] pairs = spaceless ? content : new int[0];
    boilerplate = Phrases.BOILERPLATE.hits(inOrder, pairs);
    boolean brief = words <= MOST_OF_HEADING;
    speaksOfComments = brief && Phrases.COMMENTS.hits(inOrder, pairs) > 0;
    speaksOfOthers = brief && Phrases.OTHER_STORIES.hits(inOrder, pairs) > 0;
    lexicalScore = lexicon.score(terms);
  }

  char first() {
    return text.charAt(0);
  }
}
