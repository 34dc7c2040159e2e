package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KnownPlaceLeadTest {

  private static final String GERMAN =
      "Der Stadtrat hat am Dienstag dem Bau einer neuen Brücke über den Fluss zugestimmt.";
  private static final String HINDI = "नगर परिषद ने मंगलवार को नए पुल के निर्माण को मंजूरी दे दी।";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wien – | Wien | ''",
        "WIEN - | WIEN | ''",
        "Wien/Linz – | Wien/Linz | ''",
        "St. Pölten — | St. Pölten | ''",
        "Frankfurt (Oder) – | Frankfurt (Oder) | ''",
        "London (Ontario) – | London (Ontario) | ''",
        "BERLIN/MÜNCHEN (dpa-AFX) - | BERLIN/MÜNCHEN | dpa-AFX",
        "Oslo (VG): | Oslo | VG",
        "HAMBURG. | HAMBURG | ''",
        "Ciudad de México.- | Ciudad de México | ''",
        "New Delhi: | New Delhi | ''",
        "İzmir – | İzmir | ''",
        "London— | London | ''"
      })
  void apply_knownPlaceAndSign_isTheDateline(String prefix, String dateline, String agency) {
    Copy copy = LeadPrefixTest.apply(prefix + " " + GERMAN);

    assertThat(copy.findings().dateline()).isEqualTo(dateline);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.kept()).containsExactly(GERMAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "नई दिल्ली, 29 नवंबर (भाषा) | नई दिल्ली | भाषा",
        "मुंबई – | मुंबई | ''",
        "नई दिल्ली: | नई दिल्ली | ''"
      })
  void apply_placeInAScriptWithoutCapitals_isTheDateline(
      String prefix, String dateline, String agency) {
    Copy copy = LeadPrefixTest.apply(prefix + " " + HINDI);

    assertThat(copy.findings().dateline()).isEqualTo(dateline);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.kept()).containsExactly(HINDI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "София (БТА) - |Общинският съвет одобри във вторник строежа на нов мост над реката.|БТА",
        "Минск — |Городской совет одобрил строительство нового моста через реку.|''",
        "القاهرة - |وافق مجلس المدينة يوم الثلاثاء على بناء جسر جديد فوق النهر.|''",
        "بيروت: |وافق مجلس المدينة يوم الثلاثاء على بناء جسر جديد فوق النهر.|''",
        "ירושלים – |מועצת העירייה אישרה ביום שלישי את בנייתו של גשר חדש מעל הנהר.|''"
      })
  void apply_placeInAnotherScript_isTheDateline(String prefix, String lead, String agency) {
    Copy copy = LeadPrefixTest.apply(prefix + " " + lead);

    assertThat(copy.findings().dateline()).isNotEmpty();
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.kept()).containsExactly(lead);
  }

  /** No place, or a sentence that goes on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brexit – ",
        "Freitag – ",
        "Fußball - ",
        "Kommentar – ",
        "Tesla – ",
        "EILMELDUNG – ",
        "NATO – ",
        "Wiener – ",
        "Paris. Im Winter. "
      })
  void apply_noPlace_staysInTheLead(String beginning) {
    Copy copy = LeadPrefixTest.apply(beginning + GERMAN);

    assertThat(copy.findings().dateline()).isEmpty();
    assertThat(copy.kept()).containsExactly(beginning + GERMAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris – wo alles begann – ist für viele Reisende noch immer die schönste Stadt der Welt.",
        "Berlin – Hamburg in zwei Stunden",
        "Moskau hat am Dienstag – wie schon im Vorjahr – alle Gespräche über das Abkommen abgesagt."
      })
  void apply_placeInASentence_staysInTheLead(String lead) {
    Copy copy = LeadPrefixTest.apply(lead);

    assertThat(copy.findings().dateline()).isEmpty();
    assertThat(copy.kept()).containsExactly(lead);
  }
}
