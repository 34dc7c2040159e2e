package io.github.copytaster.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour council voted on Tuesday to rebuild the old ferry pier.",
        "de | Der Stadtrat hat am Dienstag beschlossen, den alten Anleger wieder aufzubauen.",
        "fr | Le conseil municipal a voté mardi la reconstruction de l'ancien embarcadère.",
        "es | El consejo municipal votó el martes la reconstrucción del viejo muelle.",
        "pt | O conselho municipal votou na terça-feira a reconstrução do velho cais.",
        "it | Il consiglio comunale ha votato martedì la ricostruzione del vecchio molo.",
        "nl | De gemeenteraad heeft dinsdag besloten de oude veerpier te herbouwen.",
        "pl | Rada miasta przegłosowała we wtorek odbudowę starego nabrzeża promowego.",
        "cs | Městská rada v úterý schválila obnovu starého přístaviště pro trajekty.",
        "sv | Kommunfullmäktige beslutade på tisdagen att bygga upp den gamla bryggan igen.",
        "fi | Kaupunginvaltuusto päätti tiistaina rakentaa vanhan lauttalaiturin uudelleen.",
        "hu | A városi tanács kedden megszavazta a régi kompkikötő újjáépítését.",
        "ro | Consiliul local a votat marți reconstruirea vechiului debarcader.",
        "tr | Belediye meclisi salı günü eski vapur iskelesinin yeniden yapılmasına karar verdi.",
        "ru | Городской совет во вторник проголосовал за восстановление старого причала.",
        "uk | Міська рада у вівторок проголосувала за відбудову старого причалу для поромів.",
        "bg | Общинският съвет гласува във вторник възстановяването на стария кей.",
        "el | Το δημοτικό συμβούλιο ψήφισε την Τρίτη την ανακατασκευή της παλιάς προβλήτας.",
        "ar | صوت مجلس المدينة يوم الثلاثاء على إعادة بناء رصيف العبارات القديم.",
        "fa | شورای شهر روز سه شنبه به بازسازی اسکله قدیمی کشتی‌ها رای داد.",
        "he | מועצת העיר הצביעה ביום שלישי בעד שיקום המזח הישן.",
        "hi | नगर परिषद ने मंगलवार को पुराने घाट के पुनर्निर्माण के लिए मतदान किया।",
        "zh | 市议会周二投票决定重建旧渡轮码头。",
        "ja | 市議会は火曜日、古いフェリー桟橋の再建を決めた。",
        "ko | 시의회는 화요일 오래된 여객선 부두를 재건하기로 의결했다.",
        "vi | Hội đồng thành phố hôm thứ Ba đã bỏ phiếu xây dựng lại bến phà cũ.",
        "id | Warga mengatakan bahwa dewan kota memutuskan pada hari Selasa untuk membangun kembali dermaga lama karena kapal sudah tidak bisa berlabuh di sana.",
        "sw | Baraza la jiji lilipiga kura Jumanne kujenga upya gati la zamani la feri.",
        "ka | საქალაქო საბჭომ სამშაბათს ძველი ნავმისადგომის აღდგენას დაუჭირა მხარი.",
      })
  void detect_newsSentences_areKnown(String language, String sentence) {
    assertThat(DETECTOR.detect(sentence)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12:30", "OK", "— | — | —", "3-1 2-0 4-4"})
  void detect_tooLittle_isUnknown(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(Article.UNKNOWN_LANGUAGE);
  }

  @Test
  void detect_longText_looksAtItsBeginning() {
    String text =
        "The harbour council voted on Tuesday to rebuild the old ferry pier of the town. "
            .repeat(4000);

    assertThat(DETECTOR.detect(text)).isEqualTo("en");
  }

  /** One English headline in thirty was called another language, and so got no topic. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour management shakeup at westmouth electronics",
        "former drummer of the harbour band dead at 43",
        "euro zone debtors under pressure over new risks",
        "theatre review: 'pier'",
        "mayor keeps lead, rovers win stage of tour"
      })
  void detect_shortEnglish_isEnglish(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le maire de Westmouth annonce sa démission",
        "fr | Accord sur la reconstruction du port",
        "es | El alcalde anuncia su dimisión",
        "es | Huelga de transporte en la capital",
        "de | Bürgermeister kündigt Rücktritt an",
        "de | Streik bei der Bahn in Hamburg und Bremen",
        "nl | Burgemeester van Rotterdam treedt af",
        "sv | Borgmästaren i Göteborg avgår",
        "it | Sciopero dei trasporti nella capitale"
      })
  void detect_shortForeign_isNotEnglish(String language, String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(language);
  }
}
