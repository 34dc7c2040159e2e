package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BulletinBoardCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[b]Pier[/b] vote | Pier vote",
        "[B]Pier[/B] [i]vote[/i] | Pier vote",
        "[color=#ff0000]Pier[/color] vote | Pier vote",
        "[size=4][u]Pier[/u][/size] vote | Pier vote",
        "The [url=https://x.example/a]council[/url] | The council",
        "See [url]https://x.example/a[/url] | See https://x.example/a",
        "Write to [email]desk@wire.example[/email] | Write to desk@wire.example"
      })
  void off_marksOfWords_leaveTheWords(String marked, String text) {
    assertThat(BulletinBoardCode.off(marked).text()).isEqualTo(text);
  }

  @Test
  void off_addressesOfLinksAndPictures_areDropped() {
    Unmarked unmarked =
        BulletinBoardCode.off(
            "The [url=https://x.example/a]council[/url] [img=20x20]https://x.example/p.jpg[/img]"
                + "[youtube]dQw4[/youtube]voted");

    assertThat(unmarked.text()).isEqualTo("The council voted");
    assertThat(unmarked.dropped())
        .containsExactlyInAnyOrder(
            new DroppedText("https://x.example/p.jpg", "markup"),
            new DroppedText("dQw4", "markup"),
            new DroppedText("https://x.example/a", "markup"));
  }

  @Test
  void off_quotesAndLists_areLinesOfTheirOwn() {
    assertThat(
            BulletinBoardCode.off(
                    "It voted.[quote=Anna]We are glad.[/quote][list][*]One[*]Two[/list]")
                .text()
                .lines())
        .containsExactly("It voted.", "We are glad.", "", "", "* One", "* Two");
  }

  /** An editor's note in brackets is no mark, and one mark without its end may be anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said [sic] it was [b]ad.",
        "He [the mayor] left. [/...]",
        "[i] and [ii] are the parts of the law.",
        "[s]o it goes",
        "a[i] = b[/x]"
      })
  void off_bracketsOfProse_stay(String text) {
    Unmarked unmarked = BulletinBoardCode.off(text);

    assertThat(unmarked.text()).isEqualTo(text);
    assertThat(unmarked.dropped()).isEmpty();
  }

  /** The title was "[b]Council votes…[/b]", and the dateline stayed in the first paragraph. */
  @Test
  void read_postOfABoard_isAnArticleWithoutMarks() {
    Article article =
        Fixtures.readText(
                "[b]Council votes to rebuild ferry pier[/b]\n\n[i]WESTMOUTH (AP)[/i] — The"
                    + " [url=https://x.example/c]harbour council[/url] of Westmouth voted on Tuesday"
                    + " to rebuild the [b]old[/b] ferry pier of the town.\n\n[quote]The harbour"
                    + " council was right, and we are glad that it is over, said the mayor.[/quote]\n")
            .only();

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.leadPrefix()).isEqualTo("WESTMOUTH (AP) — ");
    assertThat(article.paragraphs())
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the"
                + " town.",
            "The harbour council was right, and we are glad that it is over, said the mayor.");
  }

  @Property(tries = 500, seed = "1")
  void off_anyText_isSettledAfterOnceOrHasNoMarks(@ForAll String text) {
    String once = BulletinBoardCode.off(text + "[b]x[/b]").text();

    assertThat(once).doesNotContain("[b]", "[/b]").contains("x");
  }

  @Test
  @Timeout(20)
  void off_hostileMarks_areReadInBoundedTime() {
    for (String unit : new String[] {"[url=", "[b", "[img]", "[/", "[b][/b]", "[url=x]"}) {
      assertThat(BulletinBoardCode.off(unit.repeat(200_000) + "[/b]").text())
          .doesNotEndWith("[/b]");
    }
  }
}
