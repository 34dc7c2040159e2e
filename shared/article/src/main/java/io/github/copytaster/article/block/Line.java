package io.github.copytaster.article.block;

/**
 * What one pass over a block's text tells about it. Language-neutral: scripts without spaces are
 * counted in signs, 1.6 of them about a word (research/normalise.md 2b).
 */
final class Line {

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
    content = spaceless ? scan.pairs() : scan.content();
    terms = spaceless ? content : scan.terms();
    boilerplate = BoilerplateWords.hits(scan.words(), spaceless ? content : new int[0]);
    lexicalScore = lexicon.score(terms);
  }

  char first() {
    return text.charAt(0);
  }
}
