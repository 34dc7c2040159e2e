package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Broken JSON was refused in the parser's words: "Unexpected character ('}' (code 125)): was
 * expecting double-quote", "`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled".
 */
final class JsonFaultTest {

  private static final String TEXT =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the"
          + " town.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"headline\":\"Pier\",} | '}' at line 1, column 20, where a name in double quotation"
            + " marks belongs",
        "{\"headline\":\"Pier\" \"body\":\"x\"} | '\"body\":\"x\"}' at line 1, column 20, where a"
            + " comma or a closing bracket belongs",
        "{\"a\":1,\"body\" \"Pier\"} | '\"Pier\"}' at line 1, column 15, where a colon belongs",
        "{\"headline\":\"Pier | that it ends at line 1, column 18 before every bracket and"
            + " quotation mark is closed",
        "{\"headline\":[\"Pier\" | that it ends at line 1, column 20 before every bracket and"
            + " quotation mark is closed",
        "{\"headline\":Pier} | 'Pier}' at line 1, column 13",
        "{\"headline\":\"Pi\\er\"} | 'er\"}' at line 1, column 17, which is no escape of JSON",
        "{'headline':'Pier'} | ''headline':'Pier'}' at line 1, column 2, where a name in double"
            + " quotation marks belongs"
      })
  void read_brokenJson_saysWhatWasFoundAndWhere(String json, String found) {
    Fixtures.Result result = Fixtures.readText(json);

    assertThat(result.format()).isEqualTo("MALFORMED");
    assertThat(result.message()).isEqualTo("expected JSON, found " + found);
  }

  @Test
  void read_lineBreakInsideAText_isNamedAsSuch() {
    assertThat(Fixtures.readText("{\"headline\":\n\"Pier\nvote\"}").message())
        .isEqualTo(
            "expected JSON, found a line break or another control character inside a text at line"
                + " 2, column 6");
  }

  @Test
  void read_onlyTheStartOfALongFault_isQuoted() {
    String message = Fixtures.readText("{\"headline\":" + "vote ".repeat(2000) + "}").message();

    assertThat(message)
        .isEqualTo("expected JSON, found 'vote vote vote vote' at line 1, column 13");
  }

  @Test
  void read_deepJson_saysHowDeepIsAllowed() {
    Fixtures.Result result = Fixtures.readText("{\"a\":".repeat(600) + "1" + "}".repeat(600));

    assertThat(result.format()).isEqualTo("TOO_DEEP");
    assertThat(result.message())
        .isEqualTo("expected at most 512 nested levels of JSON, found more");
  }

  @Test
  void read_jsonOfManyValues_saysHowManyAreAllowed() {
    Limits few = new Limits(1 << 20, 1 << 20, 10, 64, 20, 100, 10_000, 200);
    String json = "{\"headline\":\"Pier\",\"tags\":[" + "1,".repeat(40) + "1]}";

    Fixtures.Result result =
        Fixtures.read(json.getBytes(StandardCharsets.UTF_8), new ArticleReader(few));

    assertThat(result.format()).isEqualTo("TOO_LARGE");
    assertThat(result.message())
        .isEqualTo("expected at most 20 values in an item of JSON, found more");
  }

  @Test
  void read_numberOfTenThousandDigits_isTooLargeInOurWords() {
    Fixtures.Result result =
        Fixtures.readText("{\"headline\":\"Pier\",\"id\":" + "7".repeat(10_000) + "}");

    assertThat(result.format()).isEqualTo("TOO_LARGE");
    assertThat(result.message())
        .isEqualTo("expected JSON with names and numbers of usual length, found a longer one");
  }

  /** The message of a line began with "expected a story, found expected JSON, found …". */
  @Test
  void read_brokenLineAmongLines_isRefusedOnceExpected() {
    String good = "{\"headline\":\"Pier\",\"body\":\"" + TEXT + "\"}\n";

    Fixtures.Result result = Fixtures.readText(good + "{\"headline\":}\n" + good);

    assertThat(result.articles()).hasSize(2);
    assertThat(((ReadOutcome.Read) result.outcome()).refused())
        .extracting(ReadOutcome.Refusal::message)
        .containsExactly("expected JSON, found '}' at line 1, column 13");
  }

  @Property(tries = 300, seed = "1")
  void read_jsonCutAnywhere_neverShowsAClassName(@ForAll @IntRange(min = 1, max = 380) int length) {
    String json = new String(Fixtures.bytes("pier.ninjs3.json"), StandardCharsets.UTF_8).strip();

    String message = Fixtures.readText(json.substring(0, length)).message();

    assertThat(message)
        .startsWith("expected JSON, found ")
        .doesNotContain("Exception", "Source:", "Stream", "code ", "Jackson");
  }
}
