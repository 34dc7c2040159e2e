package io.github.copytaster.article.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRepairTest {

  @ParameterizedTest
  @CsvSource({
    "weâ€™ll rebuild it, we’ll rebuild it",
    "weâ\u0080\u0099ll rebuild it, we’ll rebuild it",
    "the cafÃ© â€” at last, the café — at last",
    "Ed OвЂ™Keefe, Ed O’Keefe",
    "ĹĽeby zbudowaÄ‡ molo, żeby zbudować molo",
    "Ð¿Ñ€Ð¸Ñ‡Ð°Ð», причал",
    "donÂ\u0092t, don’t",
    "price: Â£4m, price: £4m",
    "twice: cafÃƒÂ©, twice: café"
  })
  void repair_mojibake_isTakenBack(String harmed, String meant) {
    assertThat(TextRepair.repair(harmed)).isEqualTo(meant);
  }

  /** A page of which only the headline came through a broken tool. */
  @Test
  void repair_harmedPartOfASoundLine_isRepairedAlone() {
    assertThat(TextRepair.repair("“Café” – itâ€™s open")).isEqualTo("“Café” – it’s open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SÃO PAULO, AMANHÃ",
        "L’été, c’est déjà fini à Âge",
        "Smörgåsbord på Åland",
        "Ñandú y pingüino",
        "Đorđe Ђорђевић в Београду",
        "Ângela disse: “NÃO”",
        "Здесь всё в порядке",
        "Τρίτη στο λιμάνι",
        "½ ² ﬁ Å½",
        "ПРИЧАЛ СТОИТ"
      })
  void repair_soundText_isLeftAlone(String text) {
    assertThat(TextRepair.repair(text)).isEqualTo(text);
  }

  @Test
  void repair_controlsOfWindows1252_becomeQuotes() {
    assertThat(TextRepair.repair("don\u0092t \u0093quote\u0094 \u0085"))
        .isEqualTo("don’t “quote” …");
  }

  @Test
  void repair_invisibleSigns_goAndJoinersStayWhereTheyJoin() {
    assertThat(TextRepair.repair("so\u00ADft zero\u200Bwidth \uFEFFmark\u2060 \u200Eleft\u0000"))
        .isEqualTo("soft zerowidth mark left");
    assertThat(TextRepair.repair("can\u200Dnot")).isEqualTo("cannot");
    assertThat(TextRepair.repair("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    assertThat(TextRepair.repair("क्\u200Dष")).isEqualTo("क्\u200Dष");
    assertThat(TextRepair.repair("👩\u200D🚒")).isEqualTo("👩\u200D🚒");
  }

  @Test
  void repair_spacesAndLineEnds_becomePlain() {
    assertThat(TextRepair.repair("4\u00A0m\u2009and\u202F5\r\nnext\rlast\u2028end"))
        .isEqualTo("4 m and 5\nnext\nlast\nend");
  }

  @Test
  void repair_loneSurrogates_go() {
    assertThat(TextRepair.repair("a\uD83Db\uDE00c👍")).isEqualTo("abc👍");
  }

  @Test
  void repair_decomposedLetters_areComposed() {
    assertThat(TextRepair.repair("Cafe\u0301")).isEqualTo("Café");
  }

  @Property(tries = 1000, seed = "1")
  void repair_twice_isTheSameAsOnce(@ForAll String text) {
    String once = TextRepair.repair(text);

    assertThat(TextRepair.repair(once)).isEqualTo(once);
    assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
  }

  /** A page's paragraph of two joiners was a paragraph of one. */
  @Test
  void repair_joinersAlone_areNothing() {
    assertThat(TextRepair.repair("\u200D\u200D")).isEmpty();
    assertThat(TextRepair.repair("can\u200C\u200D\u200Dnot")).isEqualTo("cannot");
  }

  @Test
  void repairMojibake_leavesEverythingElse() {
    assertThat(TextRepair.repairMojibake("weâ€™ll see, so\u00ADft\r\n"))
        .isEqualTo("we’ll see, so\u00ADft\r\n");
  }
}
