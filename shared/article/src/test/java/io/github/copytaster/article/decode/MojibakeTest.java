package io.github.copytaster.article.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read as the wrong charset is taken back, and what was not is never touched. */
final class MojibakeTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * windows-1252 has no sign for 9D, the last byte of a closing quote, and tools drop or mark what
   * they do not know: with one byte lost nothing of it was repaired.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it donâ€t matter | it don’t matter",
        "Weâ€ll see what theyâ€re like | We’ll see what they’re like",
        "donâ€\uFFFDt and canâ€?t | don’t and can’t",
        "Lâ€été, dâ€abord et quâ€il | L’été, d’abord et qu’il",
        "allâ€Aquila e dellâ€arte | all’Aquila e dell’arte",
        "â€œWe are glad,â€ she said. | “We are glad,” she said.",
        "â€œWe are gladâ€ | “We are glad”",
        "â€œWe are glad.â€\uFFFD And so: â€œYesâ€? she said. | “We are glad.” And so: “Yes” she"
            + " said.",
        "He called it “a disgraceâ€, and left. | He called it “a disgrace”, and left.",
        "the residentsâ€ protest | the residents’ protest",
        "â€œWe are glad, she said. | “We are glad, she said.",
        "â€We are glad,â€ she said. | “We are glad,” she said.",
        "the pier â€ or what is left â€ is closed | the pier — or what is left — is closed",
        "priceÂ : 4Â m, soldÂ  out | price : 4 m, sold  out",
        "Il va Ã Paris, cafÃ© ouvert | Il va à Paris, café ouvert",
        "Jâ€™irai jusquâ€™Ã la plage | J’irai jusqu’à la plage"
      })
  void repair_sequenceThatLostAByte_isWhatItCanOnlyHaveBeen(String harmed, String meant) {
    assertThat(TextRepair.repair(harmed)).isEqualTo(meant);
  }

  /** Where it could have been two things, a wrong guess would be worse than a sign one can see. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the pierâ€the old one",
        "the ministerâ€ now",
        "â€",
        "He said â€yes and left.",
        "Ã\uFFFDle de Batz"
      })
  void repair_lossWithTwoMeanings_isLeft(String harmed) {
    assertThat(TextRepair.repair(harmed)).isEqualTo(harmed);
  }

  static List<String> clean() {
    return Languages.SENTENCES;
  }

  @ParameterizedTest
  @MethodSource("clean")
  void repair_cleanSentence_isNeverChanged(String sentence) {
    String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);

    for (String form :
        List.of(
            composed,
            composed.toUpperCase(Locale.ROOT),
            composed.toLowerCase(Locale.ROOT),
            "“" + composed + "”",
            composed.replace(' ', '\n'),
            composed.replace(".", "!?…"))) {
      String expected = Normalizer.normalize(form, Normalizer.Form.NFC);
      assertThat(TextRepair.repair(expected)).isEqualTo(expected);
    }
  }

  /** Words of all languages side by side, as in a roundup or a list of names. */
  @Property(tries = 2000, seed = "1")
  void repair_cleanWordsInAnyOrder_areNeverChanged(@ForAll("words") List<String> words) {
    String line = Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFC);

    assertThat(TextRepair.repair(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("clean")
  void repair_utf8ReadAsWindows1252_isTakenBack(String sentence) {
    String composed = Normalizer.normalize(sentence, Normalizer.Form.NFC);
    String harmed = sloppy(composed);

    assertThat(TextRepair.repair(harmed)).isEqualTo(TextRepair.repair(composed));
    assertThat(TextRepair.repair(sloppy(harmed))).isEqualTo(TextRepair.repair(composed));
  }

  /** The commonest loss of all: the five bytes without a sign were dropped when it was read. */
  @Property(tries = 500, seed = "1")
  void repair_quotesWithoutTheirLastByte_areTakenBack(@ForAll("quoted") String text) {
    String harmed = sloppy(text).replaceAll("[\u0080-\u009F]", "");

    assertThat(TextRepair.repair(harmed)).isEqualTo(text);
    assertThat(TextRepair.repair(sloppy(text).replaceAll("[\u0080-\u009F]", "\uFFFD")))
        .isEqualTo(text);
  }

  @Property(tries = 500, seed = "1")
  void repair_signsOfMojibakeInAnyOrder_areSettledAfterOnce(@ForAll("harmful") String text) {
    String once = TextRepair.repair(text);

    assertThat(TextRepair.repair(once)).isEqualTo(once);
  }

  private static String sloppy(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder read = new StringBuilder(bytes.length);
    for (byte value : bytes) {
      String sign = new String(new byte[] {value}, WINDOWS_1252);
      read.append(sign.equals("\uFFFD") ? (char) (value & 0xFF) : sign.charAt(0));
    }
    return read.toString();
  }

  @Provide
  Arbitrary<List<String>> words() {
    List<String> words =
        new ArrayList<>(
            Languages.SENTENCES.stream()
                .flatMap(sentence -> Stream.of(sentence.split("[ :;«»„“”]+")))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList());
    Collections.shuffle(words, new Random(1));
    return Arbitraries.of(words).list().ofMinSize(2).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> quoted() {
    Arbitrary<String> said =
        Arbitraries.of(
            "“We are glad,” she said.",
            "“It doesn’t matter.”",
            "He called it “a disgrace”.",
            "The mayor’s car isn’t here;",
            "“They’ll pay” – and they’ve paid.",
            "(“We’d know.”)");
    return Combinators.combine(said, said, said)
        .as((first, second, third) -> first + " " + second + " " + third);
  }

  @Provide
  Arbitrary<String> harmful() {
    return Arbitraries.of(
            "â", "€", "™", "œ", "Ã", "Â", " ", "\uFFFD", "?", "a", "s", "t", ",", "“", "”", "’",
            "\u0080", "\u0099", "©", "в", "Ђ", "ќ", "Ð", "°", "\n", "l", "à", "\u00A0")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
