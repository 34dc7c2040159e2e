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

/** Signs nobody sees: what goes, what becomes a space or a line end, and what must stay. */
final class InvisibleTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "00, nul",
    "07, bell",
    "0B, vertical tab",
    "0C, form feed",
    "1B, escape",
    "7F, delete",
    "AD, soft hyphen",
    "81, byte that windows-1252 leaves undefined",
    "8D, byte that windows-1252 leaves undefined",
    "9D, byte that windows-1252 leaves undefined",
    "200B, zero-width space",
    "200E, left-to-right mark",
    "200F, right-to-left mark",
    "202A, left-to-right embedding",
    "202E, right-to-left override",
    "2060, word joiner",
    "2066, left-to-right isolate",
    "2069, pop directional isolate",
    "206F, nominal digit shapes",
    "FEFF, byte order mark",
    "FFF9, interlinear anchor",
    "FFFB, interlinear terminator",
    "FFFE, no character",
    "FFFF, no character"
  })
  void remove_signWithoutAShape_joinsWhatItParted(String hex, String name) {
    assertThat(Invisible.remove("ferry" + sign(hex) + "man")).as(name).isEqualTo("ferryman");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "A0, no-break space",
    "2000, en quad",
    "2003, em space",
    "2009, thin space",
    "200A, hair space",
    "202F, narrow no-break space",
    "205F, mathematical space"
  })
  void remove_spaceOfAnotherWidth_isAPlainSpace(String hex, String name) {
    assertThat(Invisible.remove("4" + sign(hex) + "million")).as(name).isEqualTo("4 million");
  }

  @ParameterizedTest
  @CsvSource({
    "80, €", "85, …", "91, ‘", "92, ’", "93, “", "94, ”", "95, •", "96, –", "97, —", "99, ™",
    "9F, Ÿ"
  })
  void remove_controlThatIsAByteOfWindows1252_isItsSign(String hex, String meant) {
    assertThat(Invisible.remove("a" + sign(hex) + "b")).isEqualTo("a" + meant + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "one\\r\\ntwo, one\\ntwo",
    "one\\rtwo, one\\ntwo",
    "one\\r\\rtwo, one\\n\\ntwo",
    "one\\u2028two, one\\ntwo",
    "one\\u2029two, one\\ntwo",
    "one\\r, one\\n",
    "one\\r\\n, one\\n"
  })
  void remove_lineEndOfAnotherSystem_isALineFeed(String written, String expected) {
    assertThat(Invisible.remove(unescaped(written))).isEqualTo(unescaped(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A plain line,\twith a tab\nand a second line.",
        "Åse Ødegård, Żółć, Ελλάδα, Київ",
        "東京都、北京。",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "ශ්\u200Dරී",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "\u2764\uFE0F\u200D\uD83D\uDD25",
        "\uD83C\uDDEC\uD83C\uDDE7",
        "¿Qué? ¡No! «oui» £4",
        "x\uFFFDy"
      })
  void remove_signsThatAreSeenOrShape_leavesAllAsItIs(String text) {
    assertThat(Invisible.remove(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ferry\\u200Dman, ferryman",
    "ferry\\u200Cman, ferryman",
    "\\u200Dferry, ferry",
    "\\u0645\\u200C\\u200Cx, \\u0645\\u200Cx",
    "\\uD83D\\uDE80\\u200Cx, \\uD83D\\uDE80x"
  })
  void remove_joinerWhereNothingIsJoined_goes(String written, String expected) {
    assertThat(Invisible.remove(unescaped(written))).isEqualTo(unescaped(expected));
  }

  @Test
  void remove_halfACharacter_goesAndTheWholeOneStays() {
    assertThat(Invisible.remove("a\uD83Db")).isEqualTo("ab");
    assertThat(Invisible.remove("a\uDE80b")).isEqualTo("ab");
    assertThat(Invisible.remove("\uDE80")).isEmpty();
    assertThat(Invisible.remove("\uD83D\uD83D\uDE80")).isEqualTo("\uD83D\uDE80");
    assertThat(Invisible.remove("\uD83D\uDE80\uDE80")).isEqualTo("\uD83D\uDE80");
  }

  @Test
  void remove_nothingButSuchSigns_leavesNothing() {
    assertThat(Invisible.remove("\uFEFF\u200B\u00AD\u202A")).isEmpty();
    assertThat(Invisible.remove("")).isEmpty();
  }

  @Property(tries = 1000, seed = "1")
  void remove_twice_isOnce(@ForAll("copy") String text) {
    String once = Invisible.remove(text);

    assertThat(Invisible.remove(once)).isEqualTo(once);
  }

  @Property(tries = 1000, seed = "1")
  void remove_anyText_leavesWholeCharactersAndNoControl(@ForAll("copy") String text) {
    String clean = Invisible.remove(text);

    assertThat(clean.length()).isLessThanOrEqualTo(text.length());
    assertThat(clean.codePoints())
        .allMatch(sign -> sign < 0xD800 || sign > 0xDFFF)
        .allMatch(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign));
  }

  @Property(tries = 500, seed = "1")
  void remove_textOfLettersAlone_isThatText(@ForAll("words") String text) {
    assertThat(Invisible.remove(text)).isSameAs(text);
  }

  @Provide
  Arbitrary<String> copy() {
    return Arbitraries.strings()
        .withChars(
            "ab \n\r\t\u0000\u0085\u00A0\u00AD\u200B\u200C\u200D\u2028\u202E\uFEFF\uD83D\uDE80م"
                + "क\uFE0F❤")
        .ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcXYZ ÄÖé中文Кирил.,!?").ofMaxLength(60);
  }

  private static char sign(String hex) {
    return (char) Integer.parseInt(hex, 16);
  }

  private static String unescaped(String written) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      char sign = written.charAt(at);
      if (sign != '\\') {
        text.append(sign);
      } else if (written.charAt(at + 1) == 'u') {
        text.append(sign(written.substring(at + 2, at + 6)));
        at += 5;
      } else {
        text.append(written.charAt(at + 1) == 'r' ? '\r' : '\n');
        at++;
      }
    }
    return text.toString();
  }
}
