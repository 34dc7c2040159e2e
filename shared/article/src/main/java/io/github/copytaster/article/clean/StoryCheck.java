package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Source;
import io.github.copytaster.article.wire.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an item is a story at all, and not a picture, a table, a list or an empty shell. */
public final class StoryCheck {

  private static final int LEAST_OF_ALERT = 6;
  private static final int LEAST_OF_WIRE = 15;
  private static final double MOST_DIGITS = 0.25;
  private static final double MOST_NUMBERS = 0.12;
  private static final double LEAST_LOWER_CASE = 0.5;
  private static final int SHORTEST_SENTENCE = 8;

  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} ]{2,24}: ");
  private static final int LEAST_FORM = 6;
  private static final int WORDS_OF_ENTRY = 12;
  private static final int LEAST_HEADLINES = 30;
  private static final int WORDS_OF_HEADLINE = 9;
  private static final int MOST_PROSE_OF_LIST = 60;

  /** Words of running text on a page. */
  private static final int LEAST_PROSE = 30;

  private StoryCheck() {}

  /** What it is instead of a story, or empty if it is one. */
  public static Optional<String> objection(Article article, Source source) {
    int words = Words.count(article.body());
    int least = isAlert(article) ? LEAST_OF_ALERT : leastWords(article, source);
    int leastWords = Wordiness.asMuchAs(least, article.language());
    if (words < leastWords) {
      return Optional.of(
          "a text of " + words + " words; a story of this format has at least " + leastWords);
    }
    if (source != Source.WIRE) {
      Optional<String> wall = Wall.objection(article, words, leastWords);
      if (wall.isPresent()) {
        return wall;
      }
    }
    // An editor's list or table is a story where the publisher says so; a desk's note is not
    // public.
    if (source == Source.ARTICLE_PAGE) {
      return Optional.empty();
    }
    TextShape shape = new TextShape(article.paragraphs());
    if (isNumbers(shape) || isAgate(shape)) {
      return Optional.of("a table of numbers or results");
    }
    long sentences = article.paragraphs().stream().filter(StoryCheck::endsSentence).count();
    double average = (double) words / article.paragraphs().size();
    if (sentences == 0 && average < 12 && article.paragraphs().size() > 4) {
      return Optional.of("a list of " + article.paragraphs().size() + " lines without a sentence");
    }
    if (source == Source.TEXT && isForm(article, average)) {
      return Optional.of("a form of " + article.paragraphs().size() + " lines");
    }
    if (source != Source.WIRE && isFrontPage(article, average, sentences)) {
      return Optional.of("a list of " + article.paragraphs().size() + " headlines");
    }
    if (source != Source.WIRE && TeaserList.isTimedList(article.paragraphs())) {
      return Optional.of("a list of headlines with the time of each");
    }
    if (source == Source.PAGE && TeaserList.is(article.paragraphs())) {
      return Optional.of("a page of teasers");
    }
    if (source == Source.PAGE) {
      int prose = prose(article);
      int leastProse = Wordiness.asMuchAs(LEAST_PROSE, article.language());
      if (prose < leastProse && endsSentences(shape)) {
        return Optional.of("a page with " + prose + " words of running text");
      }
    }
    return Schedule.objection(article.paragraphs(), words);
  }

  // AFP's alerts are one line and nothing else; the line is the headline, too (Cleaner).
  private static boolean isAlert(Article article) {
    return article.paragraphs().size() == 1 && article.title().equals(article.paragraphs().get(0));
  }

  // Of English; see Wordiness for other languages. A flash of a wire has two sentences, also where
  // it comes as text: the dateline gives it away.
  private static int leastWords(Article article, Source source) {
    return switch (source) {
      case WIRE -> LEAST_OF_WIRE;
      case TEXT -> article.dateline().isEmpty() ? 25 : LEAST_OF_WIRE;
      case ARTICLE_PAGE -> 25;
      case PAGE -> 40;
    };
  }

  private static boolean isNumbers(TextShape shape) {
    return shape.digits > MOST_DIGITS * ((long) shape.digits + shape.letters);
  }

  // Results in running lines ("Bell, Pittsburgh, 27; Freeman, Atlanta, 22"): names and numbers, and
  // hardly a word in lower case. In prose two of three words are, in German one of two; headlines
  // of the teletype are all capitals and have few numbers.
  private static boolean isAgate(TextShape shape) {
    return shape.numbers > MOST_NUMBERS * shape.tokens
        && shape.cased * 2 > shape.tokens - shape.numbers
        && shape.lower < LEAST_LOWER_CASE * shape.cased;
  }

  // "Location: Town hall", "Coverage: text": a diary entry; what speakers say is longer.
  private static boolean isForm(Article article, double average) {
    long labelled =
        article.paragraphs().stream().filter(line -> LABELLED.matcher(line).lookingAt()).count();
    return article.paragraphs().size() >= LEAST_FORM
        && labelled * 2 > article.paragraphs().size()
        && average < WORDS_OF_ENTRY;
  }

  // Links to stories and a question or a quotation among them; one in a hundred lines is a teaser.
  private static boolean isFrontPage(Article article, double average, long sentences) {
    return article.paragraphs().size() >= LEAST_HEADLINES
        && average < Wordiness.asMuchAs(WORDS_OF_HEADLINE, article.language())
        && sentences * 4 < article.paragraphs().size()
        && prose(article) < MOST_PROSE_OF_LIST;
  }

  private static int prose(Article article) {
    return article.paragraphs().stream()
        .filter(StoryCheck::endsSentence)
        .mapToInt(Words::count)
        .filter(words -> words >= SHORTEST_SENTENCE)
        .sum();
  }

  static boolean endsSentence(String line) {
    return !line.isEmpty() && ".!?…”\"’'。！？؟।".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  // Thai, Lao and Khmer end sentences with a blank.
  private static boolean endsSentences(TextShape shape) {
    return shape.unpunctuated * 4 < shape.signs - 1;
  }
}
