package io.github.copytaster.article.clean.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines that are not in Latin letters; they stayed in the text, agency and all. */
final class ForeignLeadTest {

  private static final String RUSSIAN =
      "Городской совет во вторник проголосовал за восстановление старого паромного причала, завершив"
          + " спор, который десять лет разделял город, сообщил мэр.";
  private static final String ARABIC =
      "صوت مجلس الميناء يوم الثلاثاء لصالح إعادة بناء رصيف العبارات القديم منهيا خلافا قسم المدينة"
          + " لمدة عشر سنوات كما قال رئيس البلدية.";
  private static final String CHINESE = "市议会周二投票决定重建旧渡轮码头，结束了长达十年的争论，市长说工程将于春季开始。";
  private static final String KOREAN =
      "시의회는 화요일 오래된 여객선 부두를 다시 짓기로 의결해 십 년 동안 이어진 논쟁을 끝냈다고 시장이 밝혔다. 공사는 봄에 시작될 예정이며 비용은 군이 대부분 부담한다.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "МОСКВА, 29 ноября. /ТАСС/. | МОСКВА | ТАСС | ''",
        "САНКТ-ПЕТЕРБУРГ, 29 ноября. /Корр. ТАСС Иван Петров/. | САНКТ-ПЕТЕРБУРГ | ТАСС | Иван Петров",
        "МИНСК, 29 ноя — РИА Новости. | МИНСК | РИА Новости | ''",
        "МОСКВА, 29 ноя - РИА Новости, Иван Петров. | МОСКВА | РИА Новости | Иван Петров",
        "Киев. 29 ноября. УНИАН. | Киев | УНИАН | ''",
        "Москва. 29 ноября. INTERFAX.RU - | Москва | INTERFAX.RU | ''",
        "29 ноября, Минск /Корр. БЕЛТА/. | Минск | БЕЛТА | ''",
        "Москва, 29 ноября (Интерфакс) - | Москва | Интерфакс | ''",
        "АСТАНА. КАЗИНФОРМ – | АСТАНА | КАЗИНФОРМ | ''",
        "КИЇВ. 29 листопада. УНН. | КИЇВ | УНН | ''",
        "ИНТЕРФАКС - | '' | ИНТЕРФАКС | ''",
        "Москва, 29 ноября — | Москва | '' | ''"
      })
  void apply_russianLead_isTakenApart(String prefix, String place, String agency, String writer) {
    assertLead(prefix + " ", RUSSIAN, place, agency, writer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "القاهرة (رويترز) - | القاهرة | رويترز",
        "بيروت - أ ف ب: | بيروت | أ ف ب",
        "القاهرة 29 نوفمبر تشرين الثاني (رويترز) - | القاهرة | رويترز",
        "الرياض 29 نوفمبر 2026 (واس) -- | الرياض | واس",
        "دمشق-سانا: | دمشق | سانا",
        "رام الله 29-11-2026 (وفا)- | رام الله | وفا"
      })
  void apply_arabicLead_isTakenApart(String prefix, String place, String agency) {
    assertLead(prefix + " ", ARABIC, place, agency, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新华社北京11月29日电（记者张三、李四） | 北京 | 新华社 | 张三、李四",
        "（中央社記者王小明台北29日電） | 台北 | 中央社 | 王小明",
        "【ソウル共同】 | ソウル | 共同 | ''"
      })
  void apply_chineseOrJapaneseLead_isTakenApart(
      String prefix, String place, String agency, String writer) {
    assertLead(prefix, CHINESE, place, agency, writer);
  }

  @Test
  void apply_koreanLead_isTakenApart() {
    assertLead("(서울=연합뉴스) 홍길동 기자 = ", KOREAN, "서울", "연합뉴스", "홍길동");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Москва — город контрастов, и это особенно заметно в те дни, когда на улицах появляются первые снежные сугробы долгой зимы.",
        "Киев. 29 ноября 2013 года здесь произошло то, что изменило страну навсегда, и никто этого не ждал в то холодное утро.",
        "Глава РИА Новости - один из тех, кто считает, что новости должны быть короткими, сказал во вторник редактор газеты.",
        "القاهرة مدينة لا تنام - هكذا يقول سكانها الذين يعملون ليلا ونهارا في أسواقها القديمة التي عاشت قرونا طويلة جدا."
      })
  void apply_sentencesThatBeginWithAPlace_stayWhole(String line) {
    assertThat(apply(line).kept()).containsExactly(line);
  }

  @Test
  @Timeout(20)
  void apply_hostileLeads_areReadInBoundedTime() {
    for (String unit :
        new String[] {"Москва ", "М, 1 но. ", "А-А - ", "ا ", "ا 1 ", "ا - ", "新华社北京1月", "(서 = "}) {
      for (int time = 0; time < 500; time++) {
        assertThat(apply(unit.repeat(1000) + time).findings().agency()).isEmpty();
      }
    }
  }

  private static void assertLead(
      String prefix, String lead, String place, String agency, String writer) {
    Copy copy = apply(prefix + lead);

    assertThat(copy.findings().dateline()).isEqualTo(place);
    assertThat(copy.findings().agency()).isEqualTo(agency);
    assertThat(copy.findings().byline()).isEqualTo(writer);
    assertThat(copy.findings().leadPrefix()).isEqualTo(prefix);
    assertThat(copy.kept()).containsExactly(lead);
  }

  private static Copy apply(String line) {
    Copy copy = new Copy(List.of(line));
    new LeadPrefix().apply(copy);
    return copy;
  }
}
