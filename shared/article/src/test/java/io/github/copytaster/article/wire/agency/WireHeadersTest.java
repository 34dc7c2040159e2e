package io.github.copytaster.article.wire.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublicationTime.Precision;
import io.github.copytaster.article.date.Dates;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header lines and times of teletype wires. */
final class WireHeadersTest {

  private static final PublicationTime DAY = Dates.parse("2026-01-12", "here");

  @Test
  void iptc7901_headerLine_isTakenApart() {
    Iptc7901Header header =
        Iptc7901Header.find("\u0001eca062 4 i 211 ccccb dpa 061\r\n\u0002pier/").orElseThrow();

    assertThat(header.source()).isEqualTo("eca");
    assertThat(header.number()).isEqualTo("062");
    assertThat(header.priority()).isEqualTo("4");
    assertThat(header.category()).isEqualTo("i");
    assertThat(header.agency()).isEqualTo("dpa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eca062 4 i 211\npier/",
        "bsd0123 5 wi 1045 afp\npier/",
        "\n\neca062 4 i 211 ccccb dpa 061\npier/",
        "\u0001eca062 4 i 211\u0002pier/"
      })
  void iptc7901_headerThroughAnyGateway_isFound(String text) {
    assertThat(Iptc7901Header.find(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council voted 4 i 211\n",
        "Council votes 4 to 3 on pier\n",
        "eca062 4 i\npier",
        "eca062 44 i 211\npier",
        "eca062 4 i 211 and then a sentence that goes on for far more than sixty signs of text\n",
        ""
      })
  void iptc7901_linesOfProse_areNoHeader(String text) {
    assertThat(Iptc7901Header.find(text)).isEmpty();
  }

  @Test
  void anpa_headerLines_areTakenApart() {
    AnpaHeader header =
        AnpaHeader.find(
                "\u0016\u0016\u0001a0123 \u001f----\r\nr i\u0013\u0011 BC-Pier Vote   01-12 0403\r\n\u0002text")
            .orElseThrow();

    assertThat(header.service()).isEqualTo("a0123");
    assertThat(header.category()).isEqualTo("i");
    assertThat(header.slug()).isEqualTo("BC-Pier Vote");
  }

  @Test
  void anpa_textWithoutItsControls_isNoHeader() {
    assertThat(AnpaHeader.find("a0123 ----\nr i BC-Pier Vote\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "121030 GMT Jan 26, 2026-01-12T10:30:00Z",
    "121030 MEZ Jan 26, 2026-01-12T10:30:00+01:00",
    "121030 CEST Jul 26, 2026-07-12T10:30:00+02:00",
    "121030 Jan 26, 2026-01-12T10:30"
  })
  void iptc7901_timeOfTransmission_isRead(String written, String value) {
    assertThat(WireTimes.iptc7901("text\n" + written + "\n\u0003").value()).isEqualTo(value);
    assertThat(WireTimes.isTime(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"321030 GMT Jan 26", "126030 GMT Jan 26", "121030 GMT Foo 26", "no time"})
  void iptc7901_impossibleTime_isUnknown(String written) {
    assertThat(WireTimes.iptc7901(written)).isEqualTo(PublicationTime.UNKNOWN);
  }

  /** A number in the middle of a long text is no time of transmission. */
  @Test
  void iptc7901_timeFarFromTheEnd_isNone() {
    assertThat(WireTimes.iptc7901("121030 GMT Jan 26" + " word".repeat(100)))
        .isEqualTo(PublicationTime.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "AP-WF-01-12-26 1030GMT, 2026-01-12T10:30:00Z",
    "AP-NY-01-12-26 1030EST, 2026-01-12T10:30:00-05:00",
    "AP-NY-07-12-26 1030EDT, 2026-07-12T10:30:00-04:00"
  })
  void anpa_timeOfTransmission_isRead(String written, String value) {
    assertThat(WireTimes.anpa("text\n" + written).value()).isEqualTo(value);
  }

  @Test
  void anpa_monthThatIsNone_isUnknown() {
    assertThat(WireTimes.anpa("AP-WF-13-12-26 1030GMT")).isEqualTo(PublicationTime.UNKNOWN);
  }

  @Test
  void guid_servicesCountFromOneADay_soTheDayIsPartOfIt() {
    assertThat(WireTimes.guid("iptc7901:eca062", DAY, "text"))
        .isEqualTo("iptc7901:eca062:2026-01-12");
  }

  @Test
  void guid_messageWithoutADay_isNamedByItsText() {
    String one = WireTimes.guid("eca062", PublicationTime.UNKNOWN, "one");

    assertThat(one).isEqualTo(WireTimes.guid("eca062", PublicationTime.UNKNOWN, "one"));
    assertThat(one).isNotEqualTo(WireTimes.guid("eca062", PublicationTime.UNKNOWN, "two"));
    assertThat(
            WireTimes.guid(
                "eca062", new PublicationTime("2026", Precision.YEAR, false, "x"), "one"))
        .isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "``We are glad,'' she said | \"We are glad,\" she said",
        "WASHINGTON _ The Senate | WASHINGTON — The Senate",
        "snake_case and O'Neill's | snake_case and O'Neill's"
      })
  void typewriterSigns_becomeThoseOfPrint(String typed, String printed) {
    assertThat(TypewriterSigns.replace(typed)).isEqualTo(printed);
  }

  @Test
  void controls_goAndLineEndsStay() {
    assertThat(Controls.strip("\u0002One\r\nTwo\rThree\tFour\u0003\u007f\b"))
        .isEqualTo("One\nTwo\nThree\tFour");
  }

  @Property(tries = 500, seed = "1")
  void controls_anyText_keepsAllButControls(@ForAll String text) {
    String clean = Controls.strip(text);

    assertThat(clean.chars().filter(sign -> sign > ' ' && sign != 0x7F).count())
        .isEqualTo(text.chars().filter(sign -> sign > ' ' && sign != 0x7F).count());
    assertThat(clean.chars()).noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t');
  }
}
