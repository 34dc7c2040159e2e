package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONDON, Jan 3 (Reuters) - |Prices rose.",
        "BELGRADO, Jun 24 - |El gobierno cayó.",
        "WASHINGTON — |The Senate voted.",
        "NAIROBI: |The court ruled.",
        "Kampala (Xinhua) - |Rain fell.",
        "NEW DELHI/MUMBAI, March 3 (PTI) - |Trains stopped.",
        "ST. PETERSBURG, Fla. (AP) — |A storm came.",
        "GENÈVE – |La conférence a commencé."
      })
  void end_dateline_standsBehindItsDash(String dateline, String story) {
    String body = dateline + " " + story;

    assertThat(Dateline.end(body, 0)).isEqualTo(dateline.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The prime minister - who resigned on Monday - said nothing.",
        "Prices rose by 3 per cent - more than expected.",
        "london, Jan 3 (Reuters) - Prices rose.",
        "LONDON prices rose and the market closed higher on Monday after weeks of losses and some"
            + " calm - traders said.",
        "LONDON, Jan 3 (a bracket that is far too long to be the name of an agency) - Prices rose.",
        "\"WE WON\" - the crowd sang.",
        "LONDON"
      })
  void end_noDateline_staysAtTheStart(String body) {
    assertThat(Dateline.end(body, 0)).isZero();
  }

  @Test
  void end_doubledDash_isADateline() {
    String body = "KAMPALA, Jan 3 (Xinhua) -- Rain fell.";

    assertThat(Dateline.end(body, 0)).isEqualTo(body.indexOf("--") + 1);
  }

  @Test
  void end_afterATitle_countsFromTheText() {
    String text = "Prices up\nLIMA, March 3 (Reuters) - Prices rose.";

    assertThat(Dateline.end(text, 10)).isEqualTo(text.indexOf(" Prices rose"));
  }

  @Property(tries = 500, seed = "1")
  void end_anyText_staysInsideIt(@ForAll String text) {
    assertThat(Dateline.end(text, 0)).isBetween(0, text.length());
  }
}
