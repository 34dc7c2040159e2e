package io.github.copytaster.article.wire.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.wire.Draft;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One message of ANPA 1312: which line of its head is what. */
final class AnpaReaderTest {

  private static final String HEADER = "\u0001a0123 \u001f----\r\nr i BC-Pier 01-12 0403\r\n\u0002";
  private static final String BODY = "   The council voted.\n   It will be rebuilt.\n";

  @Test
  void read_wholeMessage_takesItApart() {
    Draft draft =
        AnpaReader.read(
            HEADER
                + "^BC-Pier,200<\n^Council votes to rebuild pier<\n^By ANNA ROSS=\n"
                + BODY
                + "   AP-NY-01-12-26 1203EST<\n\u0003\u0004");

    assertThat(draft.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(draft.byline()).isEqualTo("ANNA ROSS");
    assertThat(draft.paragraphs()).containsExactly("The council voted.", "It will be rebuilt.");
    assertThat(draft.published().value()).isEqualTo("2026-01-12T12:03:00-05:00");
    assertThat(draft.publisher().keywords()).containsExactly("BC-Pier", "BC-Pier,200");
    assertThat(draft.publisher().guid()).isEqualTo("anpa1312:a0123:2026-01-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AP Photo NY101",
        "With Graphic",
        "Eds: UPDATES with quotes.",
        "Ed: CORRECTS the name.",
        "URGENT",
        "Bulletin",
        "Editor's Note: The mayor is the council's chair.",
        "For release Sunday",
        "(Note language)"
      })
  void read_noteToTheDesk_isDroppedAndNoHeadline(String note) {
    Draft draft = AnpaReader.read("^" + note + "<\n^Council votes<\n" + BODY);

    assertThat(draft.title()).isEqualTo("Council votes");
    assertThat(draft.dropped()).containsExactly(new DroppedText(note, "desk-note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Associated Press Writer", "AP Business Writer", "UPI Correspondent"})
  void read_writersPost_isNoHeadline(String post) {
    Draft draft = AnpaReader.read("^By ANNA ROSS<\n^" + post + "<\n" + BODY);

    assertThat(draft.title()).isEmpty();
    assertThat(draft.byline()).isEqualTo("ANNA ROSS");
    assertThat(draft.dropped()).contains(new DroppedText(post, "head"));
  }

  @Test
  void read_secondHeadline_isKeptAsDropped() {
    Draft draft = AnpaReader.read("^Council votes<\n^Mayor is relieved<\n" + BODY);

    assertThat(draft.title()).isEqualTo("Council votes");
    assertThat(draft.dropped()).containsExactly(new DroppedText("Mayor is relieved", "head"));
  }

  @Test
  void read_headlineWithoutMarks_standsAboveWhatIsIndented() {
    Draft draft = AnpaReader.read(HEADER + "Council votes to rebuild pier\n" + BODY);

    assertThat(draft.title()).isEqualTo("Council votes to rebuild pier");
    assertThat(draft.paragraphs()).hasSize(2);
  }

  @Test
  void read_rowsOfATable_areDroppedByName() {
    Draft draft =
        AnpaReader.read(
            "^Ships in port<\n" + BODY + "\bWestmouth^;7\n\bNorthgate^;4\n   The end.\n");

    assertThat(draft.dropped())
        .containsExactly(
            new DroppedText("Westmouth ;7", "table"), new DroppedText("Northgate ;4", "table"));
    assertThat(draft.paragraphs()).last().isEqualTo("The end.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"___", "-----"})
  void read_lineThatOnlyParts_isDropped(String line) {
    Draft draft = AnpaReader.read("^Council votes<\n" + BODY + "   " + line + "\n   More.\n");

    assertThat(draft.paragraphs())
        .containsExactly("The council voted.", "It will be rebuilt.", "More.");
    assertThat(draft.dropped()).containsExactly(new DroppedText(line, "separator"));
  }

  @Test
  void read_messageWithoutItsEnd_isReadToTheLast() {
    assertThat(AnpaReader.read(HEADER + "^Council votes<\n" + BODY).paragraphs()).hasSize(2);
  }

  @Test
  void read_whatStandsBehindTheEndOfText_isNoStory() {
    assertThat(
            AnpaReader.read(HEADER + "^Council votes<\n" + BODY + "\u0003   NOISE\n").paragraphs())
        .hasSize(2);
  }

  @Test
  void read_messageWithoutATime_isNamedByItsText() {
    Draft one = AnpaReader.read(HEADER + "^Council votes<\n" + BODY);
    Draft other = AnpaReader.read(HEADER + "^Council votes again<\n" + BODY);

    assertThat(one.published()).isEqualTo(PublicationTime.UNKNOWN);
    assertThat(one.publisher().guid()).startsWith("anpa1312:a0123:");
    assertThat(one.publisher().guid()).isNotEqualTo(other.publisher().guid());
  }

  @Property(tries = 500, seed = "1")
  void read_anyText_neverThrows(@ForAll String text) {
    assertThat(AnpaReader.read(text).paragraphs()).noneMatch(String::isBlank);
    assertThat(AnpaReader.read(HEADER + text).paragraphs()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @CsvSource({
    "AP-NY-01-12-26 1203EST, 2026-01-12T12:03:00-05:00",
    "AP-WF-07-12-26 1203EDT, 2026-07-12T12:03:00-04:00",
    "AP-DS-01-12-26 1203GMT, 2026-01-12T12:03:00Z"
  })
  void anpa_timeInAnyZone_isReadWithIt(String line, String value) {
    assertThat(WireTimes.anpa("Text.\n" + line + "<\n").value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AP-NY-13-32-26 1203EST",
        "AP-NY-01-12-26 1203",
        "AP-NY-01-12-26 1203CST",
        "XAP-NY-01-12-26 1203EST",
        "AP-NY-01-12-2026 1203EST"
      })
  void anpa_noTime_isUnknown(String text) {
    assertThat(WireTimes.anpa(text)).isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void anpa_timeFarAboveTheEnd_isOfAnotherMessage() {
    assertThat(WireTimes.anpa("AP-NY-01-12-26 1203EST\n" + "x".repeat(400)))
        .isEqualTo(PublicationTime.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "AP-NY-01-12-26 1203EST, true",
    "^AP-NY-01-12-26 1203EST=, true",
    "'   AP-NY-01-12-26 1203EST<  ', true",
    "sent AP-NY-01-12-26 1203EST, false",
    "AP-NY-01-12-26 1203EST and more, false"
  })
  void isAnpaTime_lineThatIsNothingElse_is(String line, boolean time) {
    assertThat(WireTimes.isAnpaTime(line)).isEqualTo(time);
  }

  @Test
  void anpaMessages_eachTime_endsAMessage() {
    String message = "Text.\nAP-NY-01-12-26 1203EST<\n";

    assertThat(WireTimes.anpaMessages(message.repeat(3)))
        .isEqualTo((message + Controls.END_OF_TRANSMISSION + "\n").repeat(3));
  }
}
