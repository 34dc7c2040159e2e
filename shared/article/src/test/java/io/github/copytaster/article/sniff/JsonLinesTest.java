package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copytaster.article.wire.Fixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One stray line cost the whole file or became an article: only the first two lines were looked at,
 * so a comment, a log message or an object that was cut off among them made the file JSON or text.
 */
final class JsonLinesTest {

  private static final List<String> STRAY =
      List.of(
          "not json",
          "# exported on 12 January",
          "<html>",
          "<!doctype html><html><body><p>504 Gateway Time-out</p></body></html>",
          "}",
          "5",
          "\"a text\"",
          "null",
          "{\"headline\":\"Cut off\",\"body\":\"The harbour",
          "{broken}",
          "[\"cut off");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void read_strayLineAnywhere_isRefusedAlone(int place) {
    for (String stray : STRAY) {
      List<String> lines = new ArrayList<>(List.of(story(1), story(2), story(3)));
      lines.add(place, stray);

      Fixtures.Result result = Fixtures.readText(String.join("\n", lines));

      assertThat(result.format()).as(stray).startsWith("json-lines");
      assertThat(result.articles()).as(stray).hasSize(3);
      assertThat(result.refusals()).as(stray).hasSize(1);
    }
  }

  /** An empty list has nothing to refuse. */
  @Test
  void read_emptyListAsFirstLine_leavesTheStories() {
    Fixtures.Result result = Fixtures.readText("[]\n" + story(1) + "\n" + story(2));

    assertThat(result.articles()).hasSize(2);
    assertThat(result.refusals()).isEmpty();
  }

  @Test
  void read_oneStoryAndOneStrayLine_isReadEitherWay() {
    assertThat(Fixtures.readText(story(1) + "\nnot json").only().title()).isEqualTo("Pier 1");
    assertThat(Fixtures.readText("not json\n" + story(1)).only().title()).isEqualTo("Pier 1");
  }

  @Property(tries = 100, seed = "1")
  void read_anyMixtureOfLines_givesEveryStoryAndNoRawJson(
      @ForAll @IntRange(min = 1, max = 12) int stories, @ForAll("stray") List<String> stray) {
    List<String> lines = new ArrayList<>(stray.subList(0, Math.min(stories, stray.size())));
    IntStream.range(0, stories).mapToObj(JsonLinesTest::story).forEach(lines::add);
    Collections.rotate(lines, stories / 2);

    Fixtures.Result result = Fixtures.readText(String.join("\r\n", lines) + "\n\n");

    assertThat(result.articles()).hasSize(stories);
    assertThat(result.articles()).noneMatch(article -> article.body().contains("{\""));
  }

  @Provide
  Arbitrary<List<String>> stray() {
    return Arbitraries.of(STRAY).list().ofMaxSize(12);
  }

  /** A long note above an export outnumbers its lines, but not its text. */
  @Test
  void read_noteOfManyLinesAboveFewObjects_isRefusedLineByLine() {
    String note = "# line of the note\n".repeat(12);

    Fixtures.Result result = Fixtures.readText(note + story(1) + "\n" + story(2));

    assertThat(result.articles()).hasSize(2);
    assertThat(result.refusals()).hasSize(12);
  }

  /** What a page carries for its scripts may be longer than its story. */
  @Test
  void of_pageWithDataOnALineOfItsOwn_isAPage() {
    String page =
        "<html><head><script type=\"application/json\">\n{\"props\":\"%s\"}\n</script></head><body>"
            .formatted("x".repeat(5000));

    assertThat(Format.of(page + "<p>The council voted.</p></body></html>")).isEqualTo(Format.HTML);
  }

  /** An item a line, and still one text: its first line opens what the last closes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\": [\nSTORY,\nSTORY,\nSTORY\n]}",
        "[\nSTORY,\nSTORY,\nSTORY\n]",
        "[STORY,\nSTORY,\nSTORY]"
      })
  void read_wholeWithAnItemALine_isNoLines(String whole) {
    Fixtures.Result result = Fixtures.readText(whole.replace("STORY", story(1)));

    assertThat(result.format()).startsWith("json (");
    assertThat(result.articles()).hasSize(3);
    assertThat(result.refusals()).isEmpty();
  }

  /** The same whole is no JSON any more when one of its lines is cut off; the others are. */
  @Test
  void read_listWithABrokenLine_losesThatLineOnly() {
    Fixtures.Result result =
        Fixtures.readText(
            "[\n" + story(1) + ",\n{\"headline\":\"Cut,\n" + story(2) + ",\n" + story(3) + "\n]");

    assertThat(result.articles()).hasSize(3);
    assertThat(result.refusals()).containsExactly("line 3: MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"a\":1}",
        "The council voted.\nThe mayor agreed.",
        "The council voted.\n{}",
        "{\n  \"headline\": \"Pier\",\n  \"body\": \"Text\"\n}",
        "{\"a\":1}\n{\n\"b\":\n2\n}",
        "{Adds quotes}\nThe council voted."
      })
  void are_otherTexts_areNone(String text) {
    assertThat(JsonLines.are(text)).isFalse();
  }

  /**
   * Brackets that nest deeper than any story were taken for text, and the JSON for the text of an
   * article.
   */
  @ParameterizedTest
  @ValueSource(ints = {21, 600, 5000, 100_000})
  void read_nestedLists_areReadOrTooDeepButNeverText(int depth) {
    String nested = "[".repeat(depth) + story(1) + "]".repeat(depth);

    Fixtures.Result result = Fixtures.readText(nested);

    if (depth < 512) {
      assertThat(result.only().title()).isEqualTo("Pier 1");
    } else {
      assertThat(result.format()).isEqualTo("TOO_DEEP");
      assertThat(Fixtures.readText("[".repeat(depth)).format()).isEqualTo("TOO_DEEP");
      assertThat(Fixtures.readText("{\"a\":".repeat(depth)).format()).isEqualTo("TOO_DEEP");
    }
  }

  @Test
  void read_listOfTexts_isNoArticle() {
    String sentence =
        "The harbour council of Westmouth voted on Tuesday to rebuild the ferry pier.";

    Fixtures.Result result =
        Fixtures.readText("[\"" + sentence + "\", \"" + sentence + "\", \"" + sentence + "\"]");

    assertThat(result.articles()).isEmpty();
    assertThat(result.format()).isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_mailWithAFormOnLines_isAMail() {
    String form = "From: a@wire.example\nSubject: Copy\n\n" + story(1) + "\n" + story(2);

    assertThat(Format.of(form)).isEqualTo(Format.MAIL);
  }

  @Test
  void are_hostileTexts_areDecidedQuickly() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          JsonLines.are("{}\n".repeat(1_000_000));
          JsonLines.are("\n".repeat(1_000_000) + "{");
          JsonLines.are(("{\"" + "a".repeat(100_000) + "}\n").repeat(20));
          JsonLines.are("[".repeat(1_000_000) + "\n{\"a\":1}\n{\"a\":1}");
        });
  }

  private static String story(int number) {
    return "{\"headline\":\"Pier %d\",\"body\":\"The harbour council of Westmouth voted on Tuesday to"
            .formatted(number)
        + " rebuild the old ferry pier, ending a dispute that has divided the town for a decade.\"}";
  }
}
