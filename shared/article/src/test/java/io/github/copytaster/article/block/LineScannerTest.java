package io.github.copytaster.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineScannerTest {

  private final LineScanner scanner = new LineScanner();

  @Test
  void scan_sentence_countsWordsAndSigns() {
    scanner.scan("The mayor, Ada Lund, said: “We start on 3 May 2024 at 9:30.”");

    assertThat(scanner.wordCount).isEqualTo(14);
    assertThat(scanner.commas).isEqualTo(2);
    assertThat(scanner.quotes).isEqualTo(2);
    assertThat(scanner.capitals).isEqualTo(5);
    assertThat(scanner.hasTime).isTrue();
    assertThat(scanner.hasYear).isTrue();
    assertThat(scanner.sentences).isEqualTo(1);
  }

  @Test
  void scan_secondLine_forgetsTheFirst() {
    scanner.scan("Published 2024 | www.example.org at 10:15");
    scanner.scan("quiet words");

    assertThat(scanner.hasTime).isFalse();
    assertThat(scanner.hasYear).isFalse();
    assertThat(scanner.hasAddress).isFalse();
    assertThat(scanner.hasSeparator).isFalse();
    assertThat(scanner.wordCount).isEqualTo(2);
  }

  @Test
  void words_caseAndDigits_areFolded() {
    scanner.scan("Harbour HARBOUR 1987 2024");
    int[] words = scanner.words();

    assertThat(words[0]).isEqualTo(words[1]).isEqualTo(Hashes.word("harbour"));
    assertThat(words[2]).isEqualTo(words[3]).isEqualTo(Hashes.word("0000"));
  }

  @Test
  void scan_numbersOfAnyLength_leaveTheShapeAsItIs() {
    scanner.scan("Recommend? (9)");
    int shape = scanner.shape;
    scanner.scan("recommend: 1358");

    assertThat(scanner.shape).isEqualTo(shape);
    scanner.scan("Recommend? (9) 3");
    assertThat(scanner.shape).isNotEqualTo(shape);
  }

  @Test
  void terms_threeWords_areThreeWordsAndTwoPairs() {
    scanner.scan("sign up now");

    assertThat(scanner.terms())
        .containsExactly(
            Hashes.word("sign"),
            Hashes.word("up"),
            Hashes.word("now"),
            Hashes.pair(Hashes.word("sign"), Hashes.word("up")),
            Hashes.pair(Hashes.word("up"), Hashes.word("now")));
  }

  @Test
  void content_stopWordsAndShortWords_areLeftOut() {
    scanner.scan("They said that the ferry will leave");

    assertThat(scanner.content()).containsExactly(Hashes.word("ferry"), Hashes.word("leave"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.",
        "Really?",
        "“We won!”",
        "市长宣布计划。",
        "He left (at last).",
        "حضر الوزير؟",
        "…and so on…"
      })
  void endsSentence_sentences_are(String line) {
    assertThat(LineScanner.endsSentence(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share this", "Home | News", "Photo:", "Westmouth (archive)", "x"})
  void endsSentence_labels_areNot(String line) {
    assertThat(LineScanner.endsSentence(line)).isFalse();
  }

  @Test
  void scan_manyWords_growsItsRoom() {
    scanner.scan("word ".repeat(5000));

    assertThat(scanner.wordCount).isEqualTo(5000);
    assertThat(scanner.words()).hasSize(5000);
  }

  @Test
  void scan_loneSurrogate_isRead() {
    scanner.scan("broken \ud83d sign");

    assertThat(scanner.wordCount).isEqualTo(3);
  }

  /** What the weights of the model are bound to: words by scanning are the words of the hashes. */
  @Property(seed = "1")
  void scan_anyWords_areHashedAsWords(
      @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 9) String> words) {
    scanner.scan(String.join(", ", words));

    assertThat(scanner.words()).containsExactly(words.stream().mapToInt(Hashes::word).toArray());
    assertThat(scanner.commas).isEqualTo(Math.max(0, words.size() - 1));
  }

  @Property(seed = "1")
  void scan_anyLine_countsEachSignAtMostOnce(@ForAll String line) {
    scanner.scan(line);

    assertThat(scanner.letters + scanner.digits + scanner.punctuation + scanner.quotes)
        .isBetween(0, line.length());
    assertThat(scanner.capitals).isBetween(0, scanner.letters);
    assertThat(scanner.wordLetters).isEqualTo(scanner.letters + scanner.digits);
  }
}
