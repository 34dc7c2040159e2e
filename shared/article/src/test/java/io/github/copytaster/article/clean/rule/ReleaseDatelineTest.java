package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.headline.HeadlineModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseDatelineTest {

  private static final Rule HEADLINE = new Headline(HeadlineModel.shipped()::choose);

  private static final String LEAD =
      "Lund Ferries, a builder of small ferries, today announced that it will rebuild the pier of"
          + " Westmouth together with the council of the town.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "WESTMOUTH, Texas, Feb. 1, 2017 /PRNewswire/ --; WESTMOUTH, Texas; PRNewswire",
        "WESTMOUTH, Feb. 1, 2017 /PRNewswire-AsiaNet/ --; WESTMOUTH; PRNewswire-AsiaNet",
        "WESTMOUTH, India, July 25, 2018/PRNewswire-AsiaNet/; WESTMOUTH, India; PRNewswire-AsiaNet",
        "WESTMOUTH, Feb. 1 /CNW /; WESTMOUTH; CNW",
        "WESTMOUTH, EASTMOUTH and PORT LUND, 2 March 2017 /Kyodo JBN/ --;"
            + " WESTMOUTH, EASTMOUTH and PORT LUND; Kyodo JBN",
        "WESTMOUTH--(BUSINESS WIRE)--; WESTMOUTH; BUSINESS WIRE",
        "WESTMOUTH, Calif.--(BUSINESS WIRE)--; WESTMOUTH, Calif.; BUSINESS WIRE",
        "WESTMOUTH, Jan. 05, 2026 (GLOBE NEWSWIRE) --; WESTMOUTH; GLOBE NEWSWIRE",
        "WESTMOUTH, Mass.--(BUSINESS WIRE)--Jan 5, 2026--; WESTMOUTH, Mass.; BUSINESS WIRE",
        "WESTMOUTH, MA / ACCESSWIRE / January 5, 2026 /; WESTMOUTH, MA; ACCESSWIRE",
        "WESTMOUTH, le 5 janvier 2026 /CNW/ -; WESTMOUTH; CNW",
        "WESTMOUTH, PA - January 5, 2026 (NEWMEDIAWIRE) -; WESTMOUTH, PA; NEWMEDIAWIRE",
        "Westmünde (ots) -; Westmünde; ots",
        "WESTMOUTH, Jan. 05, 2026 (Newsfile Corp.) -; WESTMOUTH; Newsfile Corp."
      })
  void apply_dateline_isMovedBeforeTheLead(String dateline, String place, String wire) {
    for (Copy copy : List.of(apply(dateline, LEAD), apply(dateline + " " + LEAD))) {
      assertThat(copy.findings().dateline()).isEqualTo(place);
      assertThat(copy.findings().agency()).isEqualTo(wire);
      assertThat(copy.findings().leadPrefix().strip()).isEqualTo(dateline);
      assertThat(copy.kept()).containsExactly(LEAD);
      assertThat(copy.dropped()).isEmpty(); // it is kept as the prefix of the lead
    }
  }

  @Test
  void apply_datelineWithYear_isTheDay() {
    Copy copy = apply("WESTMOUTH, Feb. 1, 2017 /PRNewswire/ -- " + LEAD);

    assertThat(copy.findings().published().value()).isEqualTo("2017-02-01");
    assertThat(copy.findings().published().precision()).isEqualTo(PublicationTime.Precision.DAY);
    assertThat(copy.findings().published().foundIn()).isEqualTo("dateline");
  }

  // Dates are never completed with today's year.
  @Test
  void apply_datelineWithoutYear_isNoDay() {
    Copy copy = apply("WESTMOUTH, Feb. 1 /PRNewswire/ -- " + LEAD);

    assertThat(copy.findings().published()).isEqualTo(PublicationTime.UNKNOWN);
  }

  /**
   * Ten real releases were titled by their dateline or by a point below it: the model had taken the
   * headline above for junk, and the dateline was the last short line before the lead.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "WESTMOUTH, Feb. 1, 2017 /PRNewswire/ --",
        "WESTMOUTH, Feb. 1, 2017 /PRNewswire-AsiaNet/",
        "WESTMOUTH--(BUSINESS WIRE)--"
      })
  void headline_aboveTheDateline_isFoundThere(String dateline) {
    Copy copy =
        apply(
            "Source: Lund Ferries",
            "MEDIA RELEASE PR67276",
            "Lund Ferries to Rebuild Westmouth Pier",
            dateline,
            "-- Builder of ferries works together with council of the town",
            "• Work begins in spring",
            LEAD);

    new ReleaseMark().apply(copy);
    new HeaderLines().apply(copy);
    HEADLINE.apply(copy);

    assertThat(copy.findings().title()).isEqualTo("Lund Ferries to Rebuild Westmouth Pier");
    assertThat(copy.kept())
        .containsExactly(
            "-- Builder of ferries works together with council of the town",
            "• Work begins in spring",
            LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left Westmouth on Feb. 1, 2017 and/or the day after, the company said.",
        "WESTMOUTH (Ferry Weekly) - The council voted on Monday to rebuild the pier.",
        "Westmouth, Feb. 1, 2017: the council votes.",
        "Shares rose 3 percent (GLOBE NEWSWIRE reported the sale first).",
        "and /PRNewswire/ carried it."
      })
  void apply_otherLines_stay(String line) {
    Copy copy = apply(line, LEAD);

    assertThat(copy.kept()).containsExactly(line, LEAD);
    assertThat(copy.findings().leadPrefix()).isEmpty();
  }

  @Test
  void apply_datelineFarDown_isText() {
    String[] lines = new String[20];
    java.util.Arrays.fill(lines, LEAD);
    lines[16] = "WESTMOUTH, Feb. 1, 2017 /PRNewswire/ -- Another release.";

    assertThat(apply(lines).kept()).containsExactly(lines);
  }

  private static Copy apply(String... lines) {
    Copy copy = new Copy(List.of(lines));
    new ReleaseDateline().apply(copy);
    return copy;
  }
}
