package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LeadPrefixTest {

  private static final String LEAD =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.";

  /** The month stood in the place: "KYIV, Sept.", "EL GENEINA, Sudan, March". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KYIV, Sept. 3 — | KYIV | ''",
        "EL GENEINA, Sudan, March — | EL GENEINA, Sudan | ''",
        "EL GENEINA, Sudan, March (Reuters) - | EL GENEINA, Sudan | Reuters",
        "NAIROBI, Kenya, Mar. — | NAIROBI, Kenya | ''",
        "PARIS, Mar — | PARIS | ''",
        "BERLIN, 3 March — | BERLIN | ''",
        "BERLIN, 3 March 2026 — | BERLIN | ''",
        "WASHINGTON, D.C., Jan. 12 — | WASHINGTON, D.C. | ''",
        "New York, Sept. 3 — | New York | ''",
        "Kyiv, Ukraine, Sept. 3 — | Kyiv, Ukraine | ''",
        "GENEVA, 3 Sept (AFP) — | GENEVA | AFP",
        "BEIJING, March 5 (Xinhua) -- | BEIJING | Xinhua",
        "NEW DELHI, May (PTI) | NEW DELHI | PTI",
        "(ANSA) - NAPOLI, 24 FEB - | NAPOLI | ANSA",
        "(AP) — WASHINGTON, D.C. — | WASHINGTON, D.C. | AP",
        "(Reuters) - | '' | Reuters",
        "April 14 (Reuters) - | '' | Reuters",
        "Jan. 12 (BusinessDesk) - | '' | BusinessDesk",
        "Lisboa, 28 jan 2026 (Agência Norte) -- | Lisboa | Agência Norte",
        "Fráncfort (Alemania), 24 sep (EFE).- | Fráncfort (Alemania) | EFE",
        "(PHOENIX) – | PHOENIX | ''",
        "(Dallas, Texas) - | Dallas, Texas | ''",
        "JUNEAU, Alaska — | JUNEAU, Alaska | ''",
        "GOMA, DR Congo, Nov 29 (XXX) - | GOMA, DR Congo | XXX",
        "GOMA, Democratic Republic of Congo (AP) — | GOMA, Democratic Republic of Congo | AP",
        "CAPE TOWN, South Africa — | CAPE TOWN, South Africa | ''",
        "Goma (DR Congo) (AFP) – | Goma (DR Congo) | AFP",
        "Halle (Saale) (dpa/sa) - | Halle (Saale) | dpa",
        "Berlin, 29. November (Reuters) - | Berlin | Reuters",
        "Rio de Janeiro, 29 de novembro de 2026 (Agência Norte) - | Rio de Janeiro | Agência Norte",
        "CIUDAD DE MÉXICO, noviembre 29 (EL NORTE).- | CIUDAD DE MÉXICO | EL NORTE",
        "Port-au-Prince, 29 nov. 2026 [NordPresse] --- | Port-au-Prince | NordPresse",
        "(AGI) - Roma, 29 nov. - | Roma | AGI",
        "İZMİR, (DHA)- | İZMİR | DHA",
        "TOKYO, Nov. 29, Kyodo - | TOKYO | Kyodo",
        "Accra, Nov. 29, GNA - | Accra | GNA",
        "Islamabad - APP: | Islamabad | APP",
        "Harbor City (EE.UU.), 29 nov (EFE).- | Harbor City (EE.UU.) | EFE",
        "AUSTIN, Texas – March 5, 2026 – | AUSTIN, Texas | ''",
        "Austin, Texas (March 5, 2026) – | Austin, Texas | ''",
        "Kathmandu, Nov 29: | Kathmandu | ''",
        "NEW DELHI: | NEW DELHI | ''",
        "WESTMOUTH, Ore. (KHCT) — | WESTMOUTH, Ore. | KHCT",
        "WESTMOUTH (Gazette) - | WESTMOUTH | Gazette",
        "WESTMOUTH — (AP) — | WESTMOUTH | AP",
        "SYDNEY, Nov 29 AAP - | SYDNEY | AAP",
        "DUBLIN, 29 Nov 2026 PA Media - | DUBLIN | PA Media",
        "TEMPO.CO, Jakarta - | Jakarta | TEMPO.CO",
        "BRUSSEL 29/11 (BELGA) = | BRUSSEL | BELGA",
        "KØBENHAVN /ritzau/ - | KØBENHAVN | ritzau",
        "ZAGREB, 29. studenoga 2026. (Hina) - | ZAGREB | Hina",
        "Budapest, 2026. november 29., kedd (MTI) - | Budapest | MTI"
      })
  void apply_datelineWithADay_isThePlaceAlone(String prefix, String dateline, String agency) {
    Copy copy = apply(prefix + " " + LEAD);

    assertThat(copy.findings().dateline()).isEqualTo(dateline);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.findings().leadPrefix()).isEqualTo(prefix + " ");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  /** Regions and towns whose names begin as a month does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANCONA, Marche — | ANCONA, Marche",
        "OUTER HARBOUR, Maywood — | OUTER HARBOUR, Maywood",
        "JANESVILLE, Wis. (AP) — | JANESVILLE, Wis.",
        "SAN JOSE, Marin — | SAN JOSE, Marin"
      })
  void apply_placesThatBeginLikeAMonth_areWhole(String prefix, String dateline) {
    assertThat(apply(prefix + " " + LEAD).findings().dateline()).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March — the month in which the pier fell — is a bad one for ferries, said the mayor of the old town.",
        "In May, 3 of the ferries — all of them old — were sold to a yard in Portugal by the council of the town.",
        "Sept. 3 — a Tuesday — will be the day of the vote, the chairman of the harbour council told the paper.",
        "COMMONWEALTH OF INDEPENDENT STATES (CIS) - The group said on Tuesday that it would not rebuild the old pier of the town.",
        "WATCH: The pier of the old town is to be rebuilt in spring, the mayor said on Tuesday after the vote.",
        "MIT — the institute — is to test the pier of the old town before it is rebuilt in spring, the mayor said.",
        "The pier — or what is left of it — is to be rebuilt in spring, the mayor of Westmouth said on Tuesday."
      })
  void apply_sentencesWithMonthsAndDashes_stayWhole(String line) {
    Copy copy = apply(line);

    assertThat(copy.kept()).containsExactly(line);
    assertThat(copy.findings().dateline()).isEmpty();
  }

  @Test
  void apply_shortLineInCapitals_isNoDateline() {
    assertThat(apply("WESTMOUTH — A pier at last").findings().dateline()).isEmpty();
  }

  @Test
  void apply_droppedLineAbove_isPassedOver() {
    Copy copy = new Copy(List.of("Sign in", "WESTMOUTH (AP) — " + LEAD));
    copy.drop(0, LearnedChoice.REASON);
    new LeadPrefix().apply(copy);

    assertThat(copy.findings().dateline()).isEqualTo("WESTMOUTH");
  }

  /** Reuters writes points between the headline and the lead, ANSA a second headline. */
  @Test
  void apply_pointsAboveTheLead_arePassedOver() {
    Copy copy =
        new Copy(List.of("* Work to begin in spring", "WESTMOUTH, March 5 (Reuters) - " + LEAD));
    new LeadPrefix().apply(copy);

    assertThat(copy.findings().agency()).isEqualTo("Reuters");
    assertThat(copy.kept()).containsExactly("* Work to begin in spring", LEAD);
  }

  /** AFP's dateline on a line of its own left its dash as the first paragraph. */
  @Test
  void apply_datelineAlone_leavesNothing() {
    Copy copy = new Copy(List.of("Westmouth, England, March 5, 2026 (AFP) -", LEAD));
    new LeadPrefix().apply(copy);

    assertThat(copy.findings().dateline()).isEqualTo("Westmouth, England");
    assertThat(copy.kept()).containsExactly(LEAD);
  }

  @Test
  void apply_captionWithItsAgency_isNoDateline() {
    Copy copy = new Copy(List.of("A boat in the harbour (AP)", LEAD));
    new LeadPrefix().apply(copy);

    assertThat(copy.findings().dateline()).isEmpty();
  }

  @Test
  void apply_nothingKept_doesNothing() {
    Copy copy = new Copy(List.of("Sign in"));
    copy.drop(0, LearnedChoice.REASON);
    new LeadPrefix().apply(copy);

    assertThat(copy.findings().leadPrefix()).isEmpty();
  }

  @Test
  void apply_chineseAgency_isMovedToo() {
    String lead = "市议会周二投票决定重建旧渡轮码头，结束了长达十年的争论，市长说工程将于春季开始。";
    Copy copy = apply("新华社讯 " + lead);

    assertThat(copy.findings().agency()).isEqualTo("新华社讯");
    assertThat(copy.kept()).containsExactly(lead);
  }

  @Test
  @Timeout(20)
  void apply_hostileLeads_areReadInBoundedTime() {
    for (String unit :
        new String[] {"A ", "A, ", "AB, A. ", "A.'", "By A. ", "A (B", "A-A ", "A, Mar "}) {
      for (int time = 0; time < 500; time++) {
        assertThat(apply(unit.repeat(1000) + time).findings().agency()).isEmpty();
      }
    }
  }

  static Copy apply(String line) {
    Copy copy = new Copy(List.of(line));
    new LeadPrefix().apply(copy);
    return copy;
  }
}
