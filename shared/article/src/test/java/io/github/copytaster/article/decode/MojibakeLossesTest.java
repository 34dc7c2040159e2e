package io.github.copytaster.article.decode;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mojibake of which a byte is gone: what it can only have been, and what stays as it is. */
final class MojibakeLossesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "they donâ€t know|they don’t know",
        "sheâ€ll come|she’ll come",
        "the townâ€s pier|the town’s pier",
        "Weâ€ve voted|We’ve voted",
        "lâ€été|l’été",
        "dellâ€arte|dell’arte",
        "aujourdâ€hui|aujourd’hui",
        "they donâ€?t know|they don’t know",
        "they donâ€\uFFFDt know|they don’t know"
      })
  void repair_apostropheThatLostItsLastByte_isSet(String harmed, String expected) {
    assertThat(MojibakeLosses.repair(harmed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“Yes,â€ she said.|“Yes,” she said.",
        "He said “noâ€ twice.|He said “no” twice.",
        "“It is done.â€|“It is done.”",
        "“Is it done?â€ he asked.|“Is it done?” he asked.",
        "(â€yes” and no)|(“yes” and no)",
        "â€Yes,â€ she said.|“Yes,” she said.",
        "the councillorsâ€ vote|the councillors’ vote",
        "The pier â€ the old one â€ is gone.|The pier — the old one — is gone."
      })
  void repair_quoteOrDashThatLostItsLastByte_isSet(String harmed, String expected) {
    assertThat(MojibakeLosses.repair(harmed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Il va Ã Paris|Il va à Paris",
        "price:Â 4 million|price: 4 million",
        "4Â million|4 million",
        "the end.Â Next|the end.Â Next",
        "pierÂ and ferry|pier and ferry"
      })
  void repair_noBreakSpaceThatBecameAPlainOne_goesWhereItCanOnlyHaveBeenOne(
      String harmed, String expected) {
    assertThat(MojibakeLosses.repair(harmed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The council voted to rebuild the pier.",
        "“Yes,” she said — and it’s done.",
        "Un château, un âne et du pâté",
        "São Paulo e Maranhão",
        "Â ben y mynydd",
        "CHÂ TEAU",
        "Costs 4 € â 5 €",
        "xâ€y",
        "abcâ€xyz"
      })
  void repair_whatMayBeTwoThingsOrIsWhole_stays(String line) {
    assertThat(MojibakeLosses.repair(line)).isEqualTo(line);
  }

  @Test
  void isSuspect_lastSignOfAText_isAskedWithoutHarm() {
    assertThat(MojibakeLosses.isSuspect("â", 0)).isFalse();
    assertThat(MojibakeLosses.isSuspect("Ã", 0)).isTrue();
    assertThat(MojibakeLosses.isSuspect("â€", 0)).isTrue();
    assertThat(MojibakeLosses.isSuspect("a", 0)).isFalse();
  }

  @Property(tries = 2000, seed = "1")
  void repair_anyLine_neverThrowsAndNeverGrows(@ForAll("harmed") String line) {
    assertThat(MojibakeLosses.repair(line).length()).isLessThanOrEqualTo(line.length());
  }

  @Property(tries = 2000, seed = "1")
  void repair_anyLine_keepsLettersOfAsciiAndTheirOrder(@ForAll("harmed") String line) {
    assertThat(letters(MojibakeLosses.repair(line))).isEqualTo(letters(line));
  }

  @Provide
  Arbitrary<String> harmed() {
    return Arbitraries.strings().withChars("atsd .,?!“”’—(â€ÃÂ\uFFFD4").ofMaxLength(24);
  }

  private static String letters(String line) {
    return line.replaceAll("[^a-z0-9]", "");
  }

  @ParameterizedTest
  @CsvSource({"t, true", "LL, true", "re, true", "man, false", "'', false"})
  void isTail_lettersBehindAnApostrophe_areKnown(String letters, boolean tail) {
    assertThat(Elisions.isTail(letters)).isEqualTo(tail);
  }

  @ParameterizedTest
  @CsvSource({"L, true", "qu, true", "Dell, true", "ferry, false", "'', false"})
  void isHead_lettersBeforeAnApostrophe_areKnown(String letters, boolean head) {
    assertThat(Elisions.isHead(letters)).isEqualTo(head);
  }
}
