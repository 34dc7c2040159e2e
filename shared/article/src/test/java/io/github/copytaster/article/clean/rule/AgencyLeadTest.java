package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency's lead begins with, in Latin and in Cyrillic letters, and where it ends. */
final class AgencyLeadTest {

  private static final String REST = "The council voted on Tuesday.";
  private static final String RUSSIAN = "Совет проголосовал во вторник.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "PARIS, Sept. 3 (AFP) - |PARIS|AFP",
        "PARIS (AFP) - |PARIS|AFP",
        "PARIS (AFP) -- |PARIS|AFP",
        "PARIS (AFP) — |PARIS|AFP",
        "Paris (AFP)- |Paris|AFP",
        "(AFP) - |``|AFP",
        "WASHINGTON (Reuters) - |WASHINGTON|Reuters",
        "Berlin (dpa) - |Berlin|dpa",
        "Potsdam (dpa/bb) - |Potsdam|dpa",
        "Accra, Jan. 12, GNA - |Accra|GNA",
        "TOKYO, Nov. 29, Kyodo - |TOKYO|Kyodo",
        "Islamabad - APP: |Islamabad|APP",
        "WASHINGTON (AP) _ |WASHINGTON|AP",
        "HARBOR CITY, Ore. (KHCT) — |HARBOR CITY, Ore.|KHCT",
        "Jan. 12 (BusinessDesk) - |``|BusinessDesk",
        "Lisboa, 28 jan 2025 (Agência) -- |Lisboa|Agência"
      })
  void in_leadOfAnAgency_isTakenApart(String prefix, String place, String agency) {
    Lead lead = AgencyLead.in(prefix + REST).orElseThrow();

    assertThat(lead.place()).isEqualTo(place);
    assertThat(lead.agency()).isEqualTo(agency);
    assertThat((prefix + REST).substring(lead.end())).isEqualTo(REST);
  }

  @Test
  void in_bylineBeforeThePlace_isTakenWithIt() {
    String head = "By Anna Ross. PARIS (AFP) - " + REST;
    Lead lead = AgencyLead.in(head).orElseThrow();

    assertThat(lead.byline()).isEqualTo("Anna Ross");
    assertThat(lead.place()).isEqualTo("PARIS");
    assertThat(head.substring(lead.end())).isEqualTo(REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The council voted on Tuesday.",
        "The council (left) - and the mayor - voted.",
        "COMMONWEALTH OF INDEPENDENT STATES (CIS) - The leaders met.",
        "Jan. 12 (Monday) - The council voted.",
        "The news agency AFP reported on Tuesday - and others did.",
        "(left) - The mayor.",
        "12 (AFP"
      })
  void in_sentencesThatOnlyLookAlike_haveNone(String head) {
    assertThat(AgencyLead.in(head)).isEmpty();
  }

  @Property(tries = 1000, seed = "1")
  void in_anyHead_endsWithinIt(@ForAll("latin") String head) {
    Optional<Lead> lead = AgencyLead.in(head);

    lead.ifPresent(found -> assertThat(found.end()).isBetween(1, head.length()));
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.of(
            "PARIS",
            "Paris",
            " (AFP)",
            " (",
            ")",
            " - ",
            " — ",
            ", ",
            "Sept. 3",
            "Reuters",
            ": ",
            "By Anna Ross. ",
            " ",
            "The council",
            "[dpa]")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "МОСКВА, 29 ноября. /ТАСС/. |МОСКВА|ТАСС|``",
        "МОСКВА, 29 ноября 2026 г. /ТАСС/. |МОСКВА|ТАСС|``",
        "МИНСК, 29 ноя — РИА Новости. |МИНСК|РИА Новости|``",
        "МИНСК, 29 ноя - РИА Новости, Иван Петров. |МИНСК|РИА Новости|Иван Петров",
        "29 ноября, Минск /Корр. БЕЛТА/. |Минск|БЕЛТА|``",
        "Киев. УНИАН. |Киев|УНИАН|``",
        "ТАСС — |``|ТАСС|``",
        "Москва, 29 ноября — |Москва|``|``"
      })
  void in_cyrillicLead_isTakenApart(String prefix, String place, String agency, String writer) {
    Lead lead = CyrillicLead.in(prefix + RUSSIAN).orElseThrow();

    assertThat(lead.place()).isEqualTo(place);
    assertThat(lead.agency()).isEqualTo(agency);
    assertThat(lead.byline()).isEqualTo(writer);
    assertThat((prefix + RUSSIAN).substring(lead.end())).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PARIS (AFP) - The council voted.",
        "Москва — город контрастов.",
        "Совет проголосовал во вторник.",
        "Глава РИА Новости — один из тех.",
        "29 ноября"
      })
  void in_otherCyrillicSentences_haveNone(String head) {
    assertThat(CyrillicLead.in(head)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "JUNEAU, Alaska — |JUNEAU, Alaska",
        "Juneau, Alaska — |Juneau, Alaska",
        "WESTMOUTH — |WESTMOUTH",
        "WESTMOUTH -- |WESTMOUTH",
        "New York, Sept. 3 - |New York",
        "AUSTIN, Texas – March 5, 2024 - |AUSTIN, Texas",
        "NEW DELHI: |NEW DELHI",
        "NEW DELHI/MUMBAI: |NEW DELHI/MUMBAI",
        "(PHOENIX) – |PHOENIX",
        "(Dallas, Texas) – |Dallas, Texas"
      })
  void in_placeAndDash_isADateline(String prefix, String place) {
    Lead lead = PlaceLead.in(prefix + REST, 0).orElseThrow();

    assertThat(lead.place()).isEqualTo(place);
    assertThat(lead.agency()).isEmpty();
    assertThat((prefix + REST).substring(lead.end())).isEqualTo(REST);
  }

  @Test
  void in_placeBehindABullet_isFoundAtItsOffset() {
    String head = "• WESTMOUTH — " + REST;

    assertThat(PlaceLead.in(head, 0)).isEmpty();
    assertThat(head.substring(PlaceLead.in(head, 2).orElseThrow().end())).isEqualTo(REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MIT - the institute - said so.",
        "WATCH: The pier falls.",
        "Westmouth — The council voted.",
        "WESTMOUTH — the council voted.",
        "The council — The mayor."
      })
  void in_otherWordsBeforeADash_areNoPlace(String head) {
    assertThat(PlaceLead.in(head, 0)).isEmpty();
  }
}
